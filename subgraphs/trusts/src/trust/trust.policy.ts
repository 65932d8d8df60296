import { actsForTrust, type Viewer } from '@assay/kit';

/** Whether the viewer may see an organisation: a trust sees itself only. */
export function maySee(viewer: Viewer, odsCode: string): boolean {
  return !actsForTrust(viewer) || actsForTrust(viewer, odsCode);
}
