import {
  actsForBody,
  holdsRole,
  longDay,
  Rejection,
  standInFor,
  whyAnotherStandsIn,
  type Bodies,
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

/** The law as far as it says who answers for a dissolved body, and the day on which somebody acts. */
export interface Acting {
  readonly bodies: Bodies;
  readonly on: string;
}

/** @throws Rejection NOT_FOUND for what the viewer may not see, ROLE_REQUIRED for another body's finding. */
export function checkMayWithdrawThis(
  viewer: Viewer,
  finding: OwnedFinding | null,
  id: string,
  acting: Acting,
): asserts finding {
  requireOwn(viewer, finding, { ...acting, id, what: 'withdraw' });
}

/** @throws Rejection NOT_FOUND for what the viewer may not see, ROLE_REQUIRED for another body's finding. */
export function checkMayDiscloseThis(
  viewer: Viewer,
  finding: OwnedFinding | null,
  id: string,
  acting: Acting,
): asserts finding {
  requireOwn(viewer, finding, { ...acting, id, what: 'disclose' });
}

function requireOwn(
  viewer: Viewer,
  finding: OwnedFinding | null,
  { bodies, on, id, what }: Acting & { readonly id: string; readonly what: string },
): asserts finding {
  const heir = finding && standInFor(bodies, finding.raisedBy, on);
  if (heir !== null && actsForBody(viewer, heir)) return;
  const isOwn = finding !== null && actsForBody(viewer, finding.raisedBy);
  if (finding === null || (finding.issuedOn === null && !isOwn))
    throw Rejection.because('NOT_FOUND', `There is no finding ${id}.`, 'findingId');
  const { reference, raisedBy } = finding;
  const passedOn = whyAnotherStandsIn(bodies, raisedBy, on);
  const only = `${reference} was raised by ${raisedBy}, and only ${heir ?? 'its successor'} may ${what} it.`;
  throw Rejection.because(
    'ROLE_REQUIRED',
    passedOn === undefined ? only : `${only} ${passedOn}`,
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
