import type {
  AssessmentInput,
  KeptAssessmentFragment,
  RaiseFindingInput,
} from '../generated/graphql.ts';

/** What an inspector says of one control, whole. */
export type Answer = Required<
  Pick<
    AssessmentInput,
    'outcome' | 'rationale' | 'selfAssessedOutcome' | 'selfAssessmentConfidence' | 'severity'
  >
> & { readonly measurements: readonly MeasuredValue[] };

export interface MeasuredValue {
  readonly kind: KeptAssessmentFragment['measurements'][number]['kind'];
  readonly amount?: number;
  readonly yes?: boolean;
}

interface Beginning {
  readonly kind: 'BEGINNING';
  readonly beganOn: string;
}

interface Assessing {
  readonly kind: 'ASSESSMENT';
  readonly controlId: string;
  readonly assessedOn: string;
  /** Null when the control has no assessment yet. */
  readonly expectedVersion: number | null;
  readonly answer: Answer;
  /** What is recorded instead, of an item in conflict; null when nothing is. */
  readonly recorded?: KeptAssessmentFragment | null;
}

interface Attaching {
  readonly kind: 'FILE';
  readonly controlId: string;
  readonly file: Blob;
  readonly fileName: string;
  readonly mediaType: string;
  readonly description: string;
}

/** Of a file that Assay holds. */
interface Withdrawing {
  readonly kind: 'WITHDRAWAL';
  readonly controlId: string;
  readonly evidenceId: string;
  readonly fileName: string;
  readonly reason: string;
}

interface Raising {
  readonly kind: 'FINDING';
  readonly finding: Omit<RaiseFindingInput, 'idempotencyKey' | 'inspectionId'>;
}

export type Content = Beginning | Assessing | Attaching | Withdrawing | Raising;

export type ItemState = 'WAITING' | 'CONFLICT' | 'REFUSED';

/** Something recorded on the device that Assay is not known to hold. */
export type Item = Content & {
  /** The place in the order in which it was recorded. */
  readonly order: number;
  /** Sent with it, however often: repeating it changes nothing more. */
  readonly key: string;
  readonly inspectionId: string;
  /** An instant. */
  readonly madeAt: string;
  readonly state: ItemState;
  /** Whether it may have reached Assay; noted before it leaves. */
  readonly mayHaveArrived: boolean;
  /** Why it was refused, or what it is in conflict with. */
  readonly problems: readonly string[];
};

export type AssessmentItem = Extract<Item, { kind: 'ASSESSMENT' }>;
export type FileItem = Extract<Item, { kind: 'FILE' }>;
export type WithdrawalItem = Extract<Item, { kind: 'WITHDRAWAL' }>;

export const isAssessment = (item: Item): item is AssessmentItem => item.kind === 'ASSESSMENT';
export const isFile = (item: Item): item is FileItem => item.kind === 'FILE';
export const isWithdrawal = (item: Item): item is WithdrawalItem => item.kind === 'WITHDRAWAL';
