import { readEnvironment, runService, serviceEnvironment } from '@assay/kit';
import { z } from 'zod';
import { createMailbox } from './mailbox/mailbox-service.ts';

const environment = {
  ...serviceEnvironment,
  SMTP_PORT: z.coerce.number().int().min(1).max(65535),
  MAIL_DIRECTORY: z.string().min(1),
};

await runService('mailbox', async (logger) => {
  const settings = readEnvironment('mailbox', environment);
  const { HOST: host, PORT: port } = settings;
  logger.level = settings.LOG_LEVEL;
  const service = await createMailbox({
    host,
    port,
    smtpPort: settings.SMTP_PORT,
    directory: settings.MAIL_DIRECTORY,
    logger,
  });
  return { service, host, port };
});
