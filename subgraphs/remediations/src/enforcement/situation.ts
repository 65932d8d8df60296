import { readOrganisation, type Situation, type WriteTransaction } from '@assay/kit';
import { trustOn } from '../succession/answering-trust.ts';
import type { Acting } from './acting.ts';

/** The organisation and the failing on a day, for questions about powers. */
export async function situationOf(
  { manager }: WriteTransaction,
  { record }: Acting,
  on: string,
): Promise<Situation> {
  const { subjects } = record.finding;
  const organisation = await readOrganisation(manager, trustOn(record.answering, on));
  return { kind: organisation?.kindOn(on) ?? null, on, subjects };
}
