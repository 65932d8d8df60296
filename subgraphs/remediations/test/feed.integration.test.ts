import { people, type Answer } from '@assay/kit/testing';
import { FINDING_RECORDED } from '../src/finding/finding.event.ts';
import { act, enforcementOf, startRemediations, type Harness } from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations();
});
afterAll(() => harness.close());

async function events(findingId: string): Promise<Answer['data'][]> {
  const response = await fetch(new URL('/feed?after=0', harness.base), {
    headers: { authorization: `Bearer ${await harness.feedToken()}` },
  });
  const batch = (await response.json()) as { subject: string; data: unknown }[];
  return batch.filter((event) => event.subject === findingId).map((event) => event.data);
}

describe('the feed of enforcement', () => {
  it('opens each finding as unaddressed, and tells after each act where it stands and will stand', async () => {
    const findingId = harness.issueFinding();
    await act(harness.as(people.dhscOfficer), 'mandateRemediation', {
      findingId,
      contravention: 'Regulation 10.',
      requirement: 'Patch.',
      actedOn: '2018-05-10',
      dueOn: '2018-08-10',
    });
    const [opened, mandated] = await events(findingId);
    expect(opened).toMatchObject({
      findingId,
      odsCode: 'ZD001',
      version: 0,
      periods: [{ status: 'UNADDRESSED', dueOn: null, from: '2017-03-20', to: null }],
      mandates: [],
    });
    expect(mandated).toMatchObject({
      version: 1,
      periods: [
        { status: 'UNADDRESSED', to: '2018-05-10' },
        { status: 'MANDATED', dueOn: '2018-08-10', from: '2018-05-10', to: '2018-08-11' },
        { status: 'OVERDUE', dueOn: '2018-08-10', from: '2018-08-11', to: null },
      ],
      mandates: [{ bodyCode: 'DHSC', from: '2018-05-10', to: null }],
    });
  });

  it('applies an event of a finding once, and passes over an older version', async () => {
    const findingId = harness.issueFinding({ version: 2 });
    await enforcementOf(harness.as(people.dhscOfficer), findingId);
    harness.findings.push(FINDING_RECORDED, findingId, {
      id: findingId,
      reference: 'FND-OLD',
      odsCode: 'ZD001',
      raisedBy: 'NHSD',
      title: 'old',
      severity: 'LOW',
      subjects: [],
      issuedOn: '2017-03-20',
      issuedAt: '2017-03-21T09:00:00.000Z',
      withdrawnOn: null,
      version: 1,
    });
    const marker = harness.issueFinding();
    await enforcementOf(harness.as(people.dhscOfficer), marker);
    expect(await events(findingId)).toHaveLength(1);
  });

  it('reads withdrawn once the finding is withdrawn and no track is open', async () => {
    const findingId = crypto.randomUUID();
    harness.issueFinding({ id: findingId });
    await enforcementOf(harness.as(people.dhscOfficer), findingId);
    harness.issueFinding({ id: findingId, version: 2, withdrawnOn: '2017-04-01' });
    const marker = harness.issueFinding();
    await enforcementOf(harness.as(people.dhscOfficer), marker);
    const ask = harness.as(people.dhscOfficer);
    expect((await enforcementOf(ask, findingId)).status).toBe('WITHDRAWN');
    expect((await enforcementOf(ask, findingId, '(asOf: "2017-03-31T12:00:00Z")')).status).toBe(
      'UNADDRESSED',
    );
  });
});
