import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { GatewayClient } from '../gateway-client.ts';
import { keyOf, type FictionalFinding } from './enforcement.ts';

const patience = 60_000;
const pageSize = 100;

const document = `query ($filter: FindingFilter!, $first: Int!, $after: String) {
  findings(filter: $filter, first: $first, after: $after, orderBy: { field: RAISED_ON, direction: ASC }) {
    nodes { id trust { odsCode } control { id } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const page = z.object({
  findings: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        trust: z.object({ odsCode: z.string() }),
        control: z.object({ id: z.string() }).nullable(),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

const countDocument = `query ($filter: FindingFilter!) {
  findings(filter: $filter, first: 1) { totalCount }
}`;

const count = z.object({ findings: z.object({ totalCount: z.number() }) });

/**
 * Waits until the register holds findings, which reach it through the feed.
 * @returns the id of each, by `keyOf`
 */
export async function awaitFindings(
  gateway: GatewayClient,
  persona: string,
  raisedBy: string,
  expected: readonly FictionalFinding[],
): Promise<Map<string, string>> {
  const filter = {
    odsCodes: [...new Set(expected.map(({ odsCode }) => odsCode))],
    raisedBy: [raisedBy],
  };
  await awaitCount(gateway, persona, filter, expected.length);
  const ids = new Map<string, string>();
  let after: string | null = null;
  do {
    const variables: Record<string, unknown> = { filter, first: pageSize, after };
    const { findings } = await gateway.query(persona, document, variables, page);
    for (const { id, trust, control } of findings.nodes)
      if (control) ids.set(keyOf({ ...trust, controlId: control.id }), id);
    after = findings.pageInfo.hasNextPage ? findings.pageInfo.endCursor : null;
  } while (after !== null);
  const missing = expected.filter((finding) => !ids.has(keyOf(finding)));
  if (missing.length > 0)
    throw new Error(`The register lacks the findings ${missing.map(keyOf).join(', ')}.`);
  return ids;
}

async function awaitCount(
  gateway: GatewayClient,
  persona: string,
  filter: object,
  expected: number,
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const { findings } = await gateway.query(persona, countDocument, { filter }, count);
    if (findings.totalCount >= expected) return;
    if (Date.now() > end)
      throw new Error(
        `The register has ${String(findings.totalCount)} of ${String(expected)} findings after a minute.`,
      );
    await pause(100);
  }
}
