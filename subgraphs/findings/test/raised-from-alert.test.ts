import { people } from '@assay/kit/testing';
import { ALERT_MANDATED } from '../src/finding/raise-from-alert.ts';
import { organisation, pushLaw, pushOrganisations } from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

let findings: RunningFindings;
beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
});
afterAll(() => findings.stop());

const push = (findingId: string, odsCode: string) => {
  findings.push('remediations', ALERT_MANDATED, findingId, {
    findingId,
    odsCode,
    bodyCode: 'CQC',
    actedOn: '2018-07-02',
    alert: {
      id: crypto.randomUUID(),
      reference: 'ALT-000001',
      severity: 'CRITICAL',
      subjects: ['PERSONAL_DATA', 'NETWORK_AND_INFORMATION_SYSTEMS'],
    },
  });
};

it('no answer to an alert is an issued finding under the id that was asked for, once its trust is known', async () => {
  const id = crypto.randomUUID();
  push(id, 'RAA');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await findings.positions()).remediations).toBe(0);
  pushOrganisations(findings, organisation('RAA'));
  await findings.settled();
  const { data, errors } = await findings.as(people.approverOf('RAA'))(
    `query ($id: ID!) { finding(id: $id) { reference title detail severity subjects raisedOn issuedOn enforcementStatus
       raisedBy { code } trust { odsCode } control { id } inspection { id } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  expect(data.finding).toEqual({
    reference: expect.stringMatching(/^FND-\d{6}$/),
    title: 'No answer to alert ALT-000001',
    detail: 'The trust did not say in time whether alert ALT-000001 applies to it.',
    severity: 'CRITICAL',
    subjects: ['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA'],
    raisedOn: '2018-07-02',
    issuedOn: '2018-07-02',
    enforcementStatus: 'UNADDRESSED',
    raisedBy: { code: 'CQC' },
    trust: { odsCode: 'RAA' },
    control: null,
    inspection: null,
  });
  expect((await findings.emitted()).map(({ subject }) => subject)).toEqual([id]);
});
