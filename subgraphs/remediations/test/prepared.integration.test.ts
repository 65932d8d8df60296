import { UnitOfWork, type Viewer } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import { connect } from '../src/data-source.ts';
import { attachmentSteps, type AttachmentSteps } from './support/attachments.ts';
import { on, serve } from './support/notices.ts';
import { REGISTER } from './support/register.ts';
import { startRemediations, type Harness } from './support/remediations.ts';

const approver = people.approverOf('ZT001');
const contributor = people.contributorOf('ZT001');
let harness: Harness;
let files: AttachmentSteps;
let dataSource: Awaited<ReturnType<typeof connect>>;

beforeAll(async () => {
  harness = await startRemediations(REGISTER);
  files = attachmentSteps(harness);
  dataSource = await connect({ url: harness.database.url });
});
afterAll(async () => {
  await dataSource.destroy();
  await harness.close();
});

const finding = () => harness.issueFinding({ odsCode: 'ZT001' });
const enforcement = (dispatchedOn: string, more: object = {}) =>
  serve(harness, people.dhscOfficer, 'serveNotice', {
    dispatchedOn,
    requirements: [{ findingId: finding(), requirement: 'Patch.', dueOn: '2099-06-30' }],
    ...more,
  });
const intention = () =>
  serve(harness, people.dhscOfficer, 'serveNoticeOfIntent', {
    dispatchedOn: '2024-02-01',
    representationsBy: '2099-02-10',
    requirements: [{ findingId: finding(), requirement: 'Patch.' }],
  });

const milestones = [{ title: 'List them.', owner: 'Head of IT', dueOn: '2099-01-31' }];

interface Kind {
  readonly act: string;
  readonly prepare: string;
  readonly submit: string;
  readonly content: object;
  /** A demand that may be so answered. */
  readonly asked: () => Promise<{ remediations: { id: string }[] }>;
}

const plan: Kind = {
  act: 'PLAN_SUBMITTED',
  prepare: 'preparePlan',
  submit: 'submitPlan',
  content: { statement: 'In one step.', milestones },
  asked: () => enforcement('2019-01-10'),
};
const representations: Kind = {
  act: 'REPRESENTATIONS_MADE',
  prepare: 'prepareRepresentations',
  submit: 'makeRepresentations',
  content: { statement: 'It is switched off.' },
  asked: intention,
};
const appeal: Kind = {
  act: 'APPEALED',
  prepare: 'prepareAppeal',
  submit: 'lodgeAppeal',
  content: { grounds: 'No duty was failed.' },
  asked: async () => {
    const { remediations } = await intention();
    const [{ id: remediationId }] = remediations;
    await on(harness, approver, 'makeRepresentations', remediationId, { statement: 'No.' });
    await on(harness, people.dhscOfficer, 'decideRepresentations', remediationId, {
      proceed: true,
      reason: 'Considered.',
    });
    return enforcement(new Date().toISOString().slice(0, 10), {
      requirements: [{ remediationId, dueOn: '2099-06-30' }],
    });
  },
};
const kinds: [string, Kind][] = [plan, representations, appeal].map((kind) => [kind.act, kind]);

const PREPARED = `remediation(id: $id) {
  preparedAnswers { act statement preparedBy milestones { title owner dueOn } attachments { id } } }`;

async function prepare(who: Viewer, kind: Kind, remediationId: string, more: object = {}) {
  const { prepare: name, content } = kind;
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
  const answer = await harness.as(who)(
    `mutation ($input: ${type}Input!) { result: ${name}(input: $input) {
       remediation { id } errors { code message field } refusal { reason } } }`,
    { input: { remediationId, idempotencyKey: crypto.randomUUID(), ...content, ...more } },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.result;
}

const preparedFor = async (who: Viewer, id: string) =>
  (await harness.as(who)(`query ($id: ID!) { ${PREPARED} }`, { id })).data.remediation
    ?.preparedAnswers;

const preparable = async (who: Viewer, id: string): Promise<string[]> => {
  const { data } = await harness.as(who)(
    `query ($id: ID!) { remediation(id: $id) { finding { enforcement {
       availableActs { kind allowed preparable remediation { id } } } } } }`,
    { id },
  );
  const acts = data.remediation.finding.enforcement.availableActs as {
    kind: string;
    preparable: boolean;
  }[];
  return acts.filter((each) => each.preparable).map(({ kind }) => kind);
};

describe.each(kinds)('%s', (act, kind) => {
  let id: string;
  let file: string;
  beforeAll(async () => {
    const { remediations } = await kind.asked();
    ({ id } = remediations[0]!);
    file = await files.send(contributor);
  });

  it('is prepared by a contributor with its files, and is theirs alone until it is submitted', async () => {
    expect(await preparable(contributor, id)).toContain(act);
    const attachmentIds = [file];
    expect(await prepare(contributor, kind, id, { attachmentIds })).toMatchObject({
      remediation: { id },
      errors: [],
      refusal: null,
    });
    const kept = {
      act,
      statement: Object.values(kind.content)[0] as string,
      preparedBy: contributor.person,
      milestones: kind === plan ? milestones : null,
      attachments: [{ id: file }],
    };
    for (const who of [contributor, approver]) expect(await preparedFor(who, id)).toEqual([kept]);
    for (const who of [people.dhscOfficer, people.nhsdLead, people.naoAuditor])
      expect(await preparedFor(who, id)).toEqual([]);
    expect(await preparedFor(people.approverOf('ZF001'), id)).toBeUndefined();
  });

  it('is prepared by nobody outside the trust', async () => {
    for (const who of [people.dhscOfficer, people.naoAuditor]) {
      expect(await preparable(who, id)).toEqual([]);
      expect((await prepare(who, kind, id)).errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
    }
    const stranger = people.contributorOf('ZF001');
    expect((await prepare(stranger, kind, id)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is not submitted by whoever prepared it, nor by a contributor, and says why', async () => {
    const byContributor = await on(harness, contributor, kind.submit, id, kind.content);
    expect(byContributor.errors[0]).toMatchObject({
      code: 'ROLE_REQUIRED',
      message: expect.stringContaining('through its trust approver'),
    });
    const both = person(contributor.person, 'ZT001', 'TRUST_CONTRIBUTOR', 'TRUST_APPROVER');
    const bySame = await on(harness, both, kind.submit, id, kind.content);
    expect(bySame.errors).toMatchObject([{ code: 'ANOTHER_PERSON_REQUIRED' }]);
    expect(await preparedFor(approver, id)).toHaveLength(1);
  });

  it('is submitted by an approver with the files that were prepared, once', async () => {
    const submitted = await on(harness, approver, kind.submit, id, kind.content);
    expect(submitted).toMatchObject({ errors: [], refusal: null, act: { kind: act } });
    const { data } = await harness.as(approver)(
      'query ($id: ID!) { remediation(id: $id) { acts { kind by preparedBy attachments { id } } } }',
      { id },
    );
    expect(data.remediation.acts.at(-1)).toEqual({
      kind: act,
      by: approver.person,
      preparedBy: contributor.person,
      attachments: [{ id: file }],
    });
    expect(await preparedFor(approver, id)).toEqual([]);
    expect(await preparable(contributor, id)).not.toContain(act);
    expect((await prepare(contributor, kind, id)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('what is prepared', () => {
  it('is checked as what is submitted is: the steps of a plan, and whether the law gives an appeal', async () => {
    const { remediations } = await plan.asked();
    const [{ id }] = remediations as [{ id: string }];
    const late = { milestones: [{ ...milestones[0], dueOn: '2018-01-01' }] };
    expect((await prepare(contributor, plan, id, late)).errors).toMatchObject([
      { code: 'DATE_OUT_OF_ORDER', field: ['milestones', '0', 'dueOn'] },
    ]);
    expect((await prepare(contributor, appeal, id)).refusal.reason).toContain('gave no appeal');
    expect(await preparedFor(contributor, id)).toEqual([]);
  });

  it('is of each act one, the last; and two acts do not displace each other', async () => {
    const { remediations } = await plan.asked();
    const [{ id }] = remediations as [{ id: string }];
    await prepare(contributor, plan, id);
    await harness.as(contributor)(
      'mutation ($input: PrepareEvidenceInput!) { prepareEvidence(input: $input) { errors { code } } }',
      { input: { remediationIds: [id], statement: 'Done.', idempotencyKey: crypto.randomUUID() } },
    );
    await prepare(approver, plan, id, { statement: 'In one step, by March.' });
    expect(await preparedFor(contributor, id)).toMatchObject([
      { act: 'EVIDENCE_SUBMITTED', statement: 'Done.', milestones: null },
      { act: 'PLAN_SUBMITTED', statement: 'In one step, by March.', preparedBy: approver.person },
    ]);
  });
});

describe('the database alone', () => {
  async function as<T>(viewer: Viewer, statement: string): Promise<T[]> {
    const work = UnitOfWork.forViewer(dataSource, viewer);
    try {
      return await work.write(({ manager }) => manager.query<T[]>(statement));
    } finally {
      await work.close();
    }
  }
  const insert = (act: string, odsCode = 'ZT001') => `insert into prepared_answers
    (remediation_id, act, ods_code, statement, prepared_by, prepared_at)
    select id, '${act}', '${odsCode}', 'x', 'x', now() from remediations
    where id not in (select remediation_id from prepared_answers) limit 1`;

  it('shows what is prepared to the trust alone, and lets nobody else keep anything for it', async () => {
    const others = [people.dhscOfficer, people.naoAuditor, people.contributorOf('ZF001')];
    expect(await as(contributor, 'select from prepared_answers')).not.toEqual([]);
    for (const who of others) expect(await as(who, 'select from prepared_answers')).toEqual([]);
    for (const who of others.slice(0, 2))
      await expect(as(who, insert('APPEALED'))).rejects.toThrow('row-level security');
    await expect(as(contributor, insert('APPEALED', 'ZF001'))).rejects.toThrow(
      'row-level security',
    );
  });

  it('keeps only answers of trusts, steps with plans only, and no act by whoever prepared it', async () => {
    await expect(as(contributor, insert('VERIFIED'))).rejects.toThrow('prepared_answers_of_trusts');
    await expect(as(contributor, insert('PLAN_SUBMITTED'))).rejects.toThrow(
      'prepared_answers_plan',
    );
    const { remediations } = await intention();
    const [{ id }] = remediations as [{ id: string }];
    const own = `insert into acts (finding_id, remediation_id, ods_code, kind, organisation, by, prepared_by, acted_on,
        stage_before, stage_after, recorded_at, digest)
      select finding_id, id, ods_code, 'REPRESENTATIONS_MADE', 'ZT001', 'x', 'x', '2024-02-02', 'INTENDED', 'INTENDED', now(), 'x'
      from remediations where id = '${id}'`;
    await expect(as(approver, own)).rejects.toThrow('acts_prepared_by_another');
    await as(approver, own.replace("'x', 'x', '2024", "'x', 'y', '2024"));
  });
});
