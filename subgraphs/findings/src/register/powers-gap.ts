import type { Compellability, Viewer } from '@assay/kit';
import { seesInspection } from '../finding/finding.visibility.ts';
import { holdsAt } from './moment.ts';
import { statement, type Bind, type Statement } from './parameters.ts';
import { caseKey, type Reach } from './reach.ts';
import type { FindingFilter } from './register.inputs.ts';
import { matching, type Question } from './register.statements.ts';

/** Findings alike in who raised them, what the law makes of them and who has mandated; or, with only `trust`, those of a trust. */
export interface GapRow {
  readonly trust: string | null;
  readonly raisedBy: string;
  readonly case: string;
  readonly mandatedBy: readonly string[];
  readonly count: number;
}

export function gapStatement(question: Question): Statement {
  return statement((bind) => {
    const { moment, from, where } = matching(question, [caseKey], bind);
    return `select trust, "raisedBy", "case", "mandatedBy", count(*)::int as count from (
        select ${moment.trust} as trust, f.raised_by as "raisedBy", ${caseKey} as "case", array(
          select distinct m.body_code from enforcement_mandates m where m.finding_id = f.id and ${holdsAt('m', moment)}
          order by 1) as "mandatedBy"
        from ${from} where ${where}
      ) matching group by grouping sets ((trust), ("raisedBy", "case", "mandatedBy"))`;
  });
}

type InspectionParts = Pick<
  FindingFilter,
  'odsCodes' | 'regions' | 'kinds' | 'standards' | 'raisedBy'
>;

const ofInspections: {
  readonly [K in keyof Required<InspectionParts>]: (codes: string) => string;
} = {
  odsCodes: (codes) => `i.ods_code = any (${codes})`,
  regions: (codes) => `o.region_code = any (${codes})`,
  kinds: (kinds) => `k.kind = any (${kinds})`,
  standards: (codes) => `i.standard_code = any (${codes})`,
  raisedBy: (codes) => `i.body_code = any (${codes})`,
};

/** How many trusts were inspected by a day, and how many of them failed. */
export function inspectedStatement(viewer: Viewer, filter: FindingFilter, on: string): Statement {
  return statement((bind) => {
    const day = `${bind(on)}::date`;
    const parts = conditionsOfInspections(filter, bind);
    return `select count(distinct i.ods_code)::int as "inspectedTrusts",
        (count(distinct i.ods_code) filter (where i.result = 'FAILED'))::int as "failedTrusts"
      from inspections i join organisations o on o.ods_code = i.ods_code
        left join organisation_kinds k on k.ods_code = i.ods_code and k.valid_from <= ${day} and ${day} < k.valid_to
      where ${[seesInspection(viewer, bind), `i.status = 'ISSUED' and i.issued_on <= ${day}`, ...parts].join(' and ')}`;
  });
}

function conditionsOfInspections(filter: InspectionParts, bind: Bind): string[] {
  return Object.entries(ofInspections).flatMap(([part, condition]) => {
    const codes = filter[part as keyof InspectionParts];
    return codes == null ? [] : [condition(`${bind(codes)}::text[]`)];
  });
}

/** Rows with what the law makes of them. */
export interface JudgedRow extends GapRow {
  readonly compellability: Compellability;
  readonly direct: readonly string[];
  readonly indirect: readonly string[];
}

export function judge(rows: readonly GapRow[], reach: readonly Reach[]): JudgedRow[] {
  const byKey = new Map(reach.map((r) => [r.key, r]));
  return rows.map((row) => {
    const found = byKey.get(row.case);
    const direct = found?.directBodies ?? [];
    return {
      ...row,
      compellability: found?.compellability ?? 'NONE',
      direct,
      indirect: (found?.bodies ?? []).filter((body) => !direct.includes(body)),
    };
  });
}
