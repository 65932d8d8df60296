import {
  cursorOf,
  pageOf,
  windowOf,
  type Page,
  type PageArguments,
  type RequestContext,
} from '@assay/kit';
import { LessThan } from 'typeorm';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { RemediationRow } from './remediation.entity.ts';
import type { Remediation } from './remediation.type.ts';

const NEWEST_FIRST = 'remediations';

/** Reads a trust's demands page by page. */
export class TrustRemediationsReader {
  constructor(private readonly reader: EnforcementReader) {}

  async page(
    context: RequestContext,
    odsCode: string,
    args: PageArguments,
  ): Promise<Page<Remediation>> {
    const window = windowOf(args, NEWEST_FIRST);
    const [, after] = window.from ?? [];
    const rows = await context.work.read((manager) =>
      manager.find(RemediationRow, {
        where: after === undefined ? { odsCode } : { odsCode, id: LessThan(after) },
        order: { id: 'DESC' },
        take: window.size + 1,
      }),
    );
    const found = await Promise.all(rows.map((row) => this.reader.remediation(context, row.id)));
    const live = found.filter((remediation) => remediation !== null);
    return pageOf(window, live, {
      cursor: ({ id }) => cursorOf(NEWEST_FIRST, '', id),
      node: (remediation) => remediation,
      totalCount: () =>
        context.work.read((manager) => manager.count(RemediationRow, { where: { odsCode } })),
    });
  }
}
