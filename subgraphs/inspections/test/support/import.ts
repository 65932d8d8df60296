import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import type { TestSubgraph } from './subgraph.ts';

const IMPORT = `mutation ($input: ImportStandardInput!) { importStandard(input: $input) {
  standard { code title version publisher inForceFrom note controls { id reference title subjects defaultSeverity } }
  profile { code title inForceFrom inForceTo kinds standard { code } expectations { control { reference } expected } }
  added problems { place message } errors { code message field }
} }`;

/** An example that the project carries. */
export const example = (name: string): string =>
  readFileSync(new URL(`../../data/examples/${name}`, import.meta.url), 'utf8');

export const importing =
  (subgraph: TestSubgraph) =>
  async (document: string, input: object = {}, viewer: Viewer = people.administrator) => {
    const answer = await subgraph.as(viewer)(IMPORT, {
      input: { document, idempotencyKey: randomUUID(), ...input },
    });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.importStandard;
  };

/** How many rows each table of the catalogue holds, and how many keys were used. */
export async function catalogueSize({ database }: TestSubgraph): Promise<object> {
  const [size] = await database.asSuperuser<object>(
    `select (select count(*) from standards) as standards, (select count(*) from controls) as controls,
       (select count(*) from profiles) as profiles, (select count(*) from profile_expectations) as expectations,
       (select count(*) from idempotency_keys) as keys`,
  );
  return size ?? {};
}
