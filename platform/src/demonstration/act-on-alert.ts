import { z } from 'zod';
import type { GatewayClient } from '../gateway-client.ts';
import type { FictionalAlert, FictionalAnswer } from './alerts.ts';
import { forEachAtMost } from './at-most.ts';

const requestsAtOnce = 6;
const errors = 'errors { code message field }';
const documents = {
  setContacts: `mutation ($input: SetContactsInput!) {
    setContacts(input: $input) { contacts { address } ${errors} }
  }`,
  issueAlert: `mutation ($input: IssueAlertInput!) {
    issueAlert(input: $input) { alert { id } refusal { reason } ${errors} }
  }`,
  acknowledgeAlert: `mutation ($input: AcknowledgeAlertInput!) {
    acknowledgeAlert(input: $input) { response { id } ${errors} }
  }`,
  answerAlert: `mutation ($input: AnswerAlertInput!) {
    answerAlert(input: $input) { response { id } ${errors} }
  }`,
};
const issued = z.object({ alert: z.object({ id: z.string() }) });
const anything = z.looseObject({});

interface Act {
  persona: string;
  name: keyof typeof documents;
  values: object;
  /** What it is about, unique among the demonstration's acts of this name. */
  about: string;
}
const mutationOf = ({ name, values, about }: Act) => ({
  name,
  document: documents[name],
  input: { ...values, idempotencyKey: `demonstration/${name}/${about}` },
});

/** Lets a trust and a body leave an address each, which exists nowhere: their mail shows in the mailbox. */
export async function leaveAddresses(gateway: GatewayClient, odsCode: string): Promise<void> {
  const addresses = { [`trust-${odsCode.toLowerCase()}`]: odsCode, 'dhsc-officer': 'DHSC' };
  for (const [persona, about] of Object.entries(addresses)) {
    const values = { addresses: [`cyber@${about.toLowerCase()}.example`] };
    await gateway.mutate(
      persona,
      mutationOf({ persona, name: 'setContacts', values, about }),
      anything,
    );
  }
}

/** Issues an alert to every trust, as NHS Digital's lead, and answers it as trusts did. */
export async function alertTrusts(
  gateway: GatewayClient,
  { answers, ...alert }: FictionalAlert,
): Promise<void> {
  const act: Act = {
    persona: 'nhsd-lead',
    name: 'issueAlert',
    values: {
      ...alert,
      subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
      kinds: ['NHS_TRUST', 'NHS_FOUNDATION_TRUST'],
    },
    about: alert.issuedAt,
  };
  const { id } = (await gateway.mutate(act.persona, mutationOf(act), issued)).alert;
  const byTrust = [...new Set(answers.map(({ odsCode }) => odsCode))];
  await forEachAtMost(requestsAtOnce, byTrust, async (odsCode) => {
    for (const answer of answers.filter((each) => each.odsCode === odsCode))
      await respond(gateway, id, answer, alert.issuedAt);
  });
}

/** A contributor reports; the approver signs off. */
async function respond(
  gateway: GatewayClient,
  alertId: string,
  { odsCode, act, actedAt }: FictionalAnswer,
  issuedAt: string,
): Promise<void> {
  const approver = `trust-${odsCode.toLowerCase()}`;
  const about = `${issuedAt}/${odsCode}/${act}`;
  const persona = act === 'DONE' ? approver : `${approver}-contributor`;
  const answer: Act =
    act === 'ACKNOWLEDGED'
      ? { persona, name: 'acknowledgeAlert', values: { alertId, actedAt }, about }
      : {
          persona,
          name: 'answerAlert',
          values: { alertId, actedAt, answer: act, note: 'Demonstration: as reported.' },
          about,
        };
  await gateway.mutate(answer.persona, mutationOf(answer), anything);
}
