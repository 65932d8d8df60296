import { Day, inWords, methodLabels, Part } from '@assay/web';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { InspectionRowFragmentDoc } from '../../generated/graphql.ts';

type Row = { readonly id: string } & FragmentType<typeof InspectionRowFragmentDoc>;

export const InspectionTable = ({ rows }: { rows: readonly Row[] }) => (
  <div className="assay-scroll" role="region" aria-label="Inspections of this trust" tabIndex={0}>
    <table className="nhsuk-table assay-rows">
      <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">
        Inspections of this trust
      </caption>
      <thead className="nhsuk-table__head">
        <tr>
          <th scope="col">Body</th>
          <th scope="col">Against</th>
          <th scope="col">Method</th>
          <th scope="col">Status</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {rows.map((row) => (
          <InspectionRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  </div>
);

function InspectionRow({ row }: { row: Row }) {
  const { body, standard, method, status, plannedFor, issuedOn, result } = readFragment(
    InspectionRowFragmentDoc,
    row,
  );
  return (
    <tr>
      <td>
        <Part value={body}>{({ name }) => name}</Part>
      </td>
      <td>
        {standard.title}, version {standard.version}
      </td>
      <td>{methodLabels[method]}</td>
      <td>
        {inWords(status)} {issuedOn ? <Day date={issuedOn} /> : <PlannedFor date={plannedFor} />}
      </td>
      <td>{result ? inWords(result) : 'None yet'}</td>
    </tr>
  );
}

const PlannedFor = ({ date }: { date: string }) => (
  <>
    (planned for <Day date={date} />)
  </>
);
