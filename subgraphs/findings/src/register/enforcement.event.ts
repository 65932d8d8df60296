import { EnforcementStatus } from '@assay/kit';
import { z } from 'zod';

export const ENFORCEMENT_RECORDED = 'assay.remediations.enforcement.v1';

const day = z.iso.date();

/** What the remediations subgraph tells of a finding's enforcement: London days, `to` exclusive and null while open. */
export const enforcementEvent = z.object({
  findingId: z.uuid(),
  odsCode: z.string(),
  version: z.int(),
  periods: z
    .array(
      z.object({
        status: z.enum(EnforcementStatus),
        dueOn: day.nullable(),
        from: day,
        to: day.nullable(),
      }),
    )
    .min(1),
  mandates: z.array(z.object({ bodyCode: z.string(), from: day, to: day.nullable() })),
});
export type EnforcementFacts = z.infer<typeof enforcementEvent>;
