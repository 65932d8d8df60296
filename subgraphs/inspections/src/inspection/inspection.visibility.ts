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

/** The condition under which a viewer sees the version `r` of the report of the inspection `i`. */
export function seesReport({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  switch (kind) {
    case 'BODY':
      return `i.body_code = ${bind(code)}`;
    case 'TRUST':
      return `(i.ods_code = ${bind(code)} and ${SHOWN_TO_TRUST} and i.report_number = r.number)`;
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
