import { isDay, noticeKindLabels, noticeStandingLabels } from '@assay/web';
import type { Parameters } from '../../as-of/day-link.tsx';
import type { NoticeFilter, NoticeKind, NoticeStanding } from '../../generated/graphql.ts';

/** What the address says of the notices to list; an empty text restricts nothing. */
export interface NoticeSearch {
  readonly standing: string;
  readonly kind: string;
  readonly body: string;
  readonly trust: string;
  readonly instrument: string;
  readonly from: string;
  readonly to: string;
}

export const noticeFilters = [
  'standing',
  'kind',
  'body',
  'trust',
  'instrument',
  'from',
  'to',
] as const;

export const noticeSearchOf = (parameters: URLSearchParams): NoticeSearch => {
  const [standing, kind, body, trust, instrument, from, to] = noticeFilters.map(
    (name) => parameters.get(name) ?? '',
  );
  return {
    ...{ standing: standing ?? '', kind: kind ?? '', body: body ?? '', trust: trust ?? '' },
    ...{ instrument: instrument ?? '', from: from ?? '', to: to ?? '' },
  };
};

export const parametersOf = (search: NoticeSearch): Parameters =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));

const isStanding = (text: string): text is NoticeStanding =>
  Object.hasOwn(noticeStandingLabels, text);
const isKind = (text: string): text is NoticeKind => Object.hasOwn(noticeKindLabels, text);

/** The same as the schema's filter; what the address says wrong restricts nothing. */
export const noticeFilterOf = (search: NoticeSearch): NoticeFilter => ({
  ...(isStanding(search.standing) && { standings: [search.standing] }),
  ...(isKind(search.kind) && { kinds: [search.kind] }),
  ...(search.body !== '' && { issuedBy: [search.body] }),
  ...(search.trust !== '' && { odsCodes: [search.trust.toUpperCase()] }),
  ...(search.instrument !== '' && { instruments: [search.instrument] }),
  ...(isDay(search.from) && { servedFrom: search.from }),
  ...(isDay(search.to) && { servedTo: search.to }),
});
