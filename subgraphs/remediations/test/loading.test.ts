import { londonDay } from '@assay/kit';
import { people } from '@assay/kit/testing';
import {
  act,
  enforcementOf,
  startRemediations,
  submitEvidence,
  type Harness,
} from './support/remediations.ts';

let harness: Harness;
const mandates: { remediationId: string; actId: string }[] = [];

beforeAll(async () => {
  harness = await startRemediations();
  const findings = Array.from({ length: 12 }, (_, i) =>
    harness.issueFinding({ odsCode: i % 2 === 0 ? 'ZD001' : 'ZD002' }),
  );
  for (const findingId of findings) {
    const made = await act(harness.as(people.cqcLead), 'mandateRemediation', {
      findingId,
      powerId: 'CQC-S29A',
      contravention: 'Regulation 12.',
      requirement: 'Make it safe.',
      actedOn: '2018-06-01',
      dueOn: '2018-07-01',
    });
    mandates.push({ remediationId: made.remediation.id, actId: made.act.id });
  }
}, 30_000);
afterAll(() => harness.close());

const ask = (query: string, variables: object) => harness.as(people.cqcLead)(query, variables);

describe('a page', () => {
  it('of findings costs a number of statements that does not grow with the rows', async () => {
    const ids = Array.from({ length: 20 }, () => harness.issueFinding());
    while (!(await enforcementOf(harness.as(people.dhscOfficer), ids.at(-1) ?? '')));
    const statementsFor = (n: number) =>
      harness.log.during(() =>
        ask(
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Finding { enforcementStatus dueOn
             enforcement { acts { id } remediations { id preparedEvidence { statement } } availableActs { kind allowed } } } } }`,
          { of: ids.slice(0, n).map((id) => ({ __typename: 'Finding', id })) },
        ),
      );
    const [few, many] = [await statementsFor(2), await statementsFor(20)];
    expect(many.length).toBe(few.length);
  });

  const OF_TRUSTS = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) {
    ... on Trust { remediations(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { id status acts { kind note } preparedEvidence { statement } } } } } }`;
  const trusts = (...codes: string[]) => codes.map((odsCode) => ({ __typename: 'Trust', odsCode }));

  it('of the demands on trusts costs as much for many trusts and rows as for one', async () => {
    const one = await harness.log.during(() => ask(OF_TRUSTS, { of: trusts('ZD001'), first: 1 }));
    const many = await harness.log.during(() =>
      ask(OF_TRUSTS, { of: trusts('ZD001', 'ZD002'), first: 50 }),
    );
    expect(many.length).toBe(one.length);
  });

  it('of the demands on a trust runs newest first to the end, without those that were struck out', async () => {
    const [, , struck] = mandates.filter((_, i) => i % 2 === 0);
    await act(harness.as(people.cqcLead), 'correctAct', {
      actId: struck?.actId,
      reason: 'Wrong trust.',
    });
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { data }: Awaited<ReturnType<typeof ask>> = await ask(OF_TRUSTS, {
        of: trusts('ZD001'),
        first: 2,
        after,
      });
      const { totalCount, pageInfo, nodes } = data._entities[0].remediations;
      expect(totalCount).toBe(5);
      seen.push(...nodes.map((node: { id: string }) => node.id));
      ({ hasNextPage: more, endCursor: after } = pageInfo);
    }
    const made = mandates.filter((_, i) => i % 2 === 0).map((mandate) => mandate.remediationId);
    expect(seen).toEqual(made.filter((id) => id !== struck?.remediationId).reverse());
  });

  it('of the demands on a trust holds those that are open, or those that are closed, when asked', async () => {
    const mine = await Promise.all(
      Array.from({ length: 4 }, () =>
        act(harness.as(people.cqcLead), 'recommendRemediation', {
          findingId: harness.issueFinding({ odsCode: 'ZD002' }),
          requirement: 'Patch.',
          actedOn: '2018-06-01',
        }).then(({ remediation }) => remediation.id as string),
      ),
    );
    const [asked, verified, accepted, lapsed] = mine;
    await submitEvidence(harness.as(people.approverOf('ZD002')), {
      remediationIds: [verified],
      actedOn: '2018-06-02',
    });
    const cqc = harness.as(people.cqcLead);
    const closing = { actedOn: londonDay(), reason: 'Seen.' };
    await act(harness.as(people.cqcInspector), 'answerEvidence', {
      remediationId: verified,
      accepted: true,
      ...closing,
    });
    const risk = { reason: 'Small.', actedOn: '2018-06-02' };
    await act(cqc, 'acceptRisk', { remediationId: accepted, expiresOn: '2999-12-31', ...risk });
    await act(cqc, 'acceptRisk', { remediationId: lapsed, expiresOn: '2018-07-01', ...risk });
    const list = async (open: boolean | null) => {
      const { data } = await ask(
        `query ($of: [_Any!]!, $open: Boolean) { _entities(representations: $of) {
           ... on Trust { remediations(open: $open) { totalCount nodes { id } } } } }`,
        { of: trusts('ZD002'), open },
      );
      const { totalCount, nodes } = data._entities[0].remediations;
      const ids = nodes.map(({ id }: { id: string }) => id);
      return [totalCount, mine.filter((id) => ids.includes(id))];
    };
    const before = mandates.length / 2;
    expect(await list(true)).toEqual([before + 2, [asked, lapsed]]);
    expect(await list(false)).toEqual([2, [verified, accepted]]);
    expect(await list(null)).toEqual([before + 4, mine]);
  });
});
