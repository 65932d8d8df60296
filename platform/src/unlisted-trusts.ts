import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { GatewayClient } from './gateway-client.ts';
import { importOrganisations } from './organisation-import.ts';

/** A trust as a row of published results describes it. */
interface DescribedTrust {
  readonly odsCode: string;
  readonly name: string;
  /** The code of its region. */
  readonly grouping: string;
  /** The day of publication, YYYY-MM-DD. */
  readonly on: string;
}

const row = z
  .object({
    Code: z.string().regex(/^[A-Z0-9]{3,6}$/),
    'Organisation Name': z.string().min(1),
    'National Grouping': z.string().regex(/^Y\d{2}$/),
    'Primary Sector': z.literal('NHS Trust'),
    'Date Of Publication': z.string().regex(/^\d{2}\/\d{2}\/\d{4}$/),
  })
  .transform((cells): DescribedTrust => ({
    odsCode: cells.Code,
    // some names carry a note in brackets, such as of a merger
    name: cells['Organisation Name'].replace(/\s*\([^)]*\)\s*$/, ''),
    grouping: cells['National Grouping'],
    on: cells['Date Of Publication'].split('/').reverse().join('-'),
  }));

/** The NHS trusts that published results describe by code, name and region; of other files and rows none. */
export function describedTrusts(text: string): DescribedTrust[] {
  const cells: unknown[] = parse(text, {
    bom: true,
    columns: true,
    relax_column_count: true,
    skip_records_with_error: true,
  });
  return cells.flatMap((each) => row.safeParse(each).data ?? []);
}

/**
 * Adds to the register of trusts those that published results describe and the register lacks: care trusts, which ODS
 * publishes apart from etr.csv. Their opening days stay unknown.
 * @returns their ODS codes
 * @throws GatewayError or ImportRejectedError
 */
export async function addUnlistedTrusts(
  gateway: GatewayClient,
  { text, file, key }: { readonly text: string; readonly file: string; readonly key: string },
): Promise<string[]> {
  const described = describedTrusts(text);
  if (described.length === 0) return [];
  const listed = await listedCodes(gateway);
  const unlisted = described.filter(({ odsCode }) => !listed.has(odsCode));
  for (const asAt of new Set(unlisted.map(({ on }) => on)))
    await importOrganisations(gateway, {
      text: extractOf(unlisted.filter(({ on }) => on === asAt)),
      file,
      asAt,
      key: `${key}/unlisted/${asAt}`,
    });
  return unlisted.map(({ odsCode }) => odsCode);
}

const page = z.object({
  trusts: z.object({
    nodes: z.array(z.object({ odsCode: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

const LIST = `query ($after: String) {
  trusts(first: 100, after: $after) { nodes { odsCode } pageInfo { hasNextPage endCursor } }
}`;

async function listedCodes(gateway: GatewayClient): Promise<Set<string>> {
  const codes = new Set<string>();
  let after: string | null = null;
  do {
    const { trusts }: z.infer<typeof page> = await gateway.query(
      'administrator',
      LIST,
      { after },
      page,
    );
    for (const { odsCode } of trusts.nodes) codes.add(odsCode);
    after = trusts.pageInfo.hasNextPage ? trusts.pageInfo.endCursor : null;
  } while (after !== null);
  return codes;
}

/** The same as an extract of 24 columns: code, name and national grouping, the rest blank. */
function extractOf(trusts: readonly DescribedTrust[]): string {
  const blank = ','.repeat(21);
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return trusts
    .map(({ odsCode, name, grouping }) => [odsCode, name, grouping].map(quoted).join() + blank)
    .join('\r\n');
}
