import { actsForTrust, holdsRole, Rejection, type Viewer } from '@assay/kit';

/** @throws Rejection unless the viewer writes for a trust. */
export function requireMaySend(viewer: Viewer): void {
  if (actsForTrust(viewer) && holdsRole(viewer, 'TRUST_CONTRIBUTOR', 'TRUST_APPROVER')) return;
  throw Rejection.because(
    'ROLE_REQUIRED',
    'Only a trust may send files, through its trust contributor or trust approver.',
  );
}
