import { readEnvironment, subgraphEnvironment } from '@assay/kit';
import { z } from 'zod';

const database = { TRUSTS_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }) };

export const serverEnvironment = () =>
  readEnvironment('trusts', { ...subgraphEnvironment, ...database });

export const databaseEnvironment = () => readEnvironment('trusts', database);
