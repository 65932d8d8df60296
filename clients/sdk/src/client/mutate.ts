import { AssayRejected, type Problem } from './errors.ts';
import type { AssayDocument, Transport } from './transport.ts';

interface Payload {
  readonly errors: readonly Problem[];
  readonly refusal?: { readonly reason: string } | null;
}

/** Changes something; the field of the mutation is called `result` in the document. @throws AssayRejected when nothing was changed */
export async function mutate<P extends Payload, I>(
  transport: Transport,
  document: AssayDocument<{ result: P }, { input: I }>,
  input: NoInfer<I>,
): Promise<P> {
  const { result } = await transport.request(document, { input });
  const { errors, refusal } = result;
  if (errors.length > 0 || refusal) throw new AssayRejected(errors, refusal?.reason ?? null);
  return result;
}
