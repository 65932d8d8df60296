import type { Viewer } from '@assay/kit';

/** Writes a value into a statement as a parameter and gives its placeholder. */
export type Bind = (value: string) => string;

/** The condition under which a viewer sees the inspection `i`; row-level security applies the same rule again. */
export function seesInspection({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  switch (kind) {
    case 'BODY':
      return `(i.body_code = ${bind(code)} or i.status = 'ISSUED')`;
    case 'TRUST':
      return `(i.ods_code = ${bind(code)} and (i.announced or i.began_on is not null))`;
    case 'OPERATOR':
      return 'false';
  }
}

/** A trust reads what was found while it checks the draft, and once it is issued. */
const SHOWN_TO_TRUST = `i.status in ('IN_ACCURACY_CHECK', 'ISSUED')`;

/** The condition under which a viewer sees the assessments of the inspection `i`. */
export function seesAssessments({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  switch (kind) {
    case 'BODY':
      return `(i.body_code = ${bind(code)} or i.status = 'ISSUED')`;
    case 'TRUST':
      return `(i.ods_code = ${bind(code)} and ${SHOWN_TO_TRUST})`;
    case 'OPERATOR':
      return 'false';
  }
}

/** The condition under which a viewer sees why the outcomes of the inspection `i` were given. */
export function seesRationales({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  switch (kind) {
    case 'BODY':
      return `i.body_code = ${bind(code)}`;
    case 'TRUST':
      return `(i.ods_code = ${bind(code)} and ${SHOWN_TO_TRUST})`;
    case 'OPERATOR':
      return 'false';
  }
}

/** The version `r` is the draft of `i` that the trust checks. */
const CHECKED = `(i.status = 'IN_ACCURACY_CHECK' and i.report_number = r.number)`;
/** The version `r` was issued, whatever followed it. */
const ISSUED = `exists (select from report_issues issued
  where issued.inspection_id = r.inspection_id and issued.report_number = r.number)`;

/** The condition under which a viewer sees the version `r` of the report of the inspection `i`. */
export function seesReport({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  switch (kind) {
    case 'BODY':
      return `i.body_code = ${bind(code)}`;
    case 'TRUST':
      return `(i.ods_code = ${bind(code)} and (${CHECKED} or ${ISSUED}))`;
    case 'OPERATOR':
      return 'false';
  }
}

/** The condition under which a viewer sees the accuracy checks of the inspection `i`, and what was said in them. */
export function seesAccuracyChecks({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  switch (kind) {
    case 'BODY':
      return `i.body_code = ${bind(code)}`;
    case 'TRUST':
      return `i.ods_code = ${bind(code)}`;
    case 'OPERATOR':
      return 'false';
  }
}

/** The condition under which a viewer sees who inspects in the inspection `i`, and what they declared. */
export function seesTeam({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  return kind === 'BODY' ? `i.body_code = ${bind(code)}` : 'false';
}

/** The condition under which a viewer sees what the trust of the inspection `i` has prepared to answer its draft with. */
export function seesPreparedResponses(
  { organisation: { kind, code } }: Viewer,
  bind: Bind,
): string {
  return kind === 'TRUST' ? `i.ods_code = ${bind(code)}` : 'false';
}
