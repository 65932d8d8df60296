import type { EnforcementStatus, PowerSubject, Severity, Viewer } from '@assay/kit';
import type { Finding } from '../finding/finding.type.ts';
import { readsDetail, seesFinding, seesInspection } from '../finding/finding.visibility.ts';
import type { Inspection } from '../references/inspection.stub.ts';
import type { KindPeriod } from './kind-period.ts';
import { holdsAt, type Moment, type MomentSql } from './moment.ts';
import type { Bind } from './parameters.ts';
import { joinsFor } from './register.expressions.ts';

/** A finding as one row, with all that the register shows of it. */
export interface FindingRow {
  /** Whose list it is in; null outside lists. */
  readonly owner: string | null;
  /** Its sort value in a list. */
  readonly value: string;
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly detail: string | null;
  readonly withdrawalReason: string | null;
  readonly severity: Severity;
  readonly subjects: PowerSubject[];
  readonly raisedOn: string;
  readonly issuedOn: string | null;
  readonly withdrawnOn: string | null;
  readonly version: number;
  readonly raisedBy: string;
  readonly recurrenceOf: string | null;
  readonly controlId: string | null;
  readonly controlReference: string;
  readonly controlTitle: string;
  readonly foundAt: string;
  readonly foundAtName: string;
  /** The trust that answers for it at the moment. */
  readonly odsCode: string;
  readonly trustName: string;
  readonly regionCode: string | null;
  readonly regionName: string;
  readonly kinds: readonly KindPeriod[];
  readonly inspection: Inspection | null;
  readonly status: EnforcementStatus;
  readonly dueOn: string | null;
}

/**
 * Reads findings that a selection `wanted` (id, owner, value, place) names, at a moment; what the viewer may not see, or did
 * not exist then, is left out.
 */
export function selectFindings(
  wanted: string,
  viewer: Viewer,
  moment: MomentSql,
  bind: Bind,
): string {
  const { day, knownAt } = moment;
  const columns = columnsAt(moment);
  const known = knownAt === null ? '' : `and coalesce(f.issued_at, f.recorded_at) <= ${knownAt}`;
  return `with wanted as (${wanted})
    select ${columns}
    from wanted w
    join findings f on f.id = w.id and ${seesFinding(viewer, bind)} and coalesce(f.issued_on, f.raised_on) <= ${day} ${known}
    join organisations o on o.ods_code = ${moment.trust}
    join organisations p on p.ods_code = f.trusts[1]
    ${joinsFor('i.', moment, () => seesInspection(viewer, bind))}
    left join enforcement_periods e on e.finding_id = f.id and ${holdsAt('e', moment)}
    left join standards s on s.code = i.standard_code
    left join finding_details d on d.finding_id = f.id and ${readsDetail(viewer, bind)}
    order by w.place`;
}

// a draft has no periods yet
const columnsAt = ({ day, knownAt }: MomentSql) => {
  const withdrawn = `f.withdrawn_on <= ${day}${knownAt === null ? '' : ` and f.withdrawn_at <= ${knownAt}`}`;
  return `w.owner, w.value, f.id, f.reference, f.title, f.severity, f.subjects, f.version,
  f.raised_on as "raisedOn", f.issued_on as "issuedOn", f.raised_by as "raisedBy",
  f.recurrence_of as "recurrenceOf", f.control_id as "controlId", f.control_reference as "controlReference",
  f.control_title as "controlTitle", d.detail,
  case when ${withdrawn} then f.withdrawn_on end as "withdrawnOn",
  case when ${withdrawn} then d.withdrawal_reason end as "withdrawalReason",
  p.ods_code as "foundAt", p.name as "foundAtName", o.ods_code as "odsCode", o.name as "trustName", o.region_code as "regionCode", o.region_name as "regionName",
  (select json_agg(json_build_object('kind', h.kind, 'from', nullif(h.valid_from, '-infinity'),
      'to', nullif(h.valid_to, 'infinity')))
    from organisation_kinds h where h.ods_code = o.ods_code) as kinds,
  case when i.id is not null then json_build_object('id', i.id, 'method', i.method, 'announced', i.announced,
      'status', i.status, 'issuedOn', i.issued_on, 'result', i.result,
      'standard', json_build_object('code', s.code, 'title', s.title)) end as inspection,
  coalesce(e.status, case when ${withdrawn} then 'WITHDRAWN' else 'UNADDRESSED' end) as status, e.due_on as "dueOn"`;
};

export function toFinding(row: FindingRow, moment: Moment): Finding {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    detail: row.detail,
    withdrawalReason: row.withdrawalReason,
    severity: row.severity,
    subjects: row.subjects,
    raisedOn: row.raisedOn,
    issuedOn: row.issuedOn,
    withdrawnOn: row.withdrawnOn,
    version: row.version,
    trust: {
      odsCode: row.odsCode,
      name: row.trustName,
      region: row.regionCode === null ? null : { code: row.regionCode, name: row.regionName },
    },
    foundAt: { odsCode: row.foundAt, name: row.foundAtName },
    inspection: row.inspection,
    control:
      row.controlId === null
        ? null
        : { id: row.controlId, reference: row.controlReference, title: row.controlTitle },
    enforcementStatus: row.status,
    dueOn: row.dueOn,
    raisedByCode: row.raisedBy,
    recurrenceOfId: row.recurrenceOf,
    kinds: row.kinds,
    moment,
  };
}
