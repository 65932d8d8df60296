import { Answer, NotKnown, numberOf, openStatuses } from '@assay/web';
import { useQuery } from 'urql';
import { DayLink } from '../../as-of/day-link.tsx';
import { useAsOf } from '../../as-of/use-as-of.ts';
import { DashboardGapDocument, type DashboardGapQuery } from '../../generated/graphql.ts';
import { Figure } from './figure.tsx';

/** What was inspected and failed, and who could compel that it is put right. */
export function PowersGap() {
  const { on } = useAsOf();
  const [state, reload] = useQuery({ query: DashboardGapDocument, variables: { on } });
  return (
    <Answer state={state} what="trusts and powers" onRetry={reload}>
      {({ powersGap: { inspectedTrusts, failedTrusts, trusts, byRaiser } }) => (
        <>
          <dl className="assay-figures">
            <Figure name="Trusts inspected" count={inspectedTrusts} />
            <Figure name="Of them failed an inspection" count={failedTrusts} />
            <Figure name="Trusts with an open finding" count={trusts} />
          </dl>
          <ByRaiser rows={byRaiser} />
        </>
      )}
    </Answer>
  );
}

type Row = DashboardGapQuery['powersGap']['byRaiser'][number];

const caption = 'How each open finding could be compelled, by the body that raised it';

const ByRaiser = ({ rows }: { rows: readonly Row[] }) => (
  <div className="assay-scroll" role="region" aria-label={caption} tabIndex={0}>
    <table className="nhsuk-table">
      <caption className="nhsuk-table__caption">{caption}</caption>
      <thead className="nhsuk-table__head">
        <tr>
          <th scope="col">Raised by</th>
          {['Open', 'Directly', 'Only through another subject', 'By nobody', 'Required by law'].map(
            (head) => (
              <th key={head} scope="col" className="nhsuk-table__header--numeric">
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {rows.map((row, i) => (
          <GapRow key={row.body?.code ?? i} row={row} />
        ))}
      </tbody>
    </table>
    {rows.length === 0 && <p>No finding is open.</p>}
  </div>
);

function GapRow({ row: { body, findings, direct, indirect, none, mandated } }: { row: Row }) {
  const counts = { DIRECT: direct, INDIRECT: indirect, NONE: none };
  const raised = { status: openStatuses, ...(body && { raisedBy: body.code }) };
  return (
    <tr>
      <th scope="row">
        {body ? (
          <DayLink to="/findings" parameters={raised}>
            {body.name}
          </DayLink>
        ) : (
          <NotKnown />
        )}
      </th>
      <Count count={findings} />
      {Object.entries(counts).map(([compellability, count]) => (
        <td key={compellability} className="nhsuk-table__cell--numeric">
          {count > 0 && body ? (
            <DayLink to="/findings" parameters={{ ...raised, compellability }}>
              {numberOf(count)}
            </DayLink>
          ) : (
            numberOf(count)
          )}
        </td>
      ))}
      <Count count={mandated} />
    </tr>
  );
}

const Count = ({ count }: { count: number }) => (
  <td className="nhsuk-table__cell--numeric">{numberOf(count)}</td>
);
