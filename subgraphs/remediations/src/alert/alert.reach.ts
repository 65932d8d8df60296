import {
  bodyInWords,
  unmetConditions,
  whoMay,
  whyBodyCannotAct,
  whyBodyLacksPower,
  type Law,
  type OrganisationKind,
  type PowerFacts,
  type PowerSubject,
  type RefusalFacts,
} from '@assay/kit';

export interface Addressee {
  readonly odsCode: string;
  readonly name: string;
  /** Its kind on the day of the alert; null when it did not exist that day. */
  readonly kind: OrganisationKind | null;
}

export interface Addressing {
  readonly law: Law;
  readonly bodyCode: string;
  readonly addressees: readonly Addressee[];
  readonly on: string;
  readonly subjects: readonly PowerSubject[];
}

const MOST_NAMED = 20;

/** The powers on which an alert to all of these rests, or why it cannot be issued to all. */
export function reachOfAlert(
  addressing: Addressing,
): { readonly powers: PowerFacts[] } | { readonly refusal: RefusalFacts } {
  const { law, bodyCode, addressees, on } = addressing;
  const cannotAct = whyBodyCannotAct(law, bodyCode, on);
  const powerOver = new Map(
    [...new Set(addressees.map(({ kind }) => kind))].map((kind) => [
      kind,
      cannotAct === undefined ? ownPowerOver(addressing, kind) : undefined,
    ]),
  );
  const unreached = addressees.filter(({ kind }) => !powerOver.get(kind));
  const [first] = unreached;
  if (!first)
    return { powers: [...new Set([...powerOver.values()].filter((p) => p !== undefined))] };
  const why = whyBodyLacksPower(law, bodyCode, ['ISSUE_ALERT'], {
    kind: first.kind,
    on,
    subjects: addressing.subjects,
  });
  const who = `${bodyInWords(law, bodyCode)} cannot alert ${named(unreached)}.`;
  return {
    refusal: {
      reason: `${why} ${who}`,
      required: 'ISSUE_ALERT',
      holders: othersWhoMay(addressing, unreached),
    },
  };
}

function ownPowerOver(
  { law, bodyCode, on, subjects }: Addressing,
  kind: OrganisationKind | null,
): PowerFacts | undefined {
  const situation = { kind, on, subjects };
  return whoMay(law, 'ISSUE_ALERT', situation).find(
    (power) => power.bodyCode === bodyCode && unmetConditions(law, power, situation).length === 0,
  );
}

function othersWhoMay(
  { law, bodyCode, on }: Addressing,
  unreached: readonly Addressee[],
): PowerFacts[] {
  const kinds = [...new Set(unreached.map(({ kind }) => kind))];
  const holders = kinds.flatMap((kind) => whoMay(law, 'ISSUE_ALERT', { kind, on }));
  return [...new Set(holders)].filter((power) => power.bodyCode !== bodyCode);
}

function named(addressees: readonly Addressee[]): string {
  const names = addressees.slice(0, MOST_NAMED).map(({ odsCode, name }) => `${name} (${odsCode})`);
  const more = addressees.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
}
