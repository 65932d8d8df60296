import {
  actsForTrust,
  cursorOf,
  keysetSql,
  pageOf,
  windowOf,
  type Page,
  type PageArguments,
  type RequestContext,
} from '@assay/kit';
import { registerOf } from '../power/register.ts';
import { successionOf } from '../succession/succession.service.ts';
import type { Organisation } from './organisation.entity.ts';
import type { TrustFilter } from './trust.inputs.ts';
import { trustOf } from './trust.loaders.ts';
import { selectOrganisations, countOrganisations } from './trust.repository.ts';
import { toTrust, type Trust } from './trust.type.ts';

const ORDER = 'trusts by name';

export class TrustService {
  /** A trust; null when it is unknown or the viewer may not see it. */
  trust(context: RequestContext, odsCode: string): Promise<Trust | null> {
    return trustOf(context).load(odsCode);
  }

  /** A page of the trusts that the viewer may see, by name. */
  async trusts(
    context: RequestContext,
    filter: TrustFilter,
    page: PageArguments,
  ): Promise<Page<Trust>> {
    const { viewer, work } = context;
    const window = windowOf(page, ORDER);
    const only = actsForTrust(viewer) ? viewer.organisation.code : null;
    const { text, regions, kinds, openOn } = filter;
    const selection = { text, regions, kinds, openOn, only };
    const rows = await work.read((manager) =>
      selectOrganisations(manager, selection, { ...window, ...keysetSql(window, false) }),
    );
    return pageOf(window, rows, {
      cursor: ({ name, odsCode }: Organisation) => cursorOf(ORDER, name, odsCode),
      node: toTrust,
      totalCount: () => work.read((manager) => countOrganisations(manager, selection)),
    });
  }

  /** Its immediate successors that the viewer may see, by ODS code. */
  async successors(context: RequestContext, odsCode: string): Promise<Trust[]> {
    const registered = (await registerOf(context)).successors.get(odsCode) ?? [];
    const recorded = await successionOf(context).load(odsCode);
    const codes = new Set([...registered, ...(recorded ? [recorded.successorCode] : [])]);
    const trusts = await Promise.all([...codes].sort().map((code) => trustOf(context).load(code)));
    return trusts.filter((trust) => trust !== null);
  }
}
