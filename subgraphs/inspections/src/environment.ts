import {
  consumerEnvironment,
  fileEnvironment,
  readEnvironment,
  subgraphEnvironment,
} from '@assay/kit';
import { z } from 'zod';

const database = { INSPECTIONS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }) };

export const serverEnvironment = () =>
  readEnvironment('inspections', {
    ...subgraphEnvironment,
    ...consumerEnvironment,
    ...fileEnvironment,
    ...database,
    TRUSTS_URL: z.url(),
  });

export const databaseEnvironment = () => readEnvironment('inspections', database);
