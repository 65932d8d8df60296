import { createLogger, migrate } from '@assay/kit';
import { createTrustsDataSource } from './data-source.ts';
import { databaseEnvironment } from './environment.ts';
import { loadRegister } from './power/load-register.ts';
import { readRegisterFile } from './power/register-file.ts';

const logger = createLogger('trusts');
const register = await readRegisterFile();
const dataSource = await createTrustsDataSource({
  url: databaseEnvironment().TRUSTS_DATABASE_URL,
}).initialize();
try {
  const migrations = await migrate(dataSource);
  const changedFacts = await loadRegister(dataSource, register);
  logger.info({ migrations, changedFacts }, 'database is current');
} finally {
  await dataSource.destroy();
}
