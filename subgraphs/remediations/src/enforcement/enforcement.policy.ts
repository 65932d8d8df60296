import {
  holdsRole,
  longDay,
  standInFor,
  userError,
  whyAnotherStandsIn,
  type Bodies,
  type UserError,
  type Viewer,
} from '@assay/kit';
import { trustOn, type Answering } from '../succession/answering-trust.ts';
import type { ActKind } from './act-kind.ts';
import { mayRepresent, type Track } from './enforcement.fold.ts';
import { isClosed, type Standing } from './enforcement.standing.ts';
import type { ActFacts, TrackState } from './enforcement.state.ts';
import { isOpen, linesOf, transitionOf } from './enforcement.table.ts';
import type { Actor, Announced, Needs } from './enforcement.terms.ts';
import type { Transition } from './enforcement.transitions.ts';

/** A finding as the guard sees it, by everything known now. */
export interface Situated {
  readonly odsCode: string;
  readonly reference: string;
  readonly standing: Standing;
  /** The bodies of the law: those that are dissolved are succeeded. */
  readonly bodies: Bodies;
  /** The trusts that it answers to, one after another; the last is the present one. */
  readonly answering: readonly Answering[];
}

export interface TrackInSight extends Track<ActFacts & { readonly organisation: string }> {
  /** The body that asks. */
  readonly issuedBy: string;
  /** The body that a referral is addressed to; null for a demand. */
  readonly askedOf: string | null;
}

export interface Attempt {
  readonly act: ActKind;
  /** What it announces, if it is a notice of intent: a requirement when absent. */
  readonly announces?: Announced | undefined;
  readonly viewer: Viewer;
  readonly finding: Situated;
  /** The track that the act follows; null when it opens one. */
  readonly track: TrackInSight | null;
  /** The day on which the act takes effect. */
  readonly on: string;
  /** Who prepared what is to be signed off, when somebody did. */
  readonly preparedBy?: string | null;
}

/** Every reason but the law's why the table does not allow an act; empty when it does. */
export function objectionsTo(attempt: Attempt): UserError[] {
  const row = lineFor(attempt);
  return [
    ...wrongActor(row, attempt),
    ...wrongStage(row, attempt),
    ...unmetNeed(row, attempt),
    ...wrongPerson(row, attempt),
  ];
}

/** Preparing an act follows what doing it follows, and is open to all of the trust's people. */
export function objectionsToPreparing(attempt: Attempt): UserError[] {
  const row = { ...lineFor(attempt), roles: lineFor({ ...attempt, act: 'ACKNOWLEDGED' }).roles };
  return [...wrongActor(row, attempt), ...wrongStage(row, attempt), ...unmetNeed(row, attempt)];
}

/** The line that allows the act here, or where none does, the one that says where it would be allowed. */
function lineFor({
  act,
  announces,
  track,
}: Pick<Attempt, 'act' | 'announces' | 'track'>): Transition {
  const lines = linesOf(act, announces);
  const [any] = lines;
  if (!any) throw new Error(`the table has no line for ${act}`);
  const opens = track === null;
  return (
    transitionOf(act, track?.stage ?? null, announces) ??
    lines.find((row) => (row.from === 'NEW TRACK') === opens) ??
    any
  );
}

const inWords = (codes: readonly string[]) =>
  codes.map((code) => code.toLowerCase().replaceAll('_', ' ')).join(' or ');

const ACTOR_IN_WORDS: Readonly<Record<Actor, string>> = {
  'ANY BODY': 'a body',
  'THE BODY THAT ASKS': 'the body that asks',
  'THE BODY ASKED': 'the body to which the finding was referred',
  'THE TRUST': 'the trust',
  'WHO MADE THE ACT': 'whoever made the act',
};

function wrongActor(row: Transition, attempt: Attempt): UserError[] {
  if (isActor(row.actor, attempt) && holdsRole(attempt.viewer, ...row.roles)) return [];
  const only = `Only ${ACTOR_IN_WORDS[row.actor]} may do this, through its ${inWords(row.roles)}.`;
  const passedOn = whyPassedOn(row.actor, attempt);
  return [userError('ROLE_REQUIRED', passedOn === undefined ? only : `${only} ${passedOn}`)];
}

function isActor(actor: Actor, { viewer, finding, track, on }: Attempt): boolean {
  const { kind, code } = viewer.organisation;
  const isPresentTrust = kind === 'TRUST' && code === finding.odsCode;
  const answersFor = (body: string | null | undefined) =>
    kind === 'BODY' && body != null && standInFor(finding.bodies, body, on) === code;
  switch (actor) {
    case 'ANY BODY':
      return kind === 'BODY';
    case 'THE BODY THAT ASKS':
      return answersFor(track?.issuedBy);
    case 'THE BODY ASKED':
      return answersFor(track?.askedOf);
    case 'THE TRUST':
      return isPresentTrust && code === trustOn(finding.answering, on);
    case 'WHO MADE THE ACT':
      return (
        track?.acts.some(({ organisation }) =>
          isPresentTrust
            ? finding.answering.some(({ odsCode }) => odsCode === organisation)
            : answersFor(organisation),
        ) ?? false
      );
  }
}

/** Why a track of a dissolved body is another's to take further; undefined where it never was that body's, or still is. */
function whyPassedOn(actor: Actor, { finding, track, on }: Attempt): string | undefined {
  if (actor === 'THE TRUST') return whyAnotherTrust(finding.answering);
  const body =
    actor === 'THE BODY THAT ASKS'
      ? track?.issuedBy
      : actor === 'THE BODY ASKED'
        ? track?.askedOf
        : null;
  return body == null ? undefined : whyAnotherStandsIn(finding.bodies, body, on);
}

function whyAnotherTrust(answering: readonly Answering[]): string | undefined {
  const { odsCode, from } = answering.at(-1) ?? {};
  return odsCode === undefined || from == null
    ? undefined
    : `${odsCode} answers for it from ${longDay(from)}.`;
}

function wrongStage(row: Transition, { act, finding, track }: Attempt): UserError[] {
  const { standing, reference } = finding;
  if (row.from === 'NEW TRACK') {
    if (track)
      return wrong(`${inWords([act])} opens a track of its own; it does not follow another act.`);
    if (!isClosed(standing.status)) return [];
    const status = inWords([standing.status]);
    return wrong(
      `${reference} is ${status}; a closed finding never reopens: raise a new one that names it.`,
    );
  }
  if (!track) return wrong(`${inWords([act])} follows a demand, and there is none.`);
  if (!row.from.includes(track.stage))
    return wrong(
      `The demand is ${stageInWords(track)}. This may follow ${inWords(row.from)} only.${row.because === undefined ? '' : ` ${row.because}`}`,
    );
  const done = track.acts.find((earlier) => earlier.kind === act);
  if (row.once && done) return wrong(`This was done already, on ${longDay(done.actedOn)}.`);
  return [];
}

const wrong = (message: string) => [userError('WRONG_STATE', message)];

/** Names the last act too, so that whoever comes second learns what the first did. */
function stageInWords({ stage, acts }: TrackInSight): string {
  const words = isOpen(stage) ? inWords([stage]) : `closed (${inWords([stage])})`;
  const last = acts.at(-1);
  if (!last) return words;
  return `${words}; the last act is ${inWords([last.kind])} of ${longDay(last.actedOn)} by ${last.organisation}`;
}

type Held = Pick<TrackState, 'intention' | 'planAwaits' | 'appeal' | 'dueOn'>;

/** What each need asks of a track, and what is wrong where it is not met. */
const NEEDS: Readonly<Record<Needs, readonly [(track: Held, on: string) => boolean, string]>> = {
  'NO INTENTION': [
    ({ intention }) => !intention,
    'A notice of intent is on record already; decide on it first.',
  ],
  'AN INTENTION WITHOUT REPRESENTATIONS': [
    ({ intention }, on) => !!intention && mayRepresent(intention, on),
    'Representations follow a notice of intent, once, by their last day; none is open for them.',
  ],
  'AN INTENTION UNDECIDED': [
    ({ intention }) => !!intention && !intention.proceeds,
    'There is no notice of intent on which a decision is due.',
  ],
  'A PLAN UNANSWERED': [({ planAwaits }) => planAwaits, 'No plan awaits an answer.'],
  'NO PLAN UNANSWERED': [
    ({ planAwaits }) => !planAwaits,
    'A plan awaits the answer of the body already; wait for it.',
  ],
  'AN APPEAL UNDECIDED': [({ appeal }) => !!appeal, 'No appeal awaits a decision.'],
  'NO APPEAL UNDECIDED': [({ appeal }) => !appeal, 'An appeal awaits its decision already.'],
  'AN APPEAL THAT DOES NOT SUSPEND': [
    ({ appeal }) => appeal?.suspends === false,
    'An order of suspension follows an appeal that is undecided and suspends nothing by itself; there is none.',
  ],
  'A SUSPENSION BY ORDER': [
    ({ appeal }) => appeal?.byOrder === true,
    'No order of suspension is on record that could end.',
  ],
  'A DEADLINE': [({ dueOn }) => dueOn !== null, 'The demand has no deadline to extend.'],
  'A DEADLINE THAT HAS PASSED': [
    ({ dueOn }, on) => dueOn !== null && on > dueOn,
    'The duty to determine compliance arises after the latest deadline of the notice.',
  ],
};

function unmetNeed(row: Transition, { track, on }: Attempt): UserError[] {
  if (!track || row.from === 'NEW TRACK' || !row.from.includes(track.stage)) return [];
  const message = whyNeedIsUnmet(row, track, on);
  return message === undefined ? [] : wrong(message);
}

/** What is wrong with a track in the right stage that lacks what the line needs; undefined when nothing is. */
export function whyNeedIsUnmet({ needs }: Transition, track: Held, on: string): string | undefined {
  if (!needs) return undefined;
  const [isMet, message] = NEEDS[needs];
  return isMet(track, on) ? undefined : message;
}

function wrongPerson(row: Transition, { viewer, track, preparedBy }: Attempt): UserError[] {
  const signedOff =
    row.notBy === 'WHO OPENED THE TRACK'
      ? track?.opening.by
      : row.notBy === 'WHO PREPARED IT'
        ? preparedBy
        : undefined;
  if (signedOff !== viewer.person) return [];
  return [
    userError(
      'ANOTHER_PERSON_REQUIRED',
      'You did the work that this signs off; another person of your organisation must.',
    ),
  ];
}
