import { EnvironmentError, readEnvironment } from '@assay/kit';
import { z } from 'zod';
import { compareEnforcement } from './enforcement-check.ts';

const url = z.url({ protocol: /^postgres(ql)?$/ });

async function verify(): Promise<void> {
  const { FINDINGS_DATABASE_URL } = readEnvironment('findings', { FINDINGS_DATABASE_URL: url });
  const { REMEDIATIONS_DATABASE_URL } = readEnvironment('remediations', {
    REMEDIATIONS_DATABASE_URL: url,
  });
  const { findings, waiting, differences } = await compareEnforcement({
    findings: FINDINGS_DATABASE_URL,
    remediations: REMEDIATIONS_DATABASE_URL,
  });
  for (const { reference, what } of differences) process.stderr.write(`${reference}: ${what}\n`);
  process.stdout.write(
    `${String(findings)} findings compared, ${String(differences.length)} differences` +
      `${waiting > 0 ? `; ${String(waiting)} events of remediations have yet to be applied` : ''}\n`,
  );
  if (differences.length > 0) process.exitCode = 1;
}

try {
  await verify();
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
