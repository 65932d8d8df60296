import { LAW_RECORDED, ORGANISATION_RECORDED, type OrganisationEvent } from '@assay/kit';
import type { Answer, Ask } from '@assay/kit/testing';
import type { Harness } from './remediations.ts';

const POWERS = [
  { id: 'NHSD-ALERT', bodyCode: 'NHSD', inForceFrom: '2015-11-01', inForceTo: '2023-01-31' },
  { id: 'NHSE-ALERT', bodyCode: 'NHSE', inForceFrom: '2023-02-01', inForceTo: null },
];

/** Tells of the powers to issue alerts, and of `more` trusts, all of them NHS trusts in London. */
export function tellOfAlerting({ trusts }: Harness, more: readonly string[] = []): void {
  for (const power of POWERS)
    trusts.push(LAW_RECORDED, `power/${power.id}`, {
      kind: 'power',
      id: power.id,
      facts: {
        kind: 'ISSUE_ALERT',
        instrument: 'High-severity alert',
        basis: { instrument: 'Some Act', provision: 's.2', url: null },
        over: ['NHS_TRUST', 'NHS_FOUNDATION_TRUST'],
        subject: 'NETWORK_AND_INFORMATION_SYSTEMS',
        binding: false,
        conditions: [],
        ...power,
      },
    });
  for (const odsCode of more) {
    const organisation: OrganisationEvent = {
      odsCode,
      name: `Trust ${odsCode} (fictional)`,
      region: { code: 'Y56', name: 'London' },
      openedOn: '2001-04-01',
      closedOn: null,
      kinds: [{ kind: 'NHS_TRUST', from: '2001-04-01', to: null }],
    };
    trusts.push(ORGANISATION_RECORDED, odsCode, organisation);
  }
}

const RESPONSE = `response {
  id status isUnanswered since dueAt acknowledgedAt trust { odsCode } alert { reference } availableAnswers
  acts { kind by actedAt note } }`;
const PAYLOADS = {
  issueAlert: `alert { id reference acknowledgeBy issuedBy { code } powers { id } counts { addressed unanswered } }
    refusal { reason required holders { id } }`,
  acknowledgeAlert: RESPONSE,
  answerAlert: RESPONSE,
  mandateFromAlert: `mandates { id trust { odsCode } issuedBy { code } power { id } actedOn dueOn remediation { id status } }
    refusal { reason required holders { id } }`,
};

/** Runs a mutation about alerts and gives its payload; a fault fails the test. */
export async function about(
  ask: Ask,
  name: keyof typeof PAYLOADS,
  input: object,
): Promise<Answer['data']> {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
  const answer = await ask(
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { errors { code message field } ${PAYLOADS[name]} } }`,
    { input: { idempotencyKey: crypto.randomUUID(), ...input } },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.result;
}

export const WANNACRY_ALERT = {
  title: 'MS17-010: remote code execution in SMBv1',
  text: 'Apply the update of 14 March 2017, or turn SMBv1 off.',
  severity: 'CRITICAL',
  subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
  issuedAt: '2017-03-17T15:30:00.000Z',
};
