import { systemCaller, UnitOfWork } from '@assay/kit';
import type { DataSource } from 'typeorm';
import { addSampleFacts } from './sample-facts.ts';
import { addSampleFindings } from './sample-findings.ts';

const BATCH = 10_000;

export interface Sample {
  readonly findings: number;
  /** The London day as of which the findings stand as they do. */
  readonly day: string;
}

/** Fills an empty register with a sample, and lets the database take stock of it. */
export async function fillWithSample(
  dataSource: DataSource,
  { findings, day }: Sample,
  advance: (added: number) => void = () => undefined,
): Promise<void> {
  const work = new UnitOfWork(dataSource, systemCaller('findings'));
  await work.write((tx) => addSampleFacts(tx.manager));
  for (let from = 1; from <= findings; from += BATCH) {
    const to = Math.min(findings, from + BATCH - 1);
    await work.write((tx) => addSampleFindings(tx.manager, { from, to, day }));
    advance(to - from + 1);
  }
  await work.close();
  await takeStock(dataSource);
}

async function takeStock(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('set statement_timeout = 0');
    await runner.query('vacuum analyze');
  } finally {
    await runner.query('reset statement_timeout');
    await runner.release();
  }
}
