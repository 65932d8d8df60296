import { holdsAt, type MomentSql } from './moment.ts';
import type { FindingDimension } from './register.enums.ts';
import { standardCode } from './register.expressions.ts';

interface Dimension {
  /** The key of the group, as SQL. */
  readonly key: string;
  /** For a dimension of which a finding may have several values, or none. */
  readonly join?: (moment: MomentSql) => string;
}

export const dimensions: Readonly<Record<FindingDimension, Dimension>> = {
  TRUST: { key: 'o.ods_code' },
  REGION: { key: `coalesce(o.region_code, 'UNKNOWN')` },
  KIND: { key: `coalesce(k.kind, 'UNKNOWN')` },
  STANDARD: { key: `coalesce(${standardCode}, 'NONE')` },
  CONTROL: { key: `coalesce(f.control_id, 'NONE')` },
  SEVERITY: { key: 'f.severity' },
  STATUS: { key: 'e.status' },
  RAISED_BY: { key: 'f.raised_by' },
  MANDATED_BY: {
    key: 'mandating.body_code',
    join: (moment) => `cross join lateral (
      select distinct m.body_code from enforcement_mandates m
      where m.finding_id = f.id and ${holdsAt('m', moment)}
    ) mandating`,
  },
  COMPELLABILITY: { key: `coalesce(r.compellability, 'NONE')` },
  COMPELLABLE_BY: {
    key: 'compelling.body_code',
    join: () => 'cross join lateral unnest(r.bodies) as compelling (body_code)',
  },
};

/** Whether counting by these asks the law. */
export const countsByLaw = (by: readonly FindingDimension[]): boolean =>
  by.includes('COMPELLABILITY') || by.includes('COMPELLABLE_BY');
