import type { RequestContext } from '@assay/kit';
import { facetsOf, facetsStatement, isChosen, withoutOwn, type Counted } from './facets.ts';
import type { FindingFacet } from './facets.type.ts';
import { labelsOf } from './labels.ts';
import { FindingDimension } from './register.enums.ts';
import type { FindingFacetsArguments } from './register.inputs.ts';
import { questionOf, run } from './register.service.ts';
import { groupStatement, type Question } from './register.statements.ts';

const ALL = Object.values(FindingDimension);

/**
 * The counts of every dimension. What a filter chooses of a dimension does not narrow that dimension itself, so that its
 * other values can be offered; it narrows all the others.
 */
export async function findingFacets(
  context: RequestContext,
  args: FindingFacetsArguments,
): Promise<FindingFacet[]> {
  const question = await questionOf(context, args, true);
  const rows = await run<Counted & { group: string }>(context, facetsStatement(question));
  const facets = facetsOf(rows, question.reach ?? []);
  for (const dimension of ALL)
    if (!facets.has(dimension) || isChosen(question.filter, dimension))
      facets.set(dimension, await countsOf(context, question, dimension));
  const labels = await labelsOf(context, facets);
  return ALL.map((dimension) => ({
    dimension,
    values: (facets.get(dimension) ?? []).map(({ key, count }) => ({
      key,
      label: labels.get(dimension)?.get(key) ?? null,
      count,
    })),
  }));
}

async function countsOf(
  context: RequestContext,
  question: Question,
  dimension: FindingDimension,
): Promise<Counted[]> {
  const filter = withoutOwn(question.filter, dimension);
  const counts = await run<{ keys: string[]; count: number }>(
    context,
    groupStatement({ ...question, filter }, [dimension]),
  );
  return counts.map(({ keys: [key = ''], count }) => ({ key, count }));
}
