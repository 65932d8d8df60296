import path from 'node:path';
import { readEnvironment, runService, serviceEnvironment } from '@assay/kit';
import { z } from 'zod';
import { createMailbox } from './mailbox/mailbox-service.ts';
import { assayDirectory } from './repository.ts';

const environment = {
  ...serviceEnvironment,
  SMTP_PORT: z.coerce.number().int().min(1).max(65535),
};

await runService('mailbox', async (logger) => {
  const { HOST, PORT, SMTP_PORT, LOG_LEVEL } = readEnvironment('mailbox', environment);
  logger.level = LOG_LEVEL;
  const service = await createMailbox({
    host: HOST,
    port: PORT,
    smtpPort: SMTP_PORT,
    directory: path.join(assayDirectory(), 'mail'),
    logger,
  });
  return { service, host: HOST, port: PORT };
});
