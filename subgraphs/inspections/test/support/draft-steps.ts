import { randomUUID } from 'node:crypto';
import type { Viewer } from '@assay/kit';
import { people, type Ask } from '@assay/kit/testing';
import type { Steps } from './steps.ts';

const report = 'number draftedOn content contentDigest signOff { contentDigest signedOn signedBy }';
const check = `reportNumber dispatchedOn dueOn basis responses { respondedOn late points { id } }
  points { id comment control { id } answer { accepted reason answeredOn } }`;
const answer = `inspection {
  id status version result draftedOn issuedOn report { ${report} } accuracyCheck { ${check} }
}
errors { code message field }`;

const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} } }`;

const SEND = mutation('sendForAccuracyCheck', 'SendForAccuracyCheckInput');
const RESPOND = mutation('respondToDraft', 'RespondToDraftInput');
const ANSWER = mutation('answerAccuracyPoints', 'AnswerAccuracyPointsInput');
const SIGN_OFF = mutation('signOffReport', 'SignOffReportInput');
const READ = `query ($id: ID!) { inspection(id: $id) {
  status version report { ${report} } reportVersions { ${report} }
  accuracyCheck { ${check} } accuracyChecks { ${check} } assessments { outcome rationale }
} }`;

export type DraftSteps = ReturnType<typeof draftSteps>;

/** The steps from a draft to its issue over HTTP; on 14 March 2017 unless said otherwise, each call with a key of its own. */
export function draftSteps(as: (viewer: Viewer) => Ask) {
  const take = async (document: string, viewer: Viewer, input: object): Promise<any> => {
    const answered = await as(viewer)(document, {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    if (answered.errors) throw new Error(JSON.stringify(answered.errors));
    return Object.values(answered.data as object)[0];
  };
  const read = async (viewer: Viewer, id: string): Promise<any> => {
    const { data, errors } = await as(viewer)(READ, { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.inspection;
  };
  return {
    read,
    send: (viewer: Viewer, inspectionId: string, input: object = {}) =>
      take(SEND, viewer, { inspectionId, dispatchedOn: '2017-03-14', ...input }),
    respond: (viewer: Viewer, inspectionId: string, points: object[], input: object = {}) =>
      take(RESPOND, viewer, { inspectionId, points, respondedOn: '2017-03-14', ...input }),
    answer: (viewer: Viewer, inspectionId: string, answers: object[], input: object = {}) =>
      take(ANSWER, viewer, { inspectionId, answers, answeredOn: '2017-03-14', ...input }),
    signOff: (viewer: Viewer, inspectionId: string, contentDigest: string, input: object = {}) =>
      take(SIGN_OFF, viewer, { inspectionId, contentDigest, signedOn: '2017-03-14', ...input }),
    points: async (viewer: Viewer, id: string): Promise<any[]> =>
      (await read(viewer, id))?.accuracyCheck?.points ?? [],
    report: async (viewer: Viewer, id: string): Promise<any> => (await read(viewer, id))?.report,
  };
}

const { nhsdInspector, nhsdLead } = people;
export const trust = people.approverOf('RX1');

export const point = (
  controlId = 'CE-2014/CE1',
  comment = 'The rules were reviewed in January.',
) => ({ controlId, comment });

export const decide = (pointIds: readonly string[], accepted: boolean) =>
  pointIds.map((pointId) => ({ pointId, accepted, reason: 'As the records show.' }));

export const codesOf = ({ errors }: any): string[] => errors.map(({ code }: any) => code);

export type DraftScenes = ReturnType<typeof draftScenes>;

/** Inspections of RX1 by NHS Digital brought to where the story of a draft begins; each gives the id. */
export function draftScenes(steps: Steps, drafts: DraftSteps) {
  const scenes = {
    drafted: async (): Promise<string> => {
      const { id } = await steps.recorded();
      await steps.draft(nhsdInspector, id);
      return id;
    },
    sent: async (): Promise<string> => {
      const id = await scenes.drafted();
      await drafts.send(nhsdInspector, id);
      return id;
    },
    /** Sends a draft and has the trust make points. */
    contested: async (...points: object[]): Promise<{ id: string; pointIds: string[] }> => {
      const id = await scenes.sent();
      await drafts.respond(trust, id, points);
      const made = await drafts.points(trust, id);
      return { id, pointIds: made.map((one) => one.id as string) };
    },
    versionOf: async (id: string): Promise<number> =>
      (await drafts.read(nhsdLead, id)).version as number,
  };
  return scenes;
}
