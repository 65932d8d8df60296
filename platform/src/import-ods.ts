import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readExtract } from './extract-file.ts';
import { absolutePath, connect, runImport, UsageError, withProgress } from './import-command.ts';
import { importOrganisations, inWords } from './organisation-import.ts';

const usage = `Usage: npm run import:ods -- FILE [--as-at YYYY-MM-DD]

Imports the ODS extract of NHS trusts (etr.csv), as administrator. --as-at: the day that it describes; today without it.`;

function readArguments(): { file: string; asAt?: string } {
  const { values, positionals } = parse();
  const asAt = values['as-at'];
  if (asAt !== undefined && !z.iso.date().safeParse(asAt).success)
    throw new UsageError(
      `--as-at: ${JSON.stringify(asAt)} is no day; write one of the calendar as YYYY-MM-DD.`,
    );
  const [file, ...rest] = positionals;
  if (file === undefined || file === '' || rest.length > 0)
    throw new UsageError(`Name one file.\n\n${usage}`);
  return { file, asAt };
}

function parse() {
  try {
    const options = { 'as-at': { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n\n${usage}`, { cause });
  }
}

await runImport(async () => {
  const { file, asAt } = readArguments();
  const text = await readExtract(absolutePath(file), file);
  const gateway = await connect();
  const request = { text, file, asAt, key: `import/${randomUUID()}` };
  const { counts, problems } = await withProgress(file, (progress) =>
    importOrganisations(gateway, request, progress),
  );
  return { problems, summary: inWords(counts) };
});
