import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readExtract } from './extract-file.ts';
import { absolutePath, connect, runImport, UsageError, withProgress } from './import-command.ts';
import { summaryOf } from './import-pieces.ts';
import { importPublications } from './publication-import.ts';
import { addUnlistedTrusts } from './unlisted-trusts.ts';

const usage = `Usage: npm run import:dspt -- FILE [--published-on YYYY-MM-DD]

Imports published results of the Data Security and Protection Toolkit, as administrator. --published-on: the day on which
they were published, for a file that gives no days itself. NHS trusts that the file describes and the register of trusts
lacks are added to it first, with the name and the region that the file gives.`;

function readArguments(): { file: string; publishedOn?: string } {
  const { values, positionals } = parse();
  const publishedOn = values['published-on'];
  if (publishedOn !== undefined && !z.iso.date().safeParse(publishedOn).success)
    throw new UsageError(
      `--published-on: ${JSON.stringify(publishedOn)} is no day; write one of the calendar as YYYY-MM-DD.`,
    );
  const [file, ...rest] = positionals;
  if (file === undefined || file === '' || rest.length > 0)
    throw new UsageError(`Name one file.\n\n${usage}`);
  return { file, publishedOn };
}

function parse() {
  try {
    const options = { 'published-on': { type: 'string' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n\n${usage}`, { cause });
  }
}

await runImport(async () => {
  const { file, publishedOn } = readArguments();
  const text = await readExtract(absolutePath(file), file);
  const gateway = await connect();
  const request = { text, file, publishedOn, key: `import/${randomUUID()}` };
  const added = await addUnlistedTrusts(gateway, request);
  const { counts, problems } = await withProgress(file, (progress) =>
    importPublications(gateway, request, progress),
  );
  const summary = summaryOf(counts);
  if (added.length === 0) return { problems, summary };
  return { problems, summary: `added to the register of trusts: ${added.join(', ')}\n${summary}` };
});
