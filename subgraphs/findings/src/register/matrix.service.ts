import {
  cursorOf,
  EnforcementStatus,
  pageOf,
  Severity,
  windowOf,
  type RequestContext,
} from '@assay/kit';
import { MATRIX_ORDER, matrixStatement, type Matrix, type MatrixRow } from './matrix.ts';
import type {
  FindingMatrix,
  FindingMatrixArguments,
  FindingMatrixCell,
  FindingMatrixRow,
} from './matrix.type.ts';
import { asksTheLaw } from './register.conditions.ts';
import { questionOf, run } from './register.service.ts';
import { onlyOpen } from './timeline.ts';

/** Where findings are open: trusts by the controls of a standard. */
export async function findingMatrix(
  context: RequestContext,
  args: FindingMatrixArguments,
): Promise<FindingMatrix> {
  const window = windowOf(args, MATRIX_ORDER.name);
  const filter = onlyOpen(args.filter ?? {});
  const { asOf, knownAt } = args;
  const question = await questionOf(context, { filter, asOf, knownAt }, asksTheLaw(filter));
  const [matrix] = await run<Matrix>(context, matrixStatement(question, args.standard, window));
  const { columns, rows, trusts } = matrix ?? { columns: [], rows: [], trusts: 0 };
  return {
    columns: columns.map(({ open, ...control }) => ({ control, open })),
    rows: pageOf(window, rows, {
      cursor: ({ place, odsCode }) => cursorOf(MATRIX_ORDER.name, place, odsCode),
      node: toRow,
      totalCount: () => Promise.resolve(trusts),
    }),
  };
}

function toRow({ odsCode, name, regionCode, regionName, cells }: MatrixRow): FindingMatrixRow {
  return {
    trust: {
      odsCode,
      name,
      region: regionCode === null ? null : { code: regionCode, name: regionName },
    },
    open: cells.reduce((total, { open }) => total + open, 0),
    cells: cells.map(toCell),
  };
}

const toCell = ({ controlId, open, ...ranks }: MatrixRow['cells'][number]): FindingMatrixCell => ({
  controlId,
  open,
  status: ranked(EnforcementStatus, ranks.status),
  severity: ranked(Severity, ranks.severity),
});

/** The value of a rank, which the database counts from 1. */
function ranked<T extends string>(values: Readonly<Record<T, T>>, rank: number): T {
  const value = Object.values<T>(values)[rank - 1];
  if (value === undefined) throw new Error(`there is no rank ${String(rank)}`);
  return value;
}
