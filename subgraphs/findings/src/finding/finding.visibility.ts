import type { Viewer } from '@assay/kit';
import type { Bind } from '../register/parameters.ts';

/** SQL for the findings `f` that a viewer may see; row-level security says the same. */
export function seesFinding({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  switch (kind) {
    case 'BODY':
      return `(f.raised_by = ${bind(code)} or f.issued_on is not null)`;
    case 'TRUST':
      return `((f.ods_code = ${bind(code)} or f.id = any ((select app_passed())::uuid[])) and f.issued_on is not null)`;
    case 'OPERATOR':
      return 'false';
  }
}

/** SQL for the findings `f`, among those seen, of which a viewer may read the detail; a body stands in for those it succeeded. */
export function readsDetail({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  switch (kind) {
    case 'BODY':
      return `(f.raised_by = any ((select app_bodies())::text[]) or exists (select from disclosures s
        where s.finding_id = f.id and s.disclosed_to = ${bind(code)}
          and not exists (select from disclosure_endings e where e.disclosure_id = s.id)))`;
    case 'TRUST':
      return `${bind(code)} = any (f.trusts)`;
    case 'OPERATOR':
      return 'false';
  }
}

/** SQL for the inspections `i` that a viewer may see. */
export function seesInspection({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  switch (kind) {
    case 'BODY':
      return `(i.body_code = ${bind(code)} or i.status = 'ISSUED')`;
    case 'TRUST':
      return `(i.ods_code = ${bind(code)} and i.began_on is not null)`;
    case 'OPERATOR':
      return 'false';
  }
}

/** SQL for the disclosures `s` that a viewer may see: those it made, was given, or is about. */
export function seesDisclosure({ organisation: { kind, code } }: Viewer, bind: Bind): string {
  switch (kind) {
    case 'BODY':
      return `(s.raised_by = any ((select app_bodies())::text[]) or s.disclosed_to = ${bind(code)})`;
    case 'TRUST':
      return `exists (select from findings f where f.id = s.finding_id and ${bind(code)} = any (f.trusts))`;
    case 'OPERATOR':
      return 'false';
  }
}
