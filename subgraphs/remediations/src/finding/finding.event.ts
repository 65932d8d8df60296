import { type PowerSubject } from '@assay/kit';
import { z } from 'zod';

export const FINDING_RECORDED = 'assay.findings.finding.v1';

/** What the findings subgraph tells of a finding that is issued; days are London days, `issuedAt` is the instant of recording. */
export const findingEvent = z.object({
  id: z.uuid(),
  reference: z.string(),
  /** The trust that answers for it; where it was found, unless `foundAt` says otherwise. */
  odsCode: z.string(),
  foundAt: z.string().optional(),
  raisedBy: z.string(),
  title: z.string(),
  severity: z.string(),
  subjects: z.array(z.string().transform((subject) => subject as PowerSubject)),
  issuedOn: z.string(),
  issuedAt: z.string(),
  withdrawnOn: z.string().nullable(),
  version: z.int(),
});
