import { localKeys, migrate, remoteKeys, runService } from '@assay/kit';
import { createApplication } from './application.ts';
import { createTrustsDataSource } from './data-source.ts';
import { serverEnvironment } from './environment.ts';
import { loadRegister } from './power/load-register.ts';
import { readRegisterFile } from './power/register-file.ts';

await runService('trusts', async (logger) => {
  const environment = serverEnvironment();
  logger.level = environment.LOG_LEVEL;
  const url = environment.TRUSTS_DATABASE_URL;
  const register = await readRegisterFile();
  const dataSource = await createTrustsDataSource({ url, logger }).initialize();
  const migrations = await migrate(dataSource);
  const changedFacts = await loadRegister(dataSource, register);
  logger.info({ migrations, changedFacts }, 'database is current');
  const service = await createApplication({
    dataSource,
    databaseUrl: url,
    warrantKeys: localKeys(environment.WARRANT_JWKS),
    feedAccess: { issuer: environment.OIDC_ISSUER, keys: remoteKeys(environment.OIDC_JWKS_URL) },
    logger,
  });
  return { service, host: environment.HOST, port: environment.PORT };
});
