import {
  readLaw,
  readOrganisations,
  Rejection,
  type OrganisationKind,
  type PowerFacts,
} from '@assay/kit';
import type { EntityManager } from 'typeorm';
import { choosePower, type PowerChoice } from '../enforcement/power-choice.ts';
import type { AlertRow } from './alert.entity.ts';

/**
 * The binding power of a body over each of these organisations on a day, for what an alert concerns.
 * @throws Rejection with a refusal that says why the body has none over one of them, and who has.
 */
export async function powersToMandate(
  manager: EntityManager,
  alert: Pick<AlertRow, 'subjects'>,
  { bodyCode, powerId, on }: { bodyCode: string; powerId: string | null; on: string },
  odsCodes: readonly string[],
): Promise<Map<string, PowerFacts>> {
  const law = await readLaw(manager);
  const organisations = await readOrganisations(manager, odsCodes);
  const choices = new Map<OrganisationKind | null, PowerChoice>();
  const choiceFor = (kind: OrganisationKind | null): PowerChoice => {
    const situation = { kind, on, subjects: alert.subjects };
    const choice = choices.get(kind) ?? choosePower({ law, bodyCode, powerId, situation });
    choices.set(kind, choice);
    return choice;
  };
  const powers = odsCodes.map((odsCode) => {
    const choice = choiceFor(organisations.get(odsCode)?.kindOn(on) ?? null);
    if ('power' in choice) return [odsCode, choice.power] as const;
    throw 'refusal' in choice ? Rejection.refused(choice.refusal) : new Rejection([choice.error]);
  });
  return new Map(powers);
}
