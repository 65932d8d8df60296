import type { FindingDimension } from './register.enums.ts';
import { standardCode, statusOn } from './register.expressions.ts';

interface Dimension {
  /** The key of the group, as SQL. */
  readonly key: (day: string) => string;
  /** For a dimension of which a finding may have several values, or none. */
  readonly join?: (day: string) => string;
}

export const dimensions: Readonly<Record<FindingDimension, Dimension>> = {
  TRUST: { key: () => 'f.ods_code' },
  REGION: { key: () => `coalesce(o.region_code, 'UNKNOWN')` },
  KIND: { key: () => `coalesce(k.kind, 'UNKNOWN')` },
  STANDARD: { key: () => `coalesce(${standardCode}, 'NONE')` },
  CONTROL: { key: () => `coalesce(f.control_id, 'NONE')` },
  SEVERITY: { key: () => 'f.severity' },
  STATUS: { key: statusOn },
  RAISED_BY: { key: () => 'f.raised_by' },
  MANDATED_BY: {
    key: () => 'mandating.body_code',
    join: (day) => `cross join lateral (
      select distinct m.body_code from enforcement_mandates m
      where m.finding_id = f.id and m.recorded_to is null and m.valid_from <= ${day} and ${day} < m.valid_to
    ) mandating`,
  },
  COMPELLABILITY: { key: () => `coalesce(r.compellability, 'NONE')` },
  COMPELLABLE_BY: {
    key: () => 'compelling.body_code',
    join: () => 'cross join lateral unnest(r.bodies) as compelling (body_code)',
  },
};

/** Whether counting by these asks the law. */
export const countsByLaw = (by: readonly FindingDimension[]): boolean =>
  by.includes('COMPELLABILITY') || by.includes('COMPELLABLE_BY');
