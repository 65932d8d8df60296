import { isUuid, Problems, type Severity } from '@assay/kit';
import { checkOpened } from '../accuracy/end-accuracy-check.ts';
import type { Measured } from '../measurement/measurement.entity.ts';
import { readMeasurements } from '../measurement/measurement.policy.ts';
import { checkText } from '../text.ts';
import type { Outcome, SelfAssessmentConfidence } from './assessment.enums.ts';
import type { AssessmentInput } from './assessment.inputs.ts';
import type { ItemReport } from './assessment.payloads.ts';

const LARGEST_BATCH = 500;
const LONGEST_RATIONALE = 10_000;
const LONGEST_KEY = 200;

/** An assessment as it stands, as far as the next change of it depends on that. */
export interface Standing {
  /** Null while Postgres has yet to make it. */
  readonly id: string | null;
  readonly version: number;
  readonly selfAssessedOutcome: Outcome | null;
  readonly selfAssessmentConfidence: SelfAssessmentConfidence | null;
  readonly severity: Severity | null;
  readonly measurements: readonly Measured[];
}

/** An assessment as a batch leaves it. */
export interface Change extends Standing {
  readonly controlId: string;
  readonly outcome: Outcome;
  readonly rationale: string;
}

/** What a batch is checked against. */
export interface BatchFacts {
  readonly standardCode: string;
  /** The codes of the standards of the controls that the batch names. */
  readonly controls: ReadonlyMap<string, string>;
  /** The only controls that may change; null when all may. */
  readonly open: ReadonlySet<string> | null;
  /** What the inspection holds so far, by control. */
  readonly recorded: ReadonlyMap<string, Standing>;
  /** Those of the ids sent that assessments have, of whichever inspection. */
  readonly idsInUse: ReadonlySet<string>;
  /** Those of the keys sent under which something is recorded, with the hash of what was sent. */
  readonly keys: ReadonlyMap<string, string>;
  readonly hashOf: (item: AssessmentInput) => string;
}

export interface FoldedBatch {
  /** One for each item, in the order given. */
  readonly reports: readonly ItemReport[];
  readonly changes: readonly Change[];
  /** The keys under which something is recorded now, with the hash of what was sent. */
  readonly newKeys: ReadonlyMap<string, string>;
}

export function checkBatchSize(problems: Problems, batch: readonly AssessmentInput[]): void {
  const size = batch.length;
  if (size === 0 || size > LARGEST_BATCH)
    problems.add(
      'INVALID_VALUE',
      `The batch has ${String(size)} assessments; send 1 to ${String(LARGEST_BATCH)}.`,
      'assessments',
    );
}

/** Records the items of a batch one after another, each on what the ones before it left; an item that fails changes nothing. */
export function foldBatch(batch: readonly AssessmentInput[], facts: BatchFacts): FoldedBatch {
  const standings = new Map(facts.recorded);
  const ownerOf = new Map([...standings].map(([controlId, { id }]) => [id, controlId]));
  const changes = new Map<string, Change>();
  const newKeys = new Map<string, string>();

  const record = (item: AssessmentInput, index: number): ItemReport => {
    const { controlId, idempotencyKey: key } = item;
    const at = ['assessments', String(index)];
    const problems = new Problems();
    const hash = facts.hashOf(item);
    const recorded = key == null ? undefined : (newKeys.get(key) ?? facts.keys.get(key));
    if (recorded === hash) return { status: 'UNCHANGED', errors: [] };
    if (recorded !== undefined) return rejected(keyReused(problems, at));
    const before = standings.get(controlId);
    const owner = ownerOf.get(idOf(item));
    checkControl(problems, item, facts, at);
    const taken = owner === undefined ? facts.idsInUse.has(idOf(item) ?? '') : owner !== controlId;
    checkId(problems, item, { before, taken }, at);
    checkText(problems, item.rationale, LONGEST_RATIONALE, 'rationale', ...at, 'rationale');
    if (key != null)
      checkText(problems, key, LONGEST_KEY, 'idempotencyKey', ...at, 'idempotencyKey');
    const measured = readMeasurements(problems, item.measurements ?? [], ...at, 'measurements');
    checkExpectedVersion(problems, item, before, at);
    if (problems.all.length > 0) return rejected(problems);
    const change = changed(item, before, measured);
    standings.set(controlId, change);
    changes.set(controlId, change);
    if (change.id !== null) ownerOf.set(change.id, controlId);
    if (key != null) newKeys.set(key, hash);
    return { status: 'RECORDED', errors: [] };
  };

  return { reports: batch.map(record), changes: [...changes.values()], newKeys };
}

/** What failed only for being based on an earlier version is a conflict: sent again on the current one it passes. */
function rejected({ all }: Problems): ItemReport {
  const conflict = all.every(({ code }) => code === 'STALE_VERSION');
  return { status: conflict ? 'CONFLICT' : 'REJECTED', errors: [...all] };
}

function changed(
  item: AssessmentInput,
  before: Standing | undefined,
  measured: readonly Measured[],
): Change {
  const { controlId, outcome, rationale } = item;
  return {
    controlId,
    outcome,
    rationale,
    id: before ? before.id : idOf(item),
    version: (before?.version ?? 0) + 1,
    selfAssessedOutcome: said(item.selfAssessedOutcome, before?.selfAssessedOutcome),
    selfAssessmentConfidence: said(item.selfAssessmentConfidence, before?.selfAssessmentConfidence),
    severity: said(item.severity, before?.severity),
    measurements: item.measurements === undefined ? (before?.measurements ?? []) : measured,
  };
}

/** Left out leaves a value as it is, and null clears it. */
const said = <T>(now: T | null | undefined, before: T | null | undefined): T | null =>
  (now === undefined ? before : now) ?? null;

const idOf = ({ id }: AssessmentInput) => id?.toLowerCase() ?? null;

function keyReused(problems: Problems, at: readonly string[]): Problems {
  problems.add(
    'KEY_REUSED',
    'idempotencyKey was used for another outcome; make a new key for a new outcome.',
    ...at,
    'idempotencyKey',
  );
  return problems;
}

function checkControl(
  problems: Problems,
  { controlId }: AssessmentInput,
  { controls, standardCode, open }: BatchFacts,
  at: readonly string[],
): void {
  const owner = controls.get(controlId);
  if (owner === undefined)
    problems.add('NOT_FOUND', `No standard has a control ${controlId}.`, ...at, 'controlId');
  else if (owner !== standardCode)
    problems.add(
      'INVALID_VALUE',
      `${controlId} belongs to ${owner}; the inspection is against ${standardCode}.`,
      ...at,
      'controlId',
    );
  else checkOpened(problems, open, controlId, ...at, 'controlId');
}

/** Whatever has the id already, of whichever body, it is told in the same words. */
function checkId(
  problems: Problems,
  item: AssessmentInput,
  { before, taken }: { readonly before: Standing | undefined; readonly taken: boolean },
  at: readonly string[],
): void {
  const id = idOf(item);
  if (id === null) return;
  const { controlId, expectedVersion } = item;
  const add = (message: string) => {
    problems.add('INVALID_VALUE', message, ...at, 'id');
  };
  if (!isUuid(id)) add(`id is ${id}; make a UUID.`);
  else if (taken) add(`${id} is the id of another assessment; make a new UUID for ${controlId}.`);
  else if (before && before.id !== id && before.version === expectedVersion)
    add(`The assessment of ${controlId} has another id; send that, or leave id out.`);
}

function checkExpectedVersion(
  problems: Problems,
  { controlId, expectedVersion }: AssessmentInput,
  before: Standing | undefined,
  at: readonly string[],
): void {
  const current = before?.version ?? null;
  const expected = expectedVersion ?? null;
  if (current === expected) return;
  const is = current === null ? 'not recorded yet' : `at version ${String(current)}`;
  const stated = expected === null ? 'left out' : String(expected);
  const right = current === null ? 'Leave it out.' : 'Read the assessment again.';
  problems.add(
    'STALE_VERSION',
    `${controlId} is ${is}; expectedVersion is ${stated}. ${right}`,
    ...at,
    'expectedVersion',
  );
}
