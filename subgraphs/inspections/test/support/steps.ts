import { randomUUID } from 'node:crypto';
import type { Viewer } from '@assay/kit';
import { people, type Ask } from '@assay/kit/testing';

const inspection = `inspection {
  id status version result announced method plannedFor beganOn draftedOn issuedOn cancelledOn
  standard { code title } trust { odsCode } body { code } power { id }
  assessments { id outcome selfAssessedOutcome rationale version control { id reference } }
}
errors { code message field }`;

const mutation = (name: string, input: string, answer = inspection) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} } }`;

const PLAN = mutation(
  'planInspection',
  'PlanInspectionInput',
  `${inspection} refusal { reason required holders { id } }`,
);
const BEGIN = mutation('beginInspection', 'BeginInspectionInput');
const RECORD = mutation('recordAssessments', 'RecordAssessmentsInput');
const DRAFT = mutation('draftReport', 'DraftReportInput');
const ISSUE = mutation('issueInspection', 'IssueInspectionInput');
const CANCEL = mutation('cancelInspection', 'CancelInspectionInput');

/** An inspection as a step answers with it. */
export interface Answered {
  readonly id: string;
  readonly version: number;
  readonly standard: { readonly code: string };
  readonly assessments: any[];
  readonly [field: string]: unknown;
}

export type Steps = ReturnType<typeof stepsThrough>;

/** Every step over HTTP; days are in March 2017 unless said otherwise, and each call has a key of its own. */
export function stepsThrough(as: (viewer: Viewer) => Ask) {
  const take = async (document: string, viewer: Viewer, input: object): Promise<any> => {
    const answer = await as(viewer)(document, {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data as object)[0];
  };
  const controls = async (standard: string): Promise<string[]> => {
    const document = 'query ($code: ID!) { standard(code: $code) { controls { id } } }';
    const { data } = await as(people.nhsdInspector)(document, { code: standard });
    return data.standard.controls.map((control: { id: string }) => control.id);
  };
  const steps = {
    controls,
    plan: (viewer: Viewer, input: object = {}) =>
      take(PLAN, viewer, {
        odsCode: 'RX1',
        standard: 'CE-2014',
        method: 'CONSENT',
        announced: true,
        plannedFor: '2017-03-06',
        ...input,
      }),
    begin: (viewer: Viewer, inspectionId: string, input: object = {}) =>
      take(BEGIN, viewer, { inspectionId, beganOn: '2017-03-07', ...input }),
    record: (viewer: Viewer, inspectionId: string, assessments: object[], input: object = {}) =>
      take(RECORD, viewer, { inspectionId, assessments, assessedOn: '2017-03-08', ...input }),
    draft: (viewer: Viewer, inspectionId: string, input: object = {}) =>
      take(DRAFT, viewer, { inspectionId, draftedOn: '2017-03-13', ...input }),
    issue: (viewer: Viewer, inspectionId: string, expectedVersion: number, input: object = {}) =>
      take(ISSUE, viewer, { inspectionId, issuedOn: '2017-03-20', expectedVersion, ...input }),
    cancel: (viewer: Viewer, inspectionId: string, input: object = {}) =>
      take(CANCEL, viewer, {
        inspectionId,
        cancelledOn: '2017-03-14',
        reason: 'The trust withdrew.',
        ...input,
      }),

    /** Records an outcome for every control of the standard. */
    recordAll: async (
      viewer: Viewer,
      inspectionId: string,
      standard = 'CE-2014',
      outcome = 'MET',
    ) => {
      const ids = await controls(standard);
      return steps.record(
        viewer,
        inspectionId,
        ids.map((id) => assessed(id, outcome)),
      );
    },
    begun: async (viewer: Viewer = people.nhsdInspector, input: object = {}): Promise<Answered> => {
      const { inspection: planned } = await steps.plan(viewer, input);
      return (await steps.begin(viewer, planned.id)).inspection;
    },
    recorded: async (
      viewer: Viewer = people.nhsdInspector,
      input: object = {},
    ): Promise<Answered> => {
      const begun = await steps.begun(viewer, input);
      return (await steps.recordAll(viewer, begun.id, begun.standard.code)).inspection;
    },
    issued: async (input: object = {}): Promise<Answered> => {
      const recorded = await steps.recorded(people.nhsdInspector, input);
      return (await steps.issue(people.nhsdLead, recorded.id, recorded.version)).inspection;
    },
  };
  return steps;
}

export function assessed(controlId: string, outcome = 'MET', more: object = {}) {
  return { controlId, outcome, rationale: `Seen on site: ${controlId}.`, ...more };
}
