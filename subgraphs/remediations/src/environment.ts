import {
  consumerEnvironment,
  fileEnvironment,
  readEnvironment,
  subgraphEnvironment,
} from '@assay/kit';
import { z } from 'zod';

export const serverEnvironment = () =>
  readEnvironment('remediations', {
    ...subgraphEnvironment,
    ...consumerEnvironment,
    ...fileEnvironment,
    REMEDIATIONS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    TRUSTS_URL: z.url(),
    FINDINGS_URL: z.url(),
    MAIL_URL: z.url({ protocol: /^smtps?$/ }),
    MAIL_FROM: z.string().regex(/@/, 'is not an address from which to send mail'),
    PORTAL_URL: z.url(),
  });
