import { createLogger, migrate } from '@assay/kit';
import { createInspectionsDataSource } from './data-source.ts';
import { databaseEnvironment } from './environment.ts';
import { loadStandards } from './standard/load-standards.ts';
import { readStandardsFile } from './standard/standard-file.ts';

const logger = createLogger('inspections');
const standards = await readStandardsFile();
const url = databaseEnvironment().INSPECTIONS_DATABASE_URL;
const dataSource = await createInspectionsDataSource({ url }).initialize();
try {
  const migrations = await migrate(dataSource);
  const changed = await loadStandards(dataSource, standards);
  logger.info({ migrations, changed }, 'database is current');
} finally {
  await dataSource.destroy();
}
