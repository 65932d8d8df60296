import { canonicalJson, digestOf } from '@assay/kit';
import type { Attachment } from '../attachment/attachment.entity.ts';
import type { ActKind } from './act-kind.ts';
import { foldTracks } from './enforcement.fold.ts';
import type { KnownTrack } from './enforcement.record.ts';
import { advance, resumed, type ActFacts } from './enforcement.state.ts';
import type { Outcome } from './enforcement.terms.ts';

/** Who signed what the act is about, and for whom the person acts; both as they are written on it. */
export interface Signature {
  readonly signedBy?: string | null;
  readonly onBehalfOf?: string | null;
}

export const signatureOf = ({ signedBy, onBehalfOf }: Signature): Signature => ({
  signedBy,
  onBehalfOf,
});

/** What an act is about: a demand or a referral, with the bodies that may read what is written in it. */
export interface Subject {
  readonly remediationId?: string;
  readonly referralId?: string;
  readonly issuedBy: string;
  readonly addressedTo?: string;
}

/** Leave to appeal after the time for it, as those appealed to gave it. */
export interface Leave {
  readonly grantedOn: string;
  readonly reason: string;
}

export interface NewAct extends Signature {
  readonly kind: ActKind;
  /** The track that it follows; null when it opens one. */
  readonly track: KnownTrack | null;
  readonly about: Subject;
  readonly actedOn: string;
  readonly dueOn?: string | null;
  readonly dueBasis?: string | null;
  readonly outcome?: Outcome | null;
  readonly suspends?: boolean | null;
  readonly leave?: Leave | null;
  readonly noticeId?: string | null;
  /** The power that the notice relies on. */
  readonly powerId?: string | null;
  /** Whole pounds sterling. */
  readonly amount?: number | null;
  readonly note?: string | null;
  /** Sent with the note, and read by whoever may read it. */
  readonly attachments?: readonly Attachment[];
  readonly preparedBy?: string | null;
  readonly corrects?: string | null;
}

/** SHA-256 of what is recorded of an act, what was written in it and the files sent with it; without files or leave, as if there never were any. */
export function digestOfAct(
  facts: object,
  { note = null, attachments = [], leave }: Pick<NewAct, 'note' | 'attachments' | 'leave'>,
): string {
  const files = attachments.map(({ sha256 }) => sha256);
  return digestOf(
    canonicalJson({ ...facts, note, ...(files.length > 0 && { files }), ...(leave && { leave }) }),
  );
}

/** What stands for no track in the database. */
const NOTHING = 'NOTHING';

/** The stages between which an act leads, as the table has it. */
export function stagesOf(act: NewAct): { stageBefore: string; stageAfter: string } {
  const { track, actedOn } = act;
  const stageBefore = track ? resumed(track, actedOn).stage : NOTHING;
  const after = act.corrects == null ? stageAfter(act) : stageWithout(act.corrects, track, actedOn);
  return { stageBefore, stageAfter: after ?? NOTHING };
}

function stageAfter({ kind, track, actedOn, dueOn, outcome, amount, suspends }: NewAct) {
  const facts: ActFacts = {
    id: '',
    sequence: 0,
    kind,
    trackId: '',
    by: '',
    actedOn,
    dueOn: dueOn ?? null,
    recordedAt: new Date(),
    corrects: null,
    outcome: outcome ?? null,
    amount: amount ?? null,
    suspends: suspends ?? null,
  };
  return advance(track ?? undefined, facts)?.stage;
}

function stageWithout(actId: string, track: KnownTrack | null, on: string) {
  const rest = track?.acts.filter((act) => act.id !== actId) ?? [];
  return foldTracks(rest, on)[0]?.stage;
}
