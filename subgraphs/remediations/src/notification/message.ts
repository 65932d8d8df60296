import type { Content, Telling } from './occasions.ts';

const WHAT: Readonly<Record<Content['what'], string>> = {
  RECOMMENDATION: 'a recommendation, which binds nobody',
  MANDATE: 'a mandate, which binds',
  PENALTY: 'a penalty, intended or imposed',
  ALERT: 'an alert',
};

const TOLD: Readonly<Record<Telling, (reference: string) => string>> = {
  SERVED: (reference) => `${reference} has reached your organisation`,
  WEEK_BEFORE: (reference) => `${reference} is due in a week`,
  DAY_BEFORE: (reference) => `${reference} is due in a day`,
  OVERDUE: (reference) => `${reference} is overdue`,
  BODYS_TURN: (reference) => `${reference} awaits your organisation`,
};

export interface Message {
  readonly subject: string;
  readonly text: string;
}

/** A message in plain text that tells what to do where, and nothing of the weakness. */
export function messageOf(
  { telling, what, reference, deadline }: Content,
  portalUrl: string,
): Message {
  const subject = TOLD[telling](reference);
  const lines = [
    `${subject}.`,
    '',
    `Reference: ${reference}`,
    `What it is: ${WHAT[what]}`,
    ...(deadline === null ? [] : [`Deadline: ${deadline}`]),
    '',
    `Sign in to read it: ${portalUrl}`,
    '',
    'What it is about is not in this message, because anybody may come to read an e-mail.',
    '',
  ];
  return { subject, text: lines.join('\n') };
}
