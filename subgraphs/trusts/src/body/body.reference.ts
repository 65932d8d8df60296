import type { RequestContext } from '@assay/kit';
import { registerOf } from '../power/register.ts';
import type { Body } from './body.type.ts';

/** A body by its code, from the register that the request has read; null when it has none of that code. */
export async function bodyOf(
  context: RequestContext,
  code: string | null | undefined,
): Promise<Body | null> {
  if (code == null) return null;
  return (await registerOf(context)).bodies.get(code) ?? null;
}
