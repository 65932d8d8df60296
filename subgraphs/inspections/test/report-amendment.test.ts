import { createHash } from 'node:crypto';
import { people, person } from '@assay/kit/testing';
import { amendSteps, type AmendSteps } from './support/amend-steps.ts';
import { codesOf, trust } from './support/draft-steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcInspector, cqcLead } = people;
const secondLead = person('nhsd-second-lead', 'NHSD', 'LEAD_INSPECTOR');
const CE1 = 'CE-2014/CE1';
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];
let amends: AmendSteps;

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  amends = amendSteps(subgraph.as);
});
afterAll(() => subgraph.stop());

const failing = (more: object = {}) => ({
  controlId: CE1,
  outcome: 'NOT_MET',
  rationale: 'The rules let all in.',
  ...more,
});
const eventsOf = async (id: string) =>
  (await subgraph.events()).filter(({ subject }) => subject === id).map(({ data }) => data);
const outcomeOf = ({ assessments }: any) =>
  assessments.find(({ control }: any) => control.id === CE1);
const codes = async (answer: Promise<any>) => codesOf(await answer);

/** Issues an inspection in which every control is met, and drafts a correction of one. */
async function corrected(change = failing(), input = {}) {
  const { id } = await steps.issued();
  const { inspection, errors } = await amends.correct(nhsdInspector, id, [change], input);
  expect(errors).toEqual([]);
  const { contentDigest } = inspection.reportVersions.at(-1);
  return { id, digest: contentDigest as string, version: inspection.version as number };
}

describe('a withdrawal', () => {
  it('is a version of the report that says why, after which nobody passed or failed', async () => {
    const { id, version } = await steps.issued();
    const { inspection, errors } = await amends.withdraw(nhsdLead, id, version);
    expect(errors).toEqual([]);
    expect(inspection).toMatchObject({
      status: 'ISSUED',
      issuedOn: '2017-03-20',
      withdrawnOn: '2017-04-03',
      result: null,
      report: { number: 2, kind: 'WITHDRAWAL', issuedOn: '2017-04-03' },
    });
    const [original, withdrawal] = inspection.reportVersions;
    expect(original).toMatchObject({ number: 1, kind: 'ORIGINAL', reason: null });
    expect(original.issuedOn).toBe('2017-03-20');
    expect(withdrawal.reason).toBe('The records were of another trust.');
    const sha256 = createHash('sha256').update(withdrawal.content as string);
    expect(withdrawal.contentDigest).toBe(sha256.digest('hex'));
    expect(JSON.parse(withdrawal.content as string)).toEqual({
      inspectionId: id,
      odsCode: 'RX1',
      bodyCode: 'NHSD',
      kind: 'WITHDRAWAL',
      withdraws: { number: 1, contentDigest: original.contentDigest },
      withdrawnOn: '2017-04-03',
      reason: 'The records were of another trust.',
    });
  });

  it('is told by the feed with its reason', async () => {
    const { id, version } = await steps.issued();
    await amends.withdraw(nhsdLead, id, version);
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      status: 'ISSUED',
      version: version + 1,
      result: null,
      withdrawnOn: '2017-04-03',
      amendment: {
        kind: 'WITHDRAWAL',
        number: 2,
        on: '2017-04-03',
        reason: 'The records were of another trust.',
        corrected: [],
      },
    });
  });

  it('is for a lead inspector of the body, once, with a reason, from the issue on', async () => {
    const { id, version } = await steps.issued();
    expect(await codes(amends.withdraw(nhsdInspector, id, version))).toEqual(['ROLE_REQUIRED']);
    expect(await codes(amends.withdraw(cqcLead, id, version))).toEqual(['NOT_FOUND']);
    expect(await codes(amends.withdraw(trust, id, version))).toEqual(['NOT_FOUND']);
    expect(await codes(amends.withdraw(nhsdLead, id, 1))).toEqual(['STALE_VERSION']);
    const faulty = { reason: ' ', withdrawnOn: '2017-03-19' };
    expect((await amends.withdraw(nhsdLead, id, version, faulty)).errors).toMatchObject([
      { code: 'DATE_OUT_OF_ORDER', field: ['withdrawnOn'] },
      { code: 'INVALID_VALUE', field: ['reason'] },
    ]);
    expect(await codes(amends.withdraw(nhsdLead, id, version))).toEqual([]);
    expect(await codes(amends.withdraw(nhsdLead, id, version + 1))).toEqual(['WRONG_STATE']);
    expect(await codes(amends.correct(nhsdInspector, id, [failing()]))).toEqual(['WRONG_STATE']);
  });

  it('is not for what was published elsewhere, of which there is no report here to amend', async () => {
    const [published] = await subgraph.database.asSuperuser<{ id: string }>(
      `insert into inspections
         (ods_code, body_code, standard_code, method, announced, status, planned_for, began_on, issued_on)
       values ('RX1', 'NHSD', 'CE-2014', 'SELF_ASSESSMENT', true, 'ISSUED', '2017-03-20', '2017-03-20', '2017-03-20')
       returning id`,
    );
    const id = published?.id ?? '';
    for (const answer of [
      await amends.withdraw(nhsdLead, id, 1),
      await amends.correct(nhsdInspector, id, [failing()]),
    ])
      expect(answer.errors).toMatchObject([
        { code: 'WRONG_STATE', message: expect.stringContaining('published elsewhere') },
      ]);
  });

  it('voids a correction that was only drafted', async () => {
    const { id, digest, version } = await corrected();
    await amends.withdraw(nhsdLead, id, version);
    expect(await codes(amends.issueCorrection(nhsdLead, id, digest, version + 1))).toEqual([
      'WRONG_STATE',
    ]);
  });
});

describe('a correction', () => {
  it('changes nothing that others see while it is only drafted', async () => {
    const { id } = await steps.issued();
    const before = await Promise.all([trust, cqcInspector].map((one) => amends.read(one, id)));
    const told = await subgraph.events();
    const { inspection } = await amends.correct(nhsdInspector, id, [failing()]);
    const after = await Promise.all([trust, cqcInspector].map((one) => amends.read(one, id)));
    expect(after).toEqual(before.map((seen) => ({ ...seen, version: Number(seen.version) + 1 })));
    expect(inspection).toMatchObject({ result: 'PASSED', report: { number: 1 } });
    expect(inspection.reportVersions.at(-1)).toMatchObject({
      number: 2,
      kind: 'CORRECTION',
      reason: 'A log was read wrongly.',
      issuedOn: null,
      signOff: null,
    });
    expect(await subgraph.events()).toEqual(told);
  });

  it('holds the whole report as it is to be, and what of it changes', async () => {
    const { id } = await steps.issued();
    const change = failing({ severity: 'CRITICAL' });
    const { inspection } = await amends.correct(nhsdInspector, id, [change]);
    const [original, correction] = inspection.reportVersions;
    const issued = JSON.parse(original.content as string);
    const to = { outcome: 'NOT_MET', rationale: 'The rules let all in.', severity: 'CRITICAL' };
    expect(JSON.parse(correction.content as string)).toEqual({
      ...issued,
      kind: 'CORRECTION',
      corrects: { number: 1, contentDigest: original.contentDigest },
      reason: 'A log was read wrongly.',
      corrections: [
        {
          controlId: CE1,
          from: { outcome: 'MET', rationale: `Seen on site: ${CE1}.` },
          to,
        },
      ],
      assessments: issued.assessments.map((one: any) =>
        one.controlId === CE1 ? { ...one, ...to, version: 2 } : one,
      ),
    });
  });

  it('counts once a lead who drafted no part of it issues exactly what they read', async () => {
    const { id, digest, version } = await corrected(failing({ severity: 'CRITICAL' }));
    const { inspection, errors } = await amends.issueCorrection(nhsdLead, id, digest, version);
    expect(errors).toEqual([]);
    expect(inspection).toMatchObject({
      status: 'ISSUED',
      issuedOn: '2017-03-20',
      withdrawnOn: null,
      result: 'FAILED',
      report: {
        number: 2,
        kind: 'CORRECTION',
        issuedOn: '2017-03-28',
        signOff: { signedBy: 'nhsd-lead' },
      },
    });
    expect(outcomeOf(inspection)).toMatchObject({
      outcome: 'NOT_MET',
      rationale: 'The rules let all in.',
      version: 2,
    });
    const others = inspection.assessments.filter(({ version: v }: any) => v === 1);
    expect(others).toHaveLength(inspection.assessments.length - 1);
    const event = (await eventsOf(id)).at(-1);
    expect(event).toMatchObject({
      version: version + 1,
      result: 'FAILED',
      amendment: {
        kind: 'CORRECTION',
        number: 2,
        on: '2017-03-28',
        reason: 'A log was read wrongly.',
        corrected: [{ assessmentId: outcomeOf(inspection).id, wasBelow: false }],
      },
    });
    expect(event.assessments.find(({ controlId }: any) => controlId === CE1)).toMatchObject({
      outcome: 'NOT_MET',
      below: true,
      severity: 'CRITICAL',
      rationale: 'The rules let all in.',
    });
  });

  it('leaves every version before it to read, and the trust reads all that were issued', async () => {
    const { id, digest, version } = await corrected();
    await amends.issueCorrection(nhsdLead, id, digest, version);
    const later = failing({ outcome: 'PARTIALLY_MET' });
    await amends.correct(nhsdInspector, id, [later], { draftedOn: '2017-03-29' });
    const numbers = (seen: any) => seen.reportVersions.map(({ number }: any) => number as number);
    expect(numbers(await amends.read(nhsdLead, id))).toEqual([1, 2, 3]);
    expect(numbers(await amends.read(trust, id))).toEqual([1, 2]);
    await amends.withdraw(nhsdLead, id, version + 2);
    expect(numbers(await amends.read(trust, id))).toEqual([1, 2, 4]);
    expect(numbers(await amends.read(cqcInspector, id))).toEqual([]);
  });

  it('is issued by another lead than whoever drafted it, or a draft that it replaced', async () => {
    const { id } = await steps.issued();
    await amends.correct(nhsdLead, id, [failing()]);
    const { inspection } = await amends.correct(nhsdInspector, id, [failing({ rationale: 'x' })]);
    const digest = inspection.reportVersions.at(-1).contentDigest as string;
    const version = inspection.version as number;
    expect(await codes(amends.issueCorrection(nhsdLead, id, digest, version))).toEqual([
      'ANOTHER_PERSON_REQUIRED',
    ]);
    expect(await codes(amends.issueCorrection(nhsdInspector, id, digest, version))).toEqual([
      'ROLE_REQUIRED',
    ]);
    expect(await codes(amends.issueCorrection(cqcLead, id, digest, version))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await codes(amends.issueCorrection(secondLead, id, digest, version))).toEqual([]);
  });

  it('is issued as last drafted only: an earlier draft is void', async () => {
    const { id, digest: first } = await corrected();
    const { inspection } = await amends.correct(nhsdInspector, id, [failing({ rationale: 'x' })]);
    const version = inspection.version as number;
    expect((await amends.issueCorrection(nhsdLead, id, first, version)).errors).toMatchObject([
      { code: 'STALE_VERSION', field: ['contentDigest'] },
    ]);
    expect(await codes(amends.issueCorrection(nhsdLead, id, first, version - 1))).toEqual([
      'STALE_VERSION',
    ]);
    const early = { issuedOn: '2017-03-26' };
    const last = inspection.reportVersions.at(-1).contentDigest as string;
    expect(await codes(amends.issueCorrection(nhsdLead, id, last, version, early))).toEqual([
      'DATE_OUT_OF_ORDER',
    ]);
    await amends.issueCorrection(nhsdLead, id, last, version);
    expect(await codes(amends.issueCorrection(secondLead, id, last, version + 1))).toEqual([
      'WRONG_STATE',
    ]);
  });

  it('builds on the correction before it', async () => {
    const { id, digest, version } = await corrected(failing({ severity: 'CRITICAL' }));
    await amends.issueCorrection(nhsdLead, id, digest, version);
    const back = { controlId: CE1, outcome: 'MET', rationale: 'The rules were right.' };
    const { inspection } = await amends.correct(nhsdInspector, id, [back], {
      draftedOn: '2017-03-28',
    });
    const { contentDigest, content } = inspection.reportVersions.at(-1);
    expect(JSON.parse(content as string).corrections).toMatchObject([
      { from: { outcome: 'NOT_MET', severity: 'CRITICAL' }, to: { outcome: 'MET' } },
    ]);
    const again = await amends.issueCorrection(nhsdLead, id, contentDigest, version + 2);
    expect(again.inspection).toMatchObject({ result: 'PASSED', report: { number: 3 } });
    expect(outcomeOf(again.inspection)).toMatchObject({ outcome: 'MET', version: 3 });
    expect((await eventsOf(id)).at(-1).amendment.corrected).toMatchObject([{ wasBelow: true }]);
  });

  it('is refused with every fault at its place', async () => {
    const { id } = await steps.issued();
    const same = {
      controlId: 'CE-2014/CE2',
      outcome: 'MET',
      rationale: 'Seen on site: CE-2014/CE2.',
    };
    const faulty = [failing(), failing({ rationale: ' ' }), failing({ controlId: 'X/1' }), same];
    const input = { reason: '', draftedOn: '2017-03-19' };
    expect((await amends.correct(nhsdInspector, id, faulty, input)).errors).toMatchObject([
      { code: 'DATE_OUT_OF_ORDER', field: ['draftedOn'] },
      { code: 'INVALID_VALUE', field: ['reason'] },
      { code: 'INVALID_VALUE', field: ['assessments', '1', 'controlId'] },
      { code: 'INVALID_VALUE', field: ['assessments', '1', 'rationale'] },
      { code: 'NOT_FOUND', field: ['assessments', '2', 'controlId'] },
      { code: 'INVALID_VALUE', field: ['assessments', '3'] },
    ]);
    expect((await amends.correct(nhsdInspector, id, [])).errors).toMatchObject([
      { code: 'INVALID_VALUE', field: ['assessments'] },
    ]);
    expect(await codes(amends.correct(people.dhscOfficer, id, [failing()]))).toEqual(['NOT_FOUND']);
  });
});
