import {
  isUuid,
  Problems,
  Rejection,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { In } from 'typeorm';
import { Acting } from '../enforcement/acting.ts';
import { isDemandTrack, type DemandTrack } from '../enforcement/enforcement.record.ts';
import { RemediationRow } from '../remediation/remediation.entity.ts';

const MOST_REQUIREMENTS = 20;

/** One requirement of a notice, with the finding's lock held; the track is one that a notice of intent opened. */
export interface Required {
  readonly acting: Acting;
  readonly track: DemandTrack | null;
  readonly requirement: string | null;
  readonly dueOn: string | null;
  readonly path: string[];
}

export interface Named {
  readonly findingId?: string | null;
  readonly remediationId?: string | null;
  readonly requirement?: string | null;
  readonly dueOn?: string;
}

/** What the input of a notice says that it is about. */
export interface Stated {
  readonly requirements: readonly Named[];
  readonly dispatchedOn: string;
}

/** @throws Rejection naming every requirement that does not say what it is about. */
export function checkRequirements(requirements: readonly Named[]): void {
  const problems = new Problems();
  const n = requirements.length;
  if (n < 1 || n > MOST_REQUIREMENTS)
    problems.add(
      'INVALID_VALUE',
      `State 1 to ${String(MOST_REQUIREMENTS)} requirements; there are ${String(n)}.`,
      'requirements',
    );
  requirements.forEach(({ findingId, remediationId, requirement }, i) => {
    const isNew = findingId != null && requirement != null && remediationId == null;
    const follows = remediationId != null && findingId == null && requirement == null;
    if (!isNew && !follows)
      problems.add(
        'INVALID_VALUE',
        'Name either the finding and what is required, or the demand that a notice of intent announced.',
        'requirements',
        String(i),
      );
  });
  const named = requirements.flatMap(({ remediationId }) => remediationId ?? []);
  if (new Set(named).size < named.length)
    problems.add(
      'INVALID_VALUE',
      'A demand is named twice; state each requirement once.',
      'requirements',
    );
  problems.rejectIfAny();
}

/** Locks the findings in the order of their ids; all of them must be of one trust. */
export async function findRequired(
  tx: WriteTransaction,
  { viewer }: RequestContext,
  { requirements: items, dispatchedOn }: Stated,
): Promise<Required[]> {
  const named = items.flatMap(({ remediationId }) => remediationId ?? []).filter(isUuid);
  const rows = await tx.manager.find(RemediationRow, { where: { id: In(named) } });
  const findingOf = new Map(rows.map((row) => [row.id, row.findingId]));
  const findings = items.map(({ findingId, remediationId }, i) => {
    const id = findingId ?? findingOf.get(remediationId ?? '');
    if (id !== undefined) return { id, field: ['requirements', String(i), 'findingId'] };
    throw unknownDemand(i);
  });
  const acting = new Map<string, Acting>();
  for (const { id, field } of [...findings].sort((a, b) => (a.id < b.id ? -1 : 1)))
    if (!acting.has(id)) acting.set(id, await Acting.on(tx, viewer, id, { field }));
  const required = items.map((item, i): Required => {
    const on = acting.get(findings[i]?.id ?? '');
    const track = on?.tracks.filter(isDemandTrack).find(({ id }) => id === item.remediationId);
    if (!on || (item.remediationId != null && !track)) throw unknownDemand(i);
    const { requirement = null, dueOn = null } = item;
    return {
      acting: on,
      track: track ?? null,
      requirement,
      dueOn,
      path: ['requirements', String(i)],
    };
  });
  checkTogether(required, dispatchedOn);
  return required;
}

const unknownDemand = (i: number) =>
  Rejection.because(
    'NOT_FOUND',
    'There is no such demand that you may see.',
    'requirements',
    String(i),
    'remediationId',
  );

function checkTogether(required: readonly Required[], dispatchedOn: string): void {
  const problems = new Problems();
  if (new Set(required.map(({ acting }) => acting.record.finding.odsCode)).size > 1)
    problems.add(
      'INVALID_VALUE',
      'The requirements are on findings of several trusts; a notice is served on one.',
      'requirements',
    );
  for (const { acting, track } of required)
    acting.actedOn(dispatchedOn, track, problems, 'dispatchedOn');
  problems.rejectIfAny();
}
