import type { Viewer } from '@assay/kit';
import type { Answer } from '@assay/kit/testing';
import { act, type Harness } from './remediations.ts';

const NOTICE = `notice { id kind power { id } dispatchedOn servedOn serviceRule mustState appealUntil appealBasis
    issuedBy { code } remediations { id } }
  remediations { id kind status dueOn awaiting finding { id enforcementStatus }
    acts { kind dueOn dueBasis notice { id } power { id } } }
  errors { code message field } refusal { reason required holders { id } }`;

/** Serves a notice, and gives the payload. */
export async function serve(
  harness: Harness,
  who: Viewer,
  name: 'serveNotice' | 'serveNoticeOfIntent',
  input: object,
): Promise<Answer['data']> {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
  const answer = await harness.as(who)(
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { ${NOTICE} } }`,
    {
      input: {
        idempotencyKey: crypto.randomUUID(),
        contravention: 'The duty believed failed.',
        method: 'IN_PERSON',
        ...input,
      },
    },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.result;
}

/** Acts on one demand. */
export const on = (
  harness: Harness,
  who: Viewer,
  name: string,
  remediationId: string,
  more: object,
) => act(harness.as(who), name, { remediationId, ...more });
