import { NotKnown, numberOf, openStatuses, severityLabels, statusLabels } from '@assay/web';
import { DayLink } from '../../as-of/day-link.tsx';
import type { HeatMapPageQuery } from '../../generated/graphql.ts';

type Matrix = HeatMapPageQuery['findingMatrix'];
type Row = Matrix['rows']['nodes'][number];
type Cell = Row['cells'][number];

export interface HeatMapProps {
  readonly columns: Matrix['columns'];
  readonly rows: readonly Row[];
}

const caption = 'Open findings by trust and control';

/** A table whose cells are coloured; each says in words what its colour means. */
export const HeatMap = ({ columns, rows }: HeatMapProps) => (
  <div className="assay-scroll" role="region" aria-label={caption} tabIndex={0}>
    <table className="nhsuk-table assay-rows assay-heat">
      <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">{caption}</caption>
      <thead className="nhsuk-table__head">
        <tr>
          <th scope="col">Trust</th>
          {columns.map(({ control, open }, i) => (
            <th key={control?.id ?? i} scope="col">
              {control ? (
                <>
                  {control.reference}
                  <span className="assay-under">{control.title}</span>
                </>
              ) : (
                <NotKnown />
              )}
              <span className="assay-under">{numberOf(open)} in all</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {rows.map((row, i) => (
          <TrustRow key={row.trust?.odsCode ?? i} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  </div>
);

function TrustRow({
  row: { trust, open, cells },
  columns,
}: { row: Row } & Pick<HeatMapProps, 'columns'>) {
  const cellOf = new Map(cells.map((cell) => [cell.controlId, cell]));
  return (
    <tr>
      <th scope="row">
        {trust ? <DayLink to={`/trusts/${trust.odsCode}`}>{trust.name}</DayLink> : <NotKnown />}
        <span className="assay-under">{numberOf(open)} in all</span>
      </th>
      {columns.map(({ control }, i) => {
        const cell = control ? cellOf.get(control.id) : undefined;
        return cell && trust ? (
          <td key={cell.controlId} className={`assay-heat--${cell.severity.toLowerCase()}`}>
            <Place cell={cell} trust={trust.odsCode} />
          </td>
        ) : (
          <td key={control?.id ?? i} />
        );
      })}
    </tr>
  );
}

const Place = ({ cell, trust }: { cell: Cell; trust: string }) => (
  <DayLink to="/findings" parameters={{ trust, control: cell.controlId, status: openStatuses }}>
    {numberOf(cell.open)} {severityLabels[cell.severity].toLowerCase()}
    <span className="assay-heat__status">{statusLabels[cell.status]}</span>
  </DayLink>
);
