import { randomUUID } from 'node:crypto';
import type { Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import type { TestSubgraph } from './subgraph.ts';

const assessment = `id outcome rationale selfAssessedOutcome selfAssessmentConfidence severity version
  control { id } measurements { kind unit amount yes }`;

const RECORD = `mutation ($input: RecordAssessmentsInput!) { recordAssessments(input: $input) {
  inspection { id status version draftedOn }
  results {
    status errors { code message field } assessment { ${assessment} }
    submitted { id controlId outcome rationale selfAssessedOutcome selfAssessmentConfidence severity
      measurements { kind amount yes } expectedVersion idempotencyKey }
  }
  errors { code message field }
} }`;

const READ = `query ($id: ID!) { inspection(id: $id) { status version draftedOn assessments { ${assessment} } } }`;

/** Records outcomes over HTTP with all that is reported of them; each call has a key of its own unless it names one. */
export const recording = (subgraph: TestSubgraph) => ({
  record: async (
    inspectionId: string,
    assessments: object[],
    input: object = {},
    viewer: Viewer = people.nhsdInspector,
  ): Promise<any> => {
    const answer = await subgraph.as(viewer)(RECORD, {
      input: { inspectionId, assessments, idempotencyKey: randomUUID(), ...input },
    });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.recordAssessments;
  },
  read: async (id: string, viewer: Viewer = people.nhsdInspector): Promise<any> => {
    const { data, errors } = await subgraph.as(viewer)(READ, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.inspection;
  },
});

export const statusesOf = ({ results }: any): string[] => results.map(({ status }: any) => status);
