import { createDataSource, type DatabaseOptions } from '@assay/kit';
import type { DataSource } from 'typeorm';
import { migrations } from './migrations/index.ts';
import { RegisterFact } from './power/register-fact.entity.ts';
import { Succession } from './succession/succession.entity.ts';
import { OrganisationObservation } from './trust/organisation-observation.entity.ts';
import { Organisation } from './trust/organisation.entity.ts';

export const entities = [Organisation, OrganisationObservation, RegisterFact, Succession];

export { migrations };

export function createTrustsDataSource(
  options: Omit<DatabaseOptions, 'entities' | 'migrations'>,
): DataSource {
  return createDataSource({ ...options, entities, migrations });
}
