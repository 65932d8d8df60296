import { z } from 'zod';
import type { GatewayClient } from '../gateway-client.ts';
import type {
  EvidenceRound,
  FictionalMandate,
  FictionalRecommendation,
  FictionalWithdrawal,
} from './enforcement.ts';

const demand = z.object({ remediation: z.object({ id: z.string() }) });
const anything = z.looseObject({});

const errors = 'refusal { reason } errors { code message field }';
const documents = {
  recommendRemediation: `mutation ($input: RecommendRemediationInput!) {
    recommendRemediation(input: $input) { remediation { id } ${errors} }
  }`,
  withdrawFinding: `mutation ($input: WithdrawFindingInput!) {
    withdrawFinding(input: $input) { finding { id } errors { code message field } }
  }`,
  mandateRemediation: `mutation ($input: MandateRemediationInput!) {
    mandateRemediation(input: $input) { remediation { id } ${errors} }
  }`,
  acknowledgeRemediation: `mutation ($input: AcknowledgeRemediationInput!) {
    acknowledgeRemediation(input: $input) { act { id } ${errors} }
  }`,
  prepareEvidence: `mutation ($input: PrepareEvidenceInput!) {
    prepareEvidence(input: $input) { remediations { id } errors { code message field } }
  }`,
  submitEvidence: `mutation ($input: SubmitEvidenceInput!) {
    submitEvidence(input: $input) { acts { id } ${errors} }
  }`,
  answerEvidence: `mutation ($input: AnswerEvidenceInput!) {
    answerEvidence(input: $input) { act { id } ${errors} }
  }`,
};

/** The power on which the Department relies: regulation 17, over trusts. */
const powerId = 'DHSC-NIS17-TRUST';

interface Act {
  persona: string;
  name: keyof typeof documents;
  values: object;
  /** What it is about, with the act's name unique in the demonstration. */
  about: string;
}

const mutationOf = ({ name, values, about }: Act) => ({
  name,
  document: documents[name],
  input: { ...values, idempotencyKey: `demonstration/${name}/${about}` },
});

/** Recommends, as NHS Digital's lead. */
export async function recommend(
  gateway: GatewayClient,
  findingId: string,
  { odsCode, controlId, requirement, actedOn, dueOn }: FictionalRecommendation,
): Promise<void> {
  const act: Act = {
    persona: 'nhsd-lead',
    name: 'recommendRemediation',
    values: { findingId, requirement, actedOn, dueOn },
    about: `${odsCode}/${controlId}`,
  };
  await gateway.mutate(act.persona, mutationOf(act), demand);
}

/** Withdraws a finding, as NHS Digital's lead. */
export async function withdraw(
  gateway: GatewayClient,
  findingId: string,
  { odsCode, controlId, withdrawnOn, reason }: FictionalWithdrawal,
): Promise<void> {
  const act: Act = {
    persona: 'nhsd-lead',
    name: 'withdrawFinding',
    values: { findingId, withdrawnOn, reason },
    about: `${odsCode}/${controlId}`,
  };
  await gateway.mutate(act.persona, mutationOf(act), anything);
}

/** Mandates, as the Department's officer, and takes the mandate as far as its course goes. */
export async function mandate(
  gateway: GatewayClient,
  findingId: string,
  planned: FictionalMandate,
): Promise<void> {
  const { odsCode, controlId, requirement, contravention, actedOn, dueOn } = planned;
  const act: Act = {
    persona: 'dhsc-officer',
    name: 'mandateRemediation',
    values: { findingId, powerId, requirement, contravention, actedOn, dueOn },
    about: `${odsCode}/${controlId}`,
  };
  const { remediation } = await gateway.mutate(act.persona, mutationOf(act), demand);
  for (const { persona, ...next } of courseOf(remediation.id, planned))
    await gateway.mutate(persona, mutationOf({ persona, ...next }), anything);
}

/** What follows a mandate: the trust's contributor and approver act, then another officer of the Department. */
function courseOf(remediationId: string, planned: FictionalMandate): Act[] {
  const { odsCode, controlId, acknowledgedOn, evidence } = planned;
  const approver = `trust-${odsCode.toLowerCase()}`;
  const about = `${odsCode}/${controlId}`;
  const acknowledged: Act[] = acknowledgedOn
    ? [
        {
          persona: `${approver}-contributor`,
          name: 'acknowledgeRemediation',
          values: { remediationId, actedOn: acknowledgedOn },
          about,
        },
      ]
    : [];
  const rounds = evidence.flatMap((round, index) =>
    actsOf(round, { remediationId, approver, about: `${about}/${String(index + 1)}` }),
  );
  return [...acknowledged, ...rounds];
}

function actsOf(
  { submittedOn, statement, answer }: EvidenceRound,
  { remediationId, approver, about }: { remediationId: string; approver: string; about: string },
): Act[] {
  const remediationIds = [remediationId];
  const submission: Act[] = [
    {
      persona: `${approver}-contributor`,
      name: 'prepareEvidence',
      values: { remediationIds, statement },
      about,
    },
    {
      persona: approver,
      name: 'submitEvidence',
      values: { remediationIds, statement, actedOn: submittedOn },
      about,
    },
  ];
  if (!answer) return submission;
  const { on: actedOn, accepted, reason } = answer;
  const answered: Act = {
    persona: 'dhsc-second-officer',
    name: 'answerEvidence',
    values: { remediationId, accepted, reason, actedOn },
    about,
  };
  return [...submission, answered];
}
