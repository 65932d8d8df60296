import { holdsRole, longDay, userError, type UserError, type Viewer } from '@assay/kit';
import { type ActFacts, type Standing, type Track, isClosed } from './enforcement.fold.ts';
import {
  isOpen,
  transitionOf,
  type Actor,
  type Stage,
  type Transition,
  type TransitionAct,
} from './enforcement.transitions.ts';

/** A finding as the guard sees it, by everything known now. */
export interface Situated {
  readonly odsCode: string;
  readonly reference: string;
  readonly standing: Standing;
}

export interface TrackInSight extends Track<ActFacts & { readonly organisation: string }> {
  readonly issuedBy: string;
}

export interface Attempt {
  readonly act: TransitionAct;
  readonly viewer: Viewer;
  readonly finding: Situated;
  /** The track that the act follows; null when it opens one. */
  readonly track: TrackInSight | null;
  /** Who prepared what is to be signed off, when somebody did. */
  readonly preparedBy?: string | null;
}

/** Every reason but the law's why the table does not allow an act; empty when it does. */
export function objectionsTo(attempt: Attempt): UserError[] {
  const row = transitionOf(attempt.act);
  return [...wrongActor(row, attempt), ...wrongStage(row, attempt), ...wrongPerson(row, attempt)];
}

/** Preparing evidence follows what submitting it follows, and is open to all of the trust's people. */
export function objectionsToPreparing(attempt: Omit<Attempt, 'act'>): UserError[] {
  const submitting = { ...attempt, act: 'EVIDENCE_SUBMITTED' } as const;
  const row = { ...transitionOf('EVIDENCE_SUBMITTED'), roles: transitionOf('ACKNOWLEDGED').roles };
  return [...wrongActor(row, submitting), ...wrongStage(row, submitting)];
}

const inWords = (codes: readonly string[]) =>
  codes.map((code) => code.toLowerCase().replaceAll('_', ' ')).join(' or ');

const ACTOR_IN_WORDS: Readonly<Record<Actor, string>> = {
  'ANY BODY': 'a body',
  'THE BODY THAT ASKS': 'the body that asks',
  'THE TRUST': 'the trust',
  'WHO MADE THE ACT': 'whoever made the act',
};

function wrongActor(row: Transition, attempt: Attempt): UserError[] {
  if (isActor(row.actor, attempt) && holdsRole(attempt.viewer, ...row.roles)) return [];
  return [
    userError(
      'ROLE_REQUIRED',
      `Only ${ACTOR_IN_WORDS[row.actor]} may do this, through its ${inWords(row.roles)}.`,
    ),
  ];
}

function isActor(actor: Actor, { viewer, finding, track }: Attempt): boolean {
  const { kind, code } = viewer.organisation;
  switch (actor) {
    case 'ANY BODY':
      return kind === 'BODY';
    case 'THE BODY THAT ASKS':
      return kind === 'BODY' && code === track?.issuedBy;
    case 'THE TRUST':
      return kind === 'TRUST' && code === finding.odsCode;
    case 'WHO MADE THE ACT':
      return track?.acts.some((act) => act.organisation === code) ?? false;
  }
}

function wrongStage(row: Transition, { act, finding, track }: Attempt): UserError[] {
  const { standing, reference } = finding;
  if (row.from === 'NEW TRACK') {
    if (!isClosed(standing.status)) return [];
    const status = inWords([standing.status]);
    return [
      userError(
        'WRONG_STATE',
        `${reference} is ${status}; a closed finding never reopens: raise a new one that names it.`,
      ),
    ];
  }
  if (!track)
    return [userError('WRONG_STATE', `${inWords([act])} follows a demand, and there is none.`)];
  if (!row.from.includes(track.stage))
    return [
      userError(
        'WRONG_STATE',
        `The demand is ${stageInWords(track.stage)}; this may follow ${inWords(row.from)} only.`,
      ),
    ];
  const done = track.acts.find((earlier) => earlier.kind === act);
  if (row.once && done)
    return [userError('WRONG_STATE', `This was done already, on ${longDay(done.actedOn)}.`)];
  return [];
}

const stageInWords = (stage: Stage) =>
  isOpen(stage) ? inWords([stage]) : `closed (${inWords([stage])})`;

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
