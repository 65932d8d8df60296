import {
  consumerEnvironment,
  fileEnvironment,
  readEnvironment,
  subgraphEnvironment,
} from '@assay/kit';
import { z } from 'zod';

const database = { REMEDIATIONS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }) };

export const serverEnvironment = () =>
  readEnvironment('remediations', {
    ...subgraphEnvironment,
    ...consumerEnvironment,
    ...fileEnvironment,
    ...database,
    TRUSTS_URL: z.url(),
    FINDINGS_URL: z.url(),
    MAIL_URL: z.url({ protocol: /^smtps?$/ }),
    MAIL_FROM: z.string().regex(/@/, 'is not an address from which to send mail'),
    PORTAL_URL: z.url(),
  });

export const databaseEnvironment = () => readEnvironment('remediations', database);
