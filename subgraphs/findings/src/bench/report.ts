import type { FilterTimes, PageTimes, WholeTimes } from './measure.ts';
import { ORDERS } from './questions.ts';

export interface Measured {
  readonly findings: number;
  readonly pages: readonly FilterTimes[];
  readonly wholes: readonly WholeTimes[];
}

const BEGINNING = '<!-- bench:register begins -->';
const END = '<!-- bench:register ends -->';

const number = (value: number) => value.toLocaleString('en-GB');
const rounded = (milliseconds: number) =>
  milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
const cell = ({ first, deep }: PageTimes) =>
  `${rounded(first)} / ${deep === null ? '–' : rounded(deep)}`;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** What was measured, as Markdown. */
export function reportOf(measured: readonly Measured[], machine: string): string {
  return [
    `Milliseconds in Postgres (planning and execution, the median of three runs) on ${machine}, under row-level security, for`,
    'a page of 25: the first / one behind nine tenths of the list (– where there are fewer than ten).',
    ...measured.flatMap(sectionOf),
  ].join('\n');
}

function sectionOf({ findings, pages, wholes }: Measured): string[] {
  const orders = ORDERS.map(({ field, direction }) => `${field} ${direction}`);
  const every = pages.flatMap((filter) =>
    filter.pages.flatMap(({ first, deep }) => (deep === null ? [first] : [first, deep])),
  );
  const slowest = Math.max(...every);
  const within = every.filter((time) => time < 150).length;
  return [
    '',
    `#### ${number(findings)} findings`,
    '',
    `${number(within)} of ${number(every.length)} pages within 150 ms; the slowest ${rounded(slowest)} ms.`,
    '',
    row(['filter', 'findings', ...orders]),
    row(['---', ...['', ...orders].map(() => '--:')]),
    ...pages.map(({ filter, total, pages: times }) =>
      row([filter, number(total), ...times.map(cell)]),
    ),
    '',
    'What reads everything that matches:',
    '',
    row(['question', 'ms']),
    row(['---', '--:']),
    ...wholes.map(({ question, milliseconds }) => row([question, rounded(milliseconds)])),
  ];
}

/** A text with the report in its place. @throws Error when the text has no place for it */
export function withReport(text: string, report: string): string {
  const [before, after] = [text.indexOf(BEGINNING), text.indexOf(END)];
  if (before < 0 || after < before)
    throw new Error(`there is no place for the report: write ${BEGINNING} and ${END} around one`);
  return `${text.slice(0, before + BEGINNING.length)}\n\n${report}\n\n${text.slice(after)}`;
}
