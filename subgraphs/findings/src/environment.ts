import {
  consumerEnvironment,
  linkEnvironment,
  readEnvironment,
  subgraphEnvironment,
} from '@assay/kit';
import { z } from 'zod';

const feeds = {
  TRUSTS_URL: z.url(),
  INSPECTIONS_URL: z.url(),
  REMEDIATIONS_URL: z.url(),
};

export const serverEnvironment = () =>
  readEnvironment('findings', {
    ...subgraphEnvironment,
    ...consumerEnvironment,
    ...linkEnvironment,
    FINDINGS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    ...feeds,
  });
