import { compellabilityLabels, Day, Part, SeverityTag, StatusTag } from '@assay/web';
import { Link } from 'react-router';
import { DayLink } from '../../as-of/day-link.tsx';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { FindingRowFragmentDoc, type FindingOrderField } from '../../generated/graphql.ts';
import type { Sort } from './register-search.ts';

type Row = { readonly id: string } & FragmentType<typeof FindingRowFragmentDoc>;

export interface FindingTableProps {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** How it is sorted, and the address by which a column sorts it; left out where it cannot be. */
  readonly sorting?: {
    readonly sort: Sort;
    readonly addressOf: (field: FindingOrderField) => string;
  };
  /** Left out on the page of one trust. */
  readonly withTrust?: boolean;
}

/** Findings as a table, whose columns sort it. */
export function FindingTable({ caption, rows, sorting, withTrust = true }: FindingTableProps) {
  const head = { sorting };
  return (
    <div className="assay-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="nhsuk-table assay-rows">
        <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">{caption}</caption>
        <thead className="nhsuk-table__head">
          <tr>
            <th scope="col">Finding</th>
            {withTrust && <Head {...head} field="TRUST" text="Trust" />}
            <Head {...head} field="SEVERITY" text="Severity" />
            <Head {...head} field="STATUS" text="Status" />
            <Head {...head} field="DUE_ON" text="Due" />
            <th scope="col">Can be compelled</th>
            <Head {...head} field="RAISED_ON" text="Raised" />
          </tr>
        </thead>
        <tbody className="nhsuk-table__body">
          {rows.map((row) => (
            <FindingRow key={row.id} row={row} withTrust={withTrust} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head(props: {
  sorting: FindingTableProps['sorting'];
  field: FindingOrderField;
  text: string;
}) {
  const { sorting, field, text } = props;
  if (!sorting) return <th scope="col">{text}</th>;
  const { sort, addressOf } = sorting;
  const sorted = sort.field === field;
  const direction = sort.direction === 'ASC' ? 'ascending' : 'descending';
  return (
    <th scope="col" {...(sorted && { 'aria-sort': direction })}>
      <Link to={{ search: addressOf(field) }}>
        {text}
        {sorted && <span aria-hidden="true">{sort.direction === 'ASC' ? ' ▲' : ' ▼'}</span>}
      </Link>
    </th>
  );
}

function FindingRow({ row, withTrust }: { row: Row; withTrust: boolean }) {
  const finding = readFragment(FindingRowFragmentDoc, row);
  const { id, reference, title, trust, dueOn } = finding;
  return (
    <tr>
      <td>
        <DayLink to={`/findings/${id}`}>{reference}</DayLink>
        <br />
        {title}
      </td>
      {withTrust && (
        <td>
          <Part value={trust}>
            {({ odsCode, name }) => <DayLink to={`/trusts/${odsCode}`}>{name}</DayLink>}
          </Part>
        </td>
      )}
      <td>
        <SeverityTag severity={finding.severity} />
      </td>
      <td>
        <StatusTag status={finding.enforcementStatus} />
      </td>
      <td>{dueOn ? <Day date={dueOn} /> : 'No deadline'}</td>
      <td>{compellabilityLabels[finding.compellability]}</td>
      <td>
        <Day date={finding.raisedOn} />
      </td>
    </tr>
  );
}
