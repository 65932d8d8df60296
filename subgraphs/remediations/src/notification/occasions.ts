/** Something that people of a trust and of a body are told about; instants, and days in words. */
export interface Matter {
  /** The demand's id, or the id of the response to an alert. */
  readonly id: string;
  /** What it is recorded under: the finding's id, or the id of the response to an alert. */
  readonly subject: string;
  readonly what: 'RECOMMENDATION' | 'MANDATE' | 'PENALTY' | 'ALERT';
  readonly reference: string;
  readonly trust: string;
  /** Whether the trust has it from another, so that it is told anew. */
  readonly hasPassed: boolean;
  readonly body: string;
  /** When it was recorded that it was served. */
  readonly servedAt: Date;
  /** What the trust has yet to do in time; null when there is no deadline, or nothing left to do. */
  readonly deadline: Deadline | null;
  /** The trust's act, not yet answered, that made it the body's turn. */
  readonly bodysTurn: { readonly actId: string; readonly since: Date } | null;
}

export interface Deadline {
  readonly weekBefore: Date;
  readonly dayBefore: Date;
  /** The instant at which time is up. */
  readonly endsAt: Date;
  /** When it was recorded: whoever learns of it later than a reminder would come gets no reminder. */
  readonly setAt: Date;
  readonly inWords: string;
  /** Who is told when time is up; empty where nothing is then overdue. */
  readonly overdueTo: readonly ('TRUST' | 'BODY')[];
}

export type Telling = 'SERVED' | 'WEEK_BEFORE' | 'DAY_BEFORE' | 'OVERDUE' | 'BODYS_TURN';

/** What a message is made of: never what the weakness is. */
export interface Content {
  readonly telling: Telling;
  readonly what: Matter['what'];
  readonly reference: string;
  readonly deadline: string | null;
}

/** One occasion to tell one organisation one thing, once. */
export interface Occasion {
  /** The same for the same occasion, whenever it is planned. */
  readonly key: string;
  readonly subject: string;
  readonly to: { readonly kind: 'TRUST' | 'BODY'; readonly code: string };
  readonly at: Date;
  readonly content: Content;
}

/** Everything that is to be told about a matter, by what is recorded now: what is due already, and what time will bring. */
export function occasionsOf(matter: Matter): Occasion[] {
  const { deadline, bodysTurn, servedAt } = matter;
  return [
    occasion(matter, 'TRUST', 'SERVED', 'once', servedAt),
    ...(deadline ? [...reminders(matter, deadline), ...overdue(matter, deadline)] : []),
    ...(bodysTurn
      ? [occasion(matter, 'BODY', 'BODYS_TURN', bodysTurn.actId, bodysTurn.since)]
      : []),
  ];
}

function reminders(matter: Matter, deadline: Deadline): Occasion[] {
  const at = { WEEK_BEFORE: deadline.weekBefore, DAY_BEFORE: deadline.dayBefore };
  return (['WEEK_BEFORE', 'DAY_BEFORE'] as const)
    .filter((telling) => at[telling] > deadline.setAt)
    .map((telling) => occasion(matter, 'TRUST', telling, nameOf(deadline), at[telling]));
}

function overdue(matter: Matter, deadline: Deadline): Occasion[] {
  const { endsAt, setAt, overdueTo } = deadline;
  const at = endsAt > setAt ? endsAt : setAt;
  return overdueTo.map((to) => occasion(matter, to, 'OVERDUE', nameOf(deadline), at));
}

/** An extended deadline is another one, with occasions of its own. */
const nameOf = ({ endsAt }: Deadline) => endsAt.toISOString();

function occasion(
  matter: Matter,
  kind: 'TRUST' | 'BODY',
  telling: Telling,
  which: string,
  at: Date,
): Occasion {
  const { id, subject, what, reference, deadline, hasPassed } = matter;
  const code = kind === 'TRUST' ? matter.trust : matter.body;
  const anew = kind === 'TRUST' && hasPassed ? [code] : [];
  return {
    key: [id, telling, which, kind, ...anew].join('/'),
    subject,
    to: { kind, code },
    at,
    content: { telling, what, reference, deadline: deadline?.inWords ?? null },
  };
}
