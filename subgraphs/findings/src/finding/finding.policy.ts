import {
  actsForBody,
  holdsRole,
  longDay,
  Rejection,
  type KnownOrganisation,
  type Role,
  type Viewer,
} from '@assay/kit';
import type { FindingRecord } from './finding.entity.ts';
import type { InspectionOnSite } from './raising-facts.ts';

const MAY_RAISE = ['INSPECTOR', 'LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER'] as const;
const MAY_WITHDRAW = ['LEAD_INSPECTOR', 'ENFORCEMENT_OFFICER'] as const;
const MAY_DISCLOSE = MAY_WITHDRAW;

const inWords = (role: Role) => role.toLowerCase().replaceAll('_', ' ');

function requireRole(viewer: Viewer, what: string, roles: readonly [Role, ...Role[]]): void {
  if (actsForBody(viewer) && holdsRole(viewer, ...roles)) return;
  throw Rejection.because(
    'ROLE_REQUIRED',
    `To ${what} a finding you act for a body as ${roles.map(inWords).join(' or ')}.`,
  );
}

/** @throws Rejection ROLE_REQUIRED */
export function checkMayRaise(viewer: Viewer): void {
  requireRole(viewer, 'raise', MAY_RAISE);
}

/** @throws Rejection ROLE_REQUIRED */
export function checkMayWithdraw(viewer: Viewer): void {
  requireRole(viewer, 'withdraw', MAY_WITHDRAW);
}

/** @throws Rejection ROLE_REQUIRED */
export function checkMayDisclose(viewer: Viewer): void {
  requireRole(viewer, 'disclose', MAY_DISCLOSE);
}

type OwnedFinding = Pick<FindingRecord, 'raisedBy' | 'issuedOn' | 'reference'>;

/** @throws Rejection NOT_FOUND for what the viewer may not see, ROLE_REQUIRED for another body's finding. */
export function checkMayWithdrawThis(
  viewer: Viewer,
  finding: OwnedFinding | null,
  id: string,
): asserts finding {
  requireOwn(viewer, finding, id, 'withdraw');
}

/** @throws Rejection NOT_FOUND for what the viewer may not see, ROLE_REQUIRED for another body's finding. */
export function checkMayDiscloseThis(
  viewer: Viewer,
  finding: OwnedFinding | null,
  id: string,
): asserts finding {
  requireOwn(viewer, finding, id, 'disclose');
}

function requireOwn(
  viewer: Viewer,
  finding: OwnedFinding | null,
  id: string,
  what: string,
): asserts finding {
  const own = finding !== null && actsForBody(viewer, finding.raisedBy);
  if (own) return;
  if (finding === null || finding.issuedOn === null)
    throw Rejection.because('NOT_FOUND', `There is no finding ${id}.`, 'findingId');
  throw Rejection.because(
    'ROLE_REQUIRED',
    `${finding.reference} was raised by ${finding.raisedBy}, and only ${finding.raisedBy} may ${what} it.`,
    'findingId',
  );
}

/**
 * The day on which a finding raised now is issued; null for a draft, which waits for its inspection. What is found after the
 * report has gone out does not wait.
 */
export function dayOfIssue(
  raisedOn: string,
  urgent: boolean,
  inspection: Pick<InspectionOnSite, 'status' | 'issuedOn'> | null,
): string | null {
  if (urgent || inspection === null) return raisedOn;
  if (inspection.status !== 'ISSUED' || inspection.issuedOn === null) return null;
  return inspection.issuedOn > raisedOn ? inspection.issuedOn : raisedOn;
}

/** Why nothing can be raised at a trust on a day; undefined when it was open. */
export function whyNotOpen(trust: KnownOrganisation, on: string): string | undefined {
  if (trust.openedOn !== null && on < trust.openedOn)
    return `${trust.name} (${trust.odsCode}) opened on ${longDay(trust.openedOn)}.`;
  if (trust.closedOn !== null && on > trust.closedOn)
    return `${trust.name} (${trust.odsCode}) closed on ${longDay(trust.closedOn)}.`;
  if (trust.kindOn(on) === null)
    return `${trust.name} (${trust.odsCode}) did not exist on ${longDay(on)}.`;
  return undefined;
}
