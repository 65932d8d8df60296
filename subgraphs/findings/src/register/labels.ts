import type { RequestContext } from '@assay/kit';
import { statement, type Statement } from './parameters.ts';
import { lawOf } from './reach.ts';
import type { FindingDimension } from './register.enums.ts';
import { run } from './register.service.ts';

type Labels = ReadonlyMap<FindingDimension, ReadonlyMap<string, string>>;
type Keys = ReadonlyMap<FindingDimension, readonly { readonly key: string }[]>;

const OF_BODIES: readonly FindingDimension[] = ['RAISED_BY', 'MANDATED_BY', 'COMPELLABLE_BY'];

/** What people call the values of the dimensions that have names. */
export async function labelsOf(context: RequestContext, facets: Keys): Promise<Labels> {
  const { bodies } = await lawOf(context);
  const names = new Map([...bodies.values()].map(({ code, name }) => [code, name]));
  const labels = new Map(OF_BODIES.map((dimension) => [dimension, names]));
  const rows = await run<{ dimension: FindingDimension; key: string; name: string }>(
    context,
    namesStatement(facets),
  );
  for (const { dimension, key, name } of rows)
    labels.set(dimension, (labels.get(dimension) ?? new Map<string, string>()).set(key, name));
  return labels;
}

function namesStatement(facets: Keys): Statement {
  const keysOf = (dimension: FindingDimension) =>
    (facets.get(dimension) ?? []).map(({ key }) => key);
  return statement(
    (bind) => `
      select 'TRUST' as dimension, ods_code as key, name from organisations
        where ods_code = any (${bind(keysOf('TRUST'))}::text[])
      union all
      select distinct on (region_code) 'REGION', region_code, region_name from organisations
        where region_code = any (${bind(keysOf('REGION'))}::text[])
      union all
      select 'STANDARD', code, title from standards where code = any (${bind(keysOf('STANDARD'))}::text[])
      union all
      select 'CONTROL', c.id, c.reference || ' ' || c.title
        from standards s, jsonb_to_recordset(s.controls) as c (id text, reference text, title text)
        where c.id = any (${bind(keysOf('CONTROL'))}::text[])`,
  );
}
