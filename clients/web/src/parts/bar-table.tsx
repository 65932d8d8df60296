import type { ReactNode } from 'react';
import { numberOf } from '../words.ts';

export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly count: number;
}

export interface BarTableProps {
  readonly caption: string;
  /** What is counted by, as the head of the first column. */
  readonly dimension: string;
  /** What is counted, as the head of the second. */
  readonly unit: string;
  readonly bars: readonly Bar[];
}

const WIDTH = 100;

/** A chart that is a table: every bar stands beside its number, and is hidden from those who are read the number. */
export function BarTable({ caption, dimension, unit, bars }: BarTableProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table className="nhsuk-table assay-bars">
      <caption className="nhsuk-table__caption">{caption}</caption>
      <thead className="nhsuk-table__head">
        <tr>
          <th scope="col">{dimension}</th>
          <th scope="col" className="nhsuk-table__header--numeric">
            {unit}
          </th>
          <td className="assay-bars__bar" aria-hidden="true" />
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {bars.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className="nhsuk-table__cell--numeric">{numberOf(count)}</td>
            <td className="assay-bars__bar" aria-hidden="true">
              <svg viewBox={`0 0 ${String(WIDTH)} 10`} preserveAspectRatio="none" focusable="false">
                <rect width={(count / most) * WIDTH} height="10" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
