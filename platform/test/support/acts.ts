import { randomUUID } from 'node:crypto';
import type { TypedDocumentString } from '@assay/client';
import type { RunningAssay } from './assay.ts';

/** What nobody may have run as a script, wherever it was stored. */
export const hostileText = '<img src=x onerror="window.stolen = 1"><script>stolen = 2</script>';

/** A register of organisations of two fictional trusts. */
export const twoTrusts = [
  '"ZT001","NORTHMOOR NHS TRUST (FICTIONAL)","Y60","QGH","1 HIGH STREET","","","NORTHMOOR","","ZZ1 1ZZ","20010401","","","","","","","","","","","1","","F","","",""',
  '"ZT002","SOUTHMOOR NHS FOUNDATION TRUST (FICTIONAL)","Y56","QMF","2 HIGH STREET","","","SOUTHMOOR","","ZZ2 2ZZ","20050401","","","","","","","","","","","1","","H","","",""',
].join('\r\n');

/** A register of organisations of trusts that are named by their codes. */
export const trustsOf = (...odsCodes: string[]): string =>
  odsCodes
    .map(
      (code) =>
        `"${code}","${code} NHS TRUST (FICTIONAL)","Y60","QGH","","","","","","","20010401","","","","","","","","","","","","","F","","",""`,
    )
    .join('\r\n');

interface Payload {
  readonly errors: readonly { readonly message: string }[];
  readonly refusal?: { readonly reason: string } | null;
}

/** Does something that must succeed. @throws with what the payload says when it does not */
export async function act<T, I extends { idempotencyKey: string }>(
  assay: RunningAssay,
  persona: string,
  document: TypedDocumentString<T, { input: I }>,
  input: Omit<I, 'idempotencyKey'>,
): Promise<T> {
  const { data, errors } = await assay.post<T>(persona, {
    query: document.toString(),
    variables: { input: { ...input, idempotencyKey: randomUUID() } },
  });
  if (errors) throw new Error(`${persona}: ${JSON.stringify(errors)}`);
  const [payload] = Object.values(data as Readonly<Record<string, Payload>>);
  if (payload?.errors.length !== 0 || payload.refusal)
    throw new Error(`${persona}: ${JSON.stringify(payload)}`);
  return data;
}

/** Does what the typed documents have no operation for. @throws when it is not done */
export async function mutate(
  assay: RunningAssay,
  persona: string,
  name: string,
  input: object,
): Promise<void> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const answer = await assay.post<{ done: { errors: { message: string }[] } } | null>(persona, {
    query: `mutation ($input: ${type}!) { done: ${name}(input: $input) { errors { message } } }`,
    variables: { input: { ...input, idempotencyKey: randomUUID() } },
  });
  if (answer.errors || answer.data?.done.errors.length !== 0)
    throw new Error(`${name}: ${JSON.stringify(answer)}`);
}
