import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { readExtract } from './extract-file.ts';
import { absolutePath, connect, runImport, UsageError } from './import-command.ts';
import { importStandard, LARGEST_REQUEST } from './standard-import.ts';

const usage = `Usage: npm run import:standard -- FILE

Imports a standard or a profile, as administrator: YAML as in subgraphs/inspections/data/examples, or an OSCAL catalog or
profile as JSON. All of it or nothing; what was imported before never changes.`;

function readArguments(): string {
  const [file, ...rest] = positionals();
  if (file === undefined || file === '' || rest.length > 0)
    throw new UsageError(`Name one file.\n\n${usage}`);
  return file;
}

function positionals(): string[] {
  try {
    return parseArgs({ allowPositionals: true }).positionals;
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n\n${usage}`, { cause });
  }
}

await runImport(async () => {
  const file = readArguments();
  const text = await readExtract(absolutePath(file), file, {
    largest: LARGEST_REQUEST,
    form: 'YAML or JSON',
  });
  const summary = await importStandard(await connect(), {
    text,
    file,
    key: `import/${randomUUID()}`,
  });
  return { problems: [], summary };
});
