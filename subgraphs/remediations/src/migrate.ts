import { createLogger, migrate } from '@assay/kit';
import { connect } from './data-source.ts';
import { databaseEnvironment } from './environment.ts';

const logger = createLogger('remediations');
const dataSource = await connect({ url: databaseEnvironment().REMEDIATIONS_DATABASE_URL });
try {
  logger.info({ migrations: await migrate(dataSource) }, 'database is current');
} finally {
  await dataSource.destroy();
}
