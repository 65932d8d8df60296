import { randomUUID } from 'node:crypto';
import type { Viewer } from '@assay/kit';
import type { Ask } from '@assay/kit/testing';

const version = 'number kind reason draftedOn issuedOn content contentDigest signOff { signedBy }';
const declaration = 'person conflict decision { mayTakePart reason decidedBy }';
const prepared = 'id preparedBy points { comment control { id } }';
const inspection = `id status version result issuedOn withdrawnOn
  report { ${version} } reportVersions { ${version} }
  assessments { id outcome rationale version control { id } }
  team { person lead declaration { ${declaration} } } interests { ${declaration} }
  preparedDraftResponse { ${prepared} }
  accuracyCheck { responses { preparedBy } points { comment control { id } } }`;

const mutation = (name: string) => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) {
    ${name}(input: $input) { inspection { ${inspection} } errors { code message field } } }`;
};

export type AmendSteps = ReturnType<typeof amendSteps>;

/** Teams, interests, prepared answers, withdrawals and corrections over HTTP, each call with a key of its own. */
export function amendSteps(as: (viewer: Viewer) => Ask) {
  const take = async (name: string, viewer: Viewer, input: object): Promise<any> => {
    const answered = await as(viewer)(mutation(name), {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    if (answered.errors) throw new Error(JSON.stringify(answered.errors));
    return answered.data[name];
  };
  return {
    read: async (viewer: Viewer, id: string): Promise<any> => {
      const document = `query ($id: ID!) { inspection(id: $id) { ${inspection} } }`;
      const { data, errors } = await as(viewer)(document, { id });
      if (errors) throw new Error(JSON.stringify(errors));
      return data.inspection;
    },
    assign: (viewer: Viewer, inspectionId: string, [lead, ...others]: string[], input = {}) =>
      take('assignTeam', viewer, {
        inspectionId,
        members: [
          { person: lead, lead: true },
          ...others.map((person) => ({ person, lead: false })),
        ],
        ...input,
      }),
    declare: (viewer: Viewer, inspectionId: string, conflict: string | null) =>
      take('declareInterests', viewer, { inspectionId, conflict }),
    decide: (viewer: Viewer, inspectionId: string, person: string, mayTakePart: boolean) =>
      take('decideOnInterests', viewer, {
        inspectionId,
        person,
        mayTakePart,
        reason: 'The shares are held in a blind trust.',
      }),
    prepare: (viewer: Viewer, inspectionId: string, points: object[]) =>
      take('prepareDraftResponse', viewer, { inspectionId, points }),
    submit: (viewer: Viewer, inspectionId: string, preparedResponseId: string, input = {}) =>
      take('respondToDraft', viewer, {
        inspectionId,
        preparedResponseId,
        respondedOn: '2017-03-14',
        ...input,
      }),
    withdraw: (viewer: Viewer, inspectionId: string, expectedVersion: number, input = {}) =>
      take('withdrawReport', viewer, {
        inspectionId,
        expectedVersion,
        reason: 'The records were of another trust.',
        withdrawnOn: '2017-04-03',
        ...input,
      }),
    correct: (viewer: Viewer, inspectionId: string, assessments: object[], input = {}) =>
      take('draftCorrection', viewer, {
        inspectionId,
        assessments,
        reason: 'A log was read wrongly.',
        draftedOn: '2017-03-27',
        ...input,
      }),
    issueCorrection: (
      viewer: Viewer,
      inspectionId: string,
      contentDigest: string,
      expectedVersion: number,
      input = {},
    ) =>
      take('issueCorrection', viewer, {
        inspectionId,
        contentDigest,
        expectedVersion,
        issuedOn: '2017-03-28',
        ...input,
      }),
  };
}
