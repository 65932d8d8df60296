import { EnvironmentError, readEnvironment } from '@assay/kit';
import { z } from 'zod';
import { compareEnforcement } from './enforcement-check/compare.ts';

const url = z.url({ protocol: /^postgres(ql)?$/ });

async function verify(): Promise<void> {
  const { FINDINGS_DATABASE_URL } = readEnvironment('findings', { FINDINGS_DATABASE_URL: url });
  const { REMEDIATIONS_DATABASE_URL } = readEnvironment('remediations', {
    REMEDIATIONS_DATABASE_URL: url,
  });
  const { findings, acts, waiting, differences } = await compareEnforcement(
    { findings: FINDINGS_DATABASE_URL, remediations: REMEDIATIONS_DATABASE_URL },
    ({ reference, what }) => process.stderr.write(`${reference}: ${what}\n`),
  );
  process.stdout.write(
    `${String(findings)} findings compared, ${String(acts)} acts folded, ${String(differences)} differences` +
      `${waiting > 0 ? `; ${String(waiting)} events of remediations have yet to be applied` : ''}\n`,
  );
  if (differences > 0) process.exitCode = 1;
}

try {
  await verify();
} catch (error) {
  if (!(error instanceof EnvironmentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
