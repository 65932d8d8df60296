import { numberOf } from '@assay/web';
import { bands, countOf, placeOf, type Beginning, type Point } from './timeline.ts';

const WIDTH = 1000;
const HEIGHT = 260;
/** Above the columns, for the numbers of the marks. */
const HEAD = 40;
/** Below them, for the years. */
const FOOT = 30;

export interface TimelineChartProps {
  readonly points: readonly Point[];
  readonly beginnings: readonly Beginning[];
  /** The first day of the period. */
  readonly from: string;
}

/** Stacked columns, a month each; what it shows stands in the list and in the table beside it. */
export function TimelineChart({ points, beginnings, from }: TimelineChartProps) {
  const most = Math.max(1, ...points.map(({ total }) => total));
  const to = points.at(-1)?.on ?? from;
  return (
    <figure className="assay-timeline">
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(HEAD + HEIGHT + FOOT)}`}
        role="img"
        aria-label={`Columns of findings by status, from ${from.slice(0, 4)} to ${to.slice(0, 4)}, at most ${numberOf(most)}; the table below has the numbers`}
      >
        <g transform={`translate(0 ${String(HEAD)})`}>
          {points.map((point, i) => (
            <Column key={point.on} point={point} most={most} place={i} of={points.length} />
          ))}
          <line className="assay-timeline__ground" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
          <Years points={points} />
          {beginnings.map(({ on }, i) => (
            <Mark key={on} number={i + 1} x={placeOf(on, from, to) * WIDTH} />
          ))}
        </g>
      </svg>
      <figcaption>
        <ul className="nhsuk-list assay-inline">
          {bands.map(({ name, label }) => (
            <li key={name}>
              <span className={`assay-key assay-band--${name}`} aria-hidden="true" /> {label}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

interface ColumnProps {
  readonly point: Point;
  readonly most: number;
  readonly place: number;
  readonly of: number;
}

function Column({ point, most, place, of }: ColumnProps) {
  const width = WIDTH / of;
  let ground = HEIGHT;
  return bands.map(({ name, statuses }) => {
    const height = (countOf(point, statuses) / most) * HEIGHT;
    ground -= height;
    return (
      <rect
        key={name}
        className={`assay-band--${name}`}
        x={place * width}
        y={ground}
        width={width * 0.9}
        height={height}
      />
    );
  });
}

/** The years, where each begins; of many only some. */
function Years({ points }: Pick<TimelineChartProps, 'points'>) {
  const years = points
    .map(({ on }, i) => ({ year: on.slice(0, 4), month: on.slice(5, 7), i }))
    .filter(({ month }) => month === '01');
  const step = Math.ceil(years.length / 10);
  return years
    .filter((_, i) => i % step === 0)
    .map(({ year, i }) => (
      <text key={year} x={(i / points.length) * WIDTH} y={HEIGHT + 22}>
        {year}
      </text>
    ));
}

/** Those beside one another have their numbers at two heights. */
const Mark = ({ number, x }: { number: number; x: number }) => (
  <g className="assay-timeline__mark" transform={`translate(${String(x)} 0)`}>
    <line y2={HEIGHT} />
    <text y={number % 2 === 0 ? -4 : -24}>{number}</text>
  </g>
);
