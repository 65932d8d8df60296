import {
  compellability,
  compellingPowers,
  isDirect,
  OrganisationKind,
  perRequest,
  powersReaching,
  readLaw,
  Rejection,
  type Compellability,
  type Law,
  type PowerFacts,
  type PowerSubject,
} from '@assay/kit';
import { everySetOfSubjects } from '../finding/subjects.ts';
import type { Bind } from './parameters.ts';

/**
 * The law as of the request's snapshot, read once a request.
 * @throws Rejection INPUTS_UNKNOWN before the feed has told of any: no law must not read as no power.
 */
export const lawOf = perRequest(async ({ work }) => {
  const law = await work.read(readLaw);
  if (law.powers.length > 0) return law;
  throw Rejection.because(
    'INPUTS_UNKNOWN',
    'The register of powers is not known here yet; try again.',
  );
});

/** What the law allows in one kind of case: an organisation of a kind, and a failing that concerns exactly some subjects. */
export interface Reach {
  /** Names the case, as `caseKey` does in SQL. */
  readonly key: string;
  readonly compellability: Compellability;
  readonly bodies: readonly string[];
  /** Those of the bodies that hold a power about what the finding concerns. */
  readonly directBodies: readonly string[];
}

const SETS = everySetOfSubjects();
const KINDS = [...Object.values(OrganisationKind), null];

const keyOf = (kind: OrganisationKind | null, subjects: readonly PowerSubject[]) =>
  `${kind ?? ''} ${subjects.join(',')}`;

/** SQL for the case of a finding `f` whose trust is of the kind `k`. */
export const caseKey = `coalesce(k.kind, '') || ' ' || array_to_string(f.subjects, ',')`;

/**
 * The law's reach on a day, for every kind of organisation and every set of subjects: the kit's rule as a table, so that the
 * database can filter and count by it without a rule of its own.
 */
export function reachOn(law: Law, on: string): Reach[] {
  return KINDS.flatMap((kind) => {
    const reaching = { ...law, powers: powersReaching(law, { kind, on }) };
    return SETS.map((subjects) => {
      const situation = { kind, on, subjects };
      const powers = compellingPowers(reaching, situation);
      return {
        key: keyOf(kind, subjects),
        compellability: compellability(reaching, situation),
        bodies: bodiesOf(powers),
        directBodies: bodiesOf(powers.filter((power) => isDirect(power, situation))),
      };
    });
  });
}

const bodiesOf = (powers: readonly PowerFacts[]) =>
  [...new Set(powers.map((power) => power.bodyCode))].sort();

/** The join of the reach, as `r`, to findings `f` and the kind `k` of their trust. */
export function joinReach(reach: readonly Reach[], bind: Bind): string {
  return `left join jsonb_to_recordset(${bind(JSON.stringify(reach))}::jsonb)
    as r (key text, compellability text, bodies text[]) on r.key = ${caseKey}`;
}
