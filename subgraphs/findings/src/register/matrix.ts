import { keysetSql, type Window } from '@assay/kit';
import { statement, type Statement } from './parameters.ts';
import { orderOf } from './register.orders.ts';
import { matching, type Question } from './register.statements.ts';

export interface MatrixColumn {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly open: number;
}

export interface MatrixRow {
  readonly place: string;
  readonly odsCode: string;
  readonly name: string;
  readonly regionCode: string | null;
  readonly regionName: string;
  readonly cells: readonly {
    readonly controlId: string;
    readonly open: number;
    /** Ranks, as findings and periods keep them. */
    readonly status: number;
    readonly severity: number;
  }[];
}

/** The matrix as one row; of its trusts one page, with one more than its size where there are more. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly trusts: number;
}

export const MATRIX_ORDER = orderOf({ field: 'TRUST', direction: 'ASC' }, false);

/** All cells in one pass over what matches, and of them those of a page of trusts. */
export function matrixStatement(question: Question, standard: string, window: Window): Statement {
  return statement((bind) => {
    const { moment, from, where } = matching(question, ['e.status_rank'], bind);
    const { comparison, direction } = keysetSql(window, false);
    const place = MATRIX_ORDER.value;
    const beyond = window.from ? `and ${place} ${comparison} ${bind(window.from[0])}` : '';
    return `with cells as materialized (
        select ${moment.trust} as ods_code, f.control_id as id, max(f.control_reference) as reference, max(f.control_title) as title,
          count(*)::int as open, min(e.status_rank) as status, max(f.severity_rank) as severity
        from ${from} where ${where} and f.standard_code = ${bind(standard)} and f.control_id is not null
        group by 1, f.control_id
      ), page as (
        select ${place} as place, o.ods_code, o.name, o.region_code, o.region_name
        from organisations o where o.ods_code in (select ods_code from cells) ${beyond}
        order by ${place} ${direction} limit ${bind(window.size + 1)}
      )
      select (select count(distinct ods_code)::int from cells) as trusts,
        (select coalesce(json_agg(c order by c.id), '[]') from (
          select id, max(reference) as reference, max(title) as title, sum(open)::int as open from cells group by id
        ) c) as columns,
        (select coalesce(json_agg(json_build_object('place', p.place, 'odsCode', p.ods_code, 'name', p.name,
            'regionCode', p.region_code, 'regionName', p.region_name, 'cells', (
              select json_agg(json_build_object('controlId', c.id, 'open', c.open, 'status', c.status,
                'severity', c.severity) order by c.id)
              from cells c where c.ods_code = p.ods_code)) order by p.place ${direction}), '[]')
          from page p) as rows`;
  });
}
