import { createDataSource, type DatabaseOptions } from '@assay/kit';
import type { DataSource } from 'typeorm';
import { DisclosureEnding } from './disclosure/disclosure-ending.entity.ts';
import { Disclosure } from './disclosure/disclosure.entity.ts';
import { FindingDetail } from './finding/finding-detail.entity.ts';
import { FindingRecord } from './finding/finding.entity.ts';
import { migrations } from './migrations/index.ts';

export const entities = [FindingRecord, FindingDetail, Disclosure, DisclosureEnding];

export { migrations };

// a page of the register stops early, but Postgres may reckon on reading all that was found again for each trust
const settings = { enable_material: 'off' };

export function createFindingsDataSource(
  options: Omit<DatabaseOptions, 'entities' | 'migrations'>,
): DataSource {
  return createDataSource({ ...options, entities, migrations, settings });
}
