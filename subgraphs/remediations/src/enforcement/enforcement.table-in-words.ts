import { STAGES, isOpen, steps } from './enforcement.table.ts';
import { TRANSITIONS, type Transition } from './enforcement.transitions.ts';

const words = (code: string) => code.toLowerCase().replaceAll('_', ' ');
const list = (codes: readonly string[]) => codes.map(words).join(', ');

/** The table as people read it: one line of Markdown for each line of the table. */
export function tableInMarkdown(): string {
  const head = [
    'act',
    'after',
    'leads to',
    'who',
    'roles',
    'power',
    'needs',
    'not by',
    'day',
    'then',
  ];
  const rows = TRANSITIONS.map((row) => [
    words(row.act),
    row.from === 'NEW TRACK' ? '—' : row.from.length === STAGES.length ? 'any' : list(row.from),
    targetInWords(row),
    words(row.actor),
    list(row.roles),
    words(row.power ?? '—'),
    words(row.needs ?? (row.once ? 'not done before' : '—')),
    words(row.notBy ?? '—'),
    words(row.deadline ?? '—'),
    [row.then, row.because].filter(Boolean).join(' '),
  ]);
  return aligned([head, ...rows]);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body]
    .map((cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`)
    .join('\n');
}

function targetInWords({ to }: Transition): string {
  if (typeof to === 'string') return words(to);
  return Object.entries(to)
    .map(([outcome, target]) => `${words(outcome)}: ${words(target)}`)
    .join('; ');
}

/** The stages and the acts that lead from one to another, as a Mermaid state diagram; corrections are left out. */
export function diagramInMermaid(): string {
  const acts = new Map<string, string[]>();
  for (const { act, before, after } of steps()) {
    if (act === 'CORRECTED' || before === after) continue;
    const arrow = `${before ?? '[*]'} --> ${after ?? '[*]'}`;
    acts.set(arrow, [...(acts.get(arrow) ?? []), words(act)]);
  }
  const arrows = [...acts].map(([arrow, labels]) => `  ${arrow}: ${labels.join(' / ')}`);
  const ends = STAGES.filter((stage) => !isOpen(stage)).map((stage) => `  ${stage} --> [*]`);
  const expiry = '  RISK_ACCEPTED --> ADVISED: the acceptance expires';
  return ['stateDiagram-v2', ...arrows, expiry, ...ends].join('\n');
}

const BEGIN = '<!-- the table: written by npm run schema -->';
const END = '<!-- end of the table -->';

/** The text with what stands between the two marks written anew. @throws Error when the marks are missing. */
export function withTable(text: string): string {
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error('the marks of the table are missing');
  const table = `${tableInMarkdown()}\n\n\`\`\`mermaid\n${diagramInMermaid()}\n\`\`\``;
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}
