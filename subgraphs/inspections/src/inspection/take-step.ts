import {
  holdsRole,
  isUuid,
  Rejection,
  type RequestContext,
  type Role,
  type Viewer,
  type WriteTransaction,
} from '@assay/kit';
import { requireMayTakePart } from '../team/participation.ts';
import { InspectionStepRecord } from './inspection-step.entity.ts';
import { Inspection } from './inspection.entity.ts';
import type { Amendment } from './inspection.event.ts';
import {
  MUTATION_OF,
  stateAfter,
  stateOf,
  statusIn,
  whyForbidden,
  type InspectionStep,
  type LaterStep,
} from './inspection.transitions.ts';
import { publishInspection } from './publish-inspection.ts';

export interface StepRequest {
  readonly step: LaterStep;
  /** What the step is asked for by, where that is not the mutation of the step. */
  readonly mutation?: string;
  readonly roles: readonly Role[];
  readonly input: {
    readonly inspectionId: string;
    readonly expectedVersion?: number | null;
    readonly idempotencyKey: string;
  };
}

export interface StepTaken {
  /** The day on which the step took effect; null when none was stated. */
  readonly day: string | null;
  readonly changes: Changes;
  /** What it changed of a report that was issued before, for the feed. */
  readonly amendment?: Amendment;
}

export type Changes = Partial<
  Pick<
    Inspection,
    | 'beganOn'
    | 'draftedOn'
    | 'reportNumber'
    | 'issuedOn'
    | 'cancelledOn'
    | 'cancellationReason'
    | 'result'
    | 'withdrawnOn'
  >
>;

type Decide<T> = (tx: WriteTransaction, inspection: Inspection) => T | Promise<T>;

/** Takes a step in one transaction and gives the inspection's id; `decide` checks it and says what changes. */
export async function takeStep(
  context: RequestContext,
  request: StepRequest,
  decide: Decide<StepTaken>,
): Promise<string> {
  return takeReportedStep(context, request, async (tx, inspection) => ({
    taken: await decide(tx, inspection),
    report: inspection.id,
  }));
}

/** Takes a step that has more to report, which a repetition of the request is given again: it travels as JSON. */
export async function takeReportedStep<T>(
  { viewer, work }: RequestContext,
  request: StepRequest,
  decide: Decide<{ readonly taken: StepTaken; readonly report: T }>,
): Promise<T> {
  const { step, mutation = MUTATION_OF[step], input } = request;
  return work.write((tx) =>
    tx.once({ mutation, input }, async () => {
      const inspection = await takeInspection(tx, viewer, request);
      const { taken, report } = await decide(tx, inspection);
      await advance(tx, inspection, step, taken);
      return report;
    }),
  );
}

/**
 * Locks an inspection of the viewer's own body for a step that its state allows.
 * @throws Rejection NOT_FOUND, ROLE_REQUIRED, STALE_VERSION, WRONG_STATE, or why this person may not take part; the first
 * that applies.
 */
export async function takeInspection(
  tx: WriteTransaction,
  viewer: Viewer,
  request: Omit<StepRequest, 'input'> & {
    readonly input: Omit<StepRequest['input'], 'idempotencyKey'>;
  },
): Promise<Inspection> {
  const { step, mutation = MUTATION_OF[step], roles, input } = request;
  const { inspectionId, expectedVersion } = input;
  const mayStep = holdsRole(viewer, ...roles);
  const found =
    isUuid(inspectionId) && viewer.organisation.kind === 'BODY'
      ? await tx.manager.findOne(Inspection, {
          where: { id: inspectionId, bodyCode: viewer.organisation.code },
          ...(mayStep && { lock: { mode: 'pessimistic_write' as const } }),
        })
      : null;
  if (!found)
    throw Rejection.because(
      'NOT_FOUND',
      `Your body has no inspection ${inspectionId}.`,
      'inspectionId',
    );
  if (!mayStep) throw roleRequired(mutation, roles);
  checkVersion(found, expectedVersion);
  const state = stateOf(found);
  if (stateAfter(state, step) === undefined)
    throw Rejection.because('WRONG_STATE', whyForbidden(state, step), 'inspectionId');
  await requireMayTakePart(tx, found, step);
  return found;
}

export function roleRequired(mutation: string, roles: readonly Role[]): Rejection {
  return Rejection.because('ROLE_REQUIRED', `${mutation} takes the role ${roles.join(' or ')}.`);
}

function checkVersion({ version }: Inspection, expected: number | null | undefined): void {
  if (expected == null || expected === version) return;
  throw Rejection.because(
    'STALE_VERSION',
    `The inspection is at version ${String(version)}; expectedVersion is ${String(expected)}. Read it again.`,
    'expectedVersion',
  );
}

/**
 * Brings a locked inspection to the state that a step leads to, records the step, and tells the feed of a new state or of
 * what changed in an issued report.
 */
async function advance(
  tx: WriteTransaction,
  inspection: Inspection,
  step: LaterStep,
  { day, changes, amendment }: StepTaken,
): Promise<void> {
  const { id, version } = inspection;
  const before = stateOf(inspection);
  const after = stateAfter(before, step) ?? before;
  const change = { ...changes, status: statusIn(after), version: version + 1 };
  const { affected } = await tx.manager.update(Inspection, { id, version }, change);
  if (affected !== 1) throw new Error(`inspection ${id} changed under its lock`);
  Object.assign(inspection, change);
  await recordStep(tx, inspection, step, day);
  if ((after !== before || amendment) && inspection.beganOn !== null)
    await publishInspection(tx, inspection, amendment);
}

export async function recordStep(
  tx: WriteTransaction,
  { id, version, odsCode, bodyCode }: Inspection,
  step: InspectionStep,
  day: string | null,
): Promise<void> {
  await tx.manager.insert(InspectionStepRecord, {
    inspectionId: id,
    version,
    odsCode,
    bodyCode,
    step,
    tookEffectOn: day,
    recordedAt: tx.recordedAt,
    recordedBy: tx.caller.person,
  });
}
