import { powerInWords, type PowerFacts, type UrgentForm } from '@assay/kit';

/** Why a power carries no notice of this kind that states urgency; undefined where it does. */
export function whyNotUrgent(power: PowerFacts, notice: UrgentForm['notice']): string | undefined {
  const { urgent } = power;
  const name = powerInWords(power);
  if (!urgent)
    return `${name} has no urgent form: serve the notice without urgency, with the time that the law gives.`;
  if (urgent.notice === notice) return undefined;
  return urgent.notice === 'INTENT'
    ? `It is the notice of intent that may state urgency under ${name} (${urgent.provision}), not the notice that follows.`
    : `${name} has no notice of intent where it is urgent (${urgent.provision}): serve the notice itself.`;
}

/** The power with the steps and the appeal of its urgent form; unchanged where it has none. */
export function inUrgentForm(power: PowerFacts): PowerFacts {
  const { urgent, steps, appeal } = power;
  if (!urgent) return power;
  const { without = [], representationsDays, provision, appealSuspends, maySuspend } = urgent;
  return {
    ...power,
    ...(steps && {
      steps: steps
        .filter(({ step }) => !without.includes(step))
        .map((step) =>
          step.step === 'REPRESENTATIONS' && representationsDays !== undefined
            ? { ...step, minimumDays: representationsDays, provision }
            : step,
        ),
    }),
    ...(appeal && {
      appeal: {
        ...appeal,
        suspends: appealSuspends ?? appeal.suspends,
        ...(maySuspend !== undefined && { maySuspend }),
      },
    }),
  };
}

/** The power as a notice relies on it: in its urgent form where the notice states urgency. */
export const asServed = (
  power: PowerFacts,
  { urgency }: { readonly urgency?: string | null },
): PowerFacts => (urgency == null ? power : inUrgentForm(power));
