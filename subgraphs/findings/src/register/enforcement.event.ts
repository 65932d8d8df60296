import { EnforcementStatus } from '@assay/kit';
import { z } from 'zod';

export const ENFORCEMENT_RECORDED = 'assay.remediations.enforcement.v1';

const day = z.iso.date();

/** What the remediations subgraph tells of a finding's enforcement: London days, `to` exclusive and null while open. */
export const enforcementEvent = z.object({
  findingId: z.uuid(),
  odsCode: z.string(),
  /** The trusts that it answers to, one after another, each from a day; null for where it was found. */
  trusts: z
    .array(z.object({ odsCode: z.string(), from: day.nullable() }))
    .min(1)
    .optional(),
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
    .min(1)
    .refine((periods) => periods.every(({ to }, i) => to === (periods[i + 1]?.from ?? null)), {
      message: 'each period begins where the one before it ends, and the last is open',
    }),
  mandates: z.array(z.object({ bodyCode: z.string(), from: day, to: day.nullable() })),
});
export type EnforcementFacts = z.infer<typeof enforcementEvent>;
