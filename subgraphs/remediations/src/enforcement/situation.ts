import { readOrganisation, type Situation, type WriteTransaction } from '@assay/kit';
import type { Acting } from './acting.ts';

/** The organisation and the failing on a day, for questions about powers. */
export async function situationOf(
  { manager }: WriteTransaction,
  { record }: Acting,
  on: string,
): Promise<Situation> {
  const { odsCode, subjects } = record.finding;
  const organisation = await readOrganisation(manager, odsCode);
  return { kind: organisation?.kindOn(on) ?? null, on, subjects };
}
