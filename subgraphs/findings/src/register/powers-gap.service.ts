import { Compellability, startOfLondonDay, type RequestContext } from '@assay/kit';
import {
  gapStatement,
  inspectedStatement,
  judge,
  type GapRow,
  type JudgedRow,
} from './powers-gap.ts';
import type {
  CompellableGap,
  PowersGap,
  PowersGapArguments,
  RaisedGap,
} from './powers-gap.type.ts';
import { lawOf } from './reach.ts';
import { questionOf, run } from './register.service.ts';
import { onlyOpen } from './timeline.ts';

/** The open findings on a day, by who could compel what. */
export async function powersGap(
  context: RequestContext,
  { filter, on, knownAt }: PowersGapArguments,
): Promise<PowersGap> {
  const asOf = on == null ? null : startOfLondonDay(on);
  const question = await questionOf(
    context,
    { filter: onlyOpen(filter ?? {}), asOf, knownAt },
    true,
  );
  const rows = await run<GapRow>(context, gapStatement(question));
  const { day } = question.moment;
  const [inspected] = await run<{ inspectedTrusts: number; failedTrusts: number }>(
    context,
    inspectedStatement(context.viewer, question.filter, day),
  );
  const judged = judge(
    rows.filter(({ trust }) => trust === null),
    question.reach ?? [],
  );
  const { bodies } = await lawOf(context);
  const bodyOf = (code: string) => ({ code, name: bodies.get(code)?.name });
  return {
    on: day,
    findings: sum(judged),
    trusts: rows.length - judged.length,
    byCompellability: Object.values(Compellability).map((compellability) => {
      const share = judged.filter((row) => row.compellability === compellability);
      return { compellability, findings: sum(share), mandated: sum(share.filter(isMandated)) };
    }),
    byRaiser: codesOf(judged, (row) => [row.raisedBy])
      .map((code) => ({ body: bodyOf(code), ...raisedBy(judged, code) }))
      .sort((a, b) => b.findings - a.findings),
    byCompeller: codesOf(judged, (row) => [...row.direct, ...row.indirect])
      .map((code) => ({ body: bodyOf(code), ...compellableBy(judged, code) }))
      .sort((a, b) => b.direct + b.indirect - (a.direct + a.indirect)),
    inspectedTrusts: inspected?.inspectedTrusts ?? 0,
    failedTrusts: inspected?.failedTrusts ?? 0,
  };
}

const sum = (rows: readonly GapRow[]) => rows.reduce((total, { count }) => total + count, 0);

const isMandated = ({ mandatedBy }: GapRow) => mandatedBy.length > 0;

const codesOf = (rows: readonly JudgedRow[], codes: (row: JudgedRow) => string[]) =>
  [...new Set(rows.flatMap(codes))].sort();

function raisedBy(rows: readonly JudgedRow[], code: string): Omit<RaisedGap, 'body'> {
  const raised = rows.filter((row) => row.raisedBy === code);
  const by = (compellability: Compellability) =>
    sum(raised.filter((row) => row.compellability === compellability));
  return {
    findings: sum(raised),
    direct: by('DIRECT'),
    indirect: by('INDIRECT'),
    none: by('NONE'),
    mandated: sum(raised.filter(isMandated)),
  };
}

function compellableBy(rows: readonly JudgedRow[], code: string): Omit<CompellableGap, 'body'> {
  const direct = rows.filter((row) => row.direct.includes(code));
  const indirect = rows.filter((row) => row.indirect.includes(code));
  const mandated = [...direct, ...indirect].filter((row) => row.mandatedBy.includes(code));
  return { direct: sum(direct), indirect: sum(indirect), mandated: sum(mandated) };
}
