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

/** The condition under which a viewer sees the assessments of the inspection `i`. */
export function seesAssessments(viewer: Viewer, bind: Bind): string {
  const { kind, code } = viewer.organisation;
  const own = kind === 'BODY' ? `i.body_code = ${bind(code)} or ` : '';
  return `(${own}(i.status = 'ISSUED' and ${seesInspection(viewer, bind)}))`;
}

/** The condition under which a viewer sees why the outcomes of the inspection `i` were given. */
export function seesRationales({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  switch (kind) {
    case 'BODY':
      return `i.body_code = ${bind(code)}`;
    case 'TRUST':
      return `(i.ods_code = ${bind(code)} and i.status = 'ISSUED')`;
    case 'OPERATOR':
      return 'false';
  }
}
