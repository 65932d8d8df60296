import { readEnvironment, subgraphEnvironment } from '@assay/kit';
import { z } from 'zod';

export const serverEnvironment = () =>
  readEnvironment('trusts', {
    ...subgraphEnvironment,
    TRUSTS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  });
