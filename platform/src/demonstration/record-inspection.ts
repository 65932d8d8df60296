import { z } from 'zod';
import type { GatewayClient } from '../gateway-client.ts';
import type { FictionalInspection } from './inspections.ts';

/** The two people of a body that inspects. */
export interface InspectingPeople {
  inspector: string;
  lead: string;
}

const inspection = z.object({
  inspection: z.object({ id: z.string(), result: z.enum(['PASSED', 'FAILED']).nullable() }),
});

const step = (name: string, input: string) => `mutation ($input: ${input}!) {
  ${name}(input: $input) { inspection { id result } errors { code message field } }
}`;

const documents = {
  planInspection: `mutation ($input: PlanInspectionInput!) {
    planInspection(input: $input) {
      inspection { id result } refusal { reason } errors { code message field }
    }
  }`,
  beginInspection: step('beginInspection', 'BeginInspectionInput'),
  recordAssessments: step('recordAssessments', 'RecordAssessmentsInput'),
  issueInspection: step('issueInspection', 'IssueInspectionInput'),
};

/** The version after planning, beginning and recording. A repeated load must not read it: it would find a later one. */
const versionToIssue = 3;

/** Takes an inspection from plan to issue, as its inspector and its lead would. */
export async function recordInspection(
  gateway: GatewayClient,
  { inspector, lead }: InspectingPeople,
  planned: FictionalInspection,
): Promise<'PASSED' | 'FAILED' | null> {
  const { odsCode, standard, method, announced, beganOn, assessedOn, issuedOn } = planned;
  const take = async (persona: string, name: keyof typeof documents, values: object) => {
    const idempotencyKey = `demonstration/${name}/${odsCode}/${standard}`;
    const input = { ...values, idempotencyKey };
    const document = documents[name];
    return (await gateway.mutate(persona, { name, document, input }, inspection)).inspection;
  };
  const { id: inspectionId } = await take(inspector, 'planInspection', {
    odsCode,
    standard,
    method,
    announced,
    plannedFor: beganOn,
  });
  await take(inspector, 'beginInspection', { inspectionId, beganOn });
  const { assessments } = planned;
  await take(inspector, 'recordAssessments', { inspectionId, assessments, assessedOn });
  const expectedVersion = versionToIssue;
  const issued = await take(lead, 'issueInspection', { inspectionId, issuedOn, expectedVersion });
  return issued.result;
}
