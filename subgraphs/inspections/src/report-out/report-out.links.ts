import type { LinkPurpose } from '@assay/kit';
import { z } from 'zod';

/** One version of a report. */
export const REPORT_PAGE: LinkPurpose<{ inspectionId: string; number: number }> = {
  name: 'report',
  opens: z.object({ inspectionId: z.uuid(), number: z.int() }),
};

export const ASSESSMENTS: LinkPurpose<{ inspectionId: string }> = {
  name: 'assessments',
  opens: z.object({ inspectionId: z.uuid() }),
};
