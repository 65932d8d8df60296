import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import {
  createFindingsDataSource,
  fillWithSample,
  PAGES,
  reportOf,
  timePages,
  timeWholes,
  withReport,
  type Measured,
} from '@assay/findings/dist/bench/index.js';
import { londonDay, migrate } from '@assay/kit';
import { Presets, SingleBar } from 'cli-progress';
import { z } from 'zod';
import { createDatabases } from './databases.ts';
import { removePostgresData, startPostgres } from './postgres.ts';
import { repositoryRoot } from './repository.ts';
import { record, subgraphs } from './service-names.ts';

const SMALLER = 100_000;

const usage = `Usage: npm run bench:register -- [--findings 1000000] [--write]

Times every filter and order of the register on a sample of ${SMALLER.toLocaleString('en-GB')} findings and of the number given, each on a database of
its own. --write puts the table into subgraphs/findings/README.md.`;

const schema = z.object({
  findings: z.coerce.number().int().min(1_000).max(10_000_000).default(1_000_000),
  write: z.boolean().default(false),
});

function readArguments(): z.infer<typeof schema> {
  try {
    const options = { findings: { type: 'string' }, write: { type: 'boolean' } } as const;
    return schema.parse(parseArgs({ options }).values);
  } catch (cause) {
    process.stderr.write(`${usage}\n`);
    throw cause;
  }
}

/** Runs something under a bar that it advances. */
async function withBar<T>(
  what: string,
  total: number,
  work: (advance: (by?: number) => void) => Promise<T>,
): Promise<T> {
  const bar = new SingleBar(
    { format: '{what} [{bar}] {value}/{total}, {duration_formatted}', stream: process.stderr },
    Presets.legacy,
  );
  bar.start(total, 0, { what });
  try {
    return await work((by = 1) => {
      bar.increment(by);
    });
  } finally {
    bar.stop();
  }
}

async function measure(server: string, findings: number, day: string): Promise<Measured> {
  const passwords = record(subgraphs, () => crypto.randomUUID());
  const { findings: url } = await createDatabases(server, passwords);
  const dataSource = await createFindingsDataSource({ url }).initialize();
  try {
    await migrate(dataSource);
    await withBar(`adding ${String(findings)} findings`, findings, (advance) =>
      fillWithSample(dataSource, { findings, day }, advance),
    );
    const pages = await withBar('timing pages', PAGES, (advance) =>
      timePages(dataSource, day, advance),
    );
    return { findings, pages, wholes: await timeWholes(dataSource, day) };
  } finally {
    await dataSource.destroy();
  }
}

/** Measures one size on a server of its own, which leaves nothing behind. */
async function measureAlone(findings: number, day: string): Promise<Measured> {
  const directory = await mkdtemp(path.join(tmpdir(), 'assay-bench-'));
  const server = await startPostgres({ directory, port: 0, durable: false });
  try {
    return await measure(server.url, findings, day);
  } finally {
    await server.stop();
    await removePostgresData(directory);
    await rm(directory, { recursive: true, force: true });
  }
}

const { findings, write } = readArguments();
const day = londonDay();
const measured: Measured[] = [];
for (const size of [...new Set([Math.min(SMALLER, findings), findings])])
  measured.push(await measureAlone(size, day));
const cores = availableParallelism();
const report = reportOf(measured, `${String(cores)} ${cores === 1 ? 'core' : 'cores'}`);
process.stdout.write(`${report}\n`);
if (write) {
  const readme = path.join(repositoryRoot, 'subgraphs/findings/README.md');
  await writeFile(readme, withReport(await readFile(readme, 'utf8'), report));
}
