import {
  consumerEnvironment,
  fileEnvironment,
  readEnvironment,
  subgraphEnvironment,
} from '@assay/kit';
import { z } from 'zod';

export const serverEnvironment = () =>
  readEnvironment('inspections', {
    ...subgraphEnvironment,
    ...consumerEnvironment,
    ...fileEnvironment,
    INSPECTIONS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    TRUSTS_URL: z.url(),
  });
