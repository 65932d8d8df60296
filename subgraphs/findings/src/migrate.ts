import { createLogger, migrate } from '@assay/kit';
import { createFindingsDataSource } from './data-source.ts';
import { databaseEnvironment } from './environment.ts';

const logger = createLogger('findings');
const dataSource = await createFindingsDataSource({
  url: databaseEnvironment().FINDINGS_DATABASE_URL,
}).initialize();
try {
  logger.info({ migrations: await migrate(dataSource) }, 'database is current');
} finally {
  await dataSource.destroy();
}
