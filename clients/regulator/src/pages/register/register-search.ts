import {
  compellabilityLabels,
  kindLabels,
  regionLabels,
  severityLabels,
  statusLabels,
} from '@assay/web/labels';
import type {
  FindingDimension,
  FindingFilter,
  FindingOrderField,
  OrderDirection,
} from '../../generated/graphql.ts';

type Labels = Readonly<Record<string, string>>;

interface FacetShape {
  readonly title: string;
  readonly dimension: FindingDimension;
  /** The part of the filter that it sets. */
  readonly filter: keyof FindingFilter;
  /** What its values are called; where there are none, values are codes of bodies or of standards. */
  readonly labels?: Labels;
}

/** What the register can be narrowed by, in the order of the page; each is a parameter of the address. */
export const facets = {
  status: { title: 'Status', dimension: 'STATUS', filter: 'statuses', labels: statusLabels },
  severity: {
    title: 'Severity',
    dimension: 'SEVERITY',
    filter: 'severities',
    labels: severityLabels,
  },
  compellability: {
    title: 'Can be compelled',
    dimension: 'COMPELLABILITY',
    filter: 'compellability',
    labels: compellabilityLabels,
  },
  compellableBy: {
    title: 'Body that could compel',
    dimension: 'COMPELLABLE_BY',
    filter: 'compellableBy',
  },
  mandatedBy: { title: 'Body that requires', dimension: 'MANDATED_BY', filter: 'mandatedBy' },
  raisedBy: { title: 'Raised by', dimension: 'RAISED_BY', filter: 'raisedBy' },
  region: { title: 'Region', dimension: 'REGION', filter: 'regions', labels: regionLabels },
  kind: {
    title: 'Kind of organisation',
    dimension: 'KIND',
    filter: 'kinds',
    labels: kindLabels,
  },
  standard: { title: 'Standard', dimension: 'STANDARD', filter: 'standards' },
} as const satisfies Readonly<Record<string, FacetShape>>;

export type FacetName = keyof typeof facets;
export const facetNames = Object.keys(facets) as FacetName[];
export const facetOf = (name: FacetName): FacetShape => facets[name];

export const sortFields = {
  RAISED_ON: 'Raised',
  DUE_ON: 'Due',
  SEVERITY: 'Severity',
  STATUS: 'Status',
  TRUST: 'Trust',
} as const satisfies Readonly<Record<FindingOrderField, string>>;

export interface Sort {
  readonly field: FindingOrderField;
  readonly direction: OrderDirection;
}

/** What the address asks of the register. */
export interface RegisterSearch {
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
  readonly text: string;
  readonly trust: string;
  /** The ids of controls. */
  readonly controls: readonly string[];
  /** Bodies that require nothing on the findings yet. */
  readonly notMandatedBy: readonly string[];
  readonly sort: Sort;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

const latestFirst: Sort = { field: 'RAISED_ON', direction: 'DESC' };

/** Reads an address; what the register does not know is passed over. */
export function readSearch(parameters: URLSearchParams): RegisterSearch {
  const chosen = Object.fromEntries(
    facetNames.map((name) => [name, parameters.getAll(name).filter(isValueOf(name))]),
  ) as Record<FacetName, string[]>;
  return {
    chosen,
    text: parameters.get('text') ?? '',
    trust: parameters.get('trust') ?? '',
    controls: parameters.getAll('control'),
    notMandatedBy: parameters.getAll('notMandatedBy'),
    sort: readSort(parameters),
    after: parameters.get('after') ?? undefined,
    before: parameters.get('before') ?? undefined,
  };
}

const isValueOf = (name: FacetName) => (value: string) => {
  const { labels } = facetOf(name);
  return value !== '' && (!labels || Object.hasOwn(labels, value));
};

function readSort(parameters: URLSearchParams): Sort {
  const field = parameters.get('sort') ?? '';
  if (!isSortField(field)) return latestFirst;
  return { field, direction: parameters.get('direction') === 'DESC' ? 'DESC' : 'ASC' };
}

const isSortField = (field: string): field is FindingOrderField => Object.hasOwn(sortFields, field);

/** The filter of a search, without one facet where its own counts are wanted. */
export function filterOf(search: RegisterSearch, without?: FacetName): FindingFilter {
  const parts = facetNames
    .filter((name) => name !== without && search.chosen[name].length > 0)
    .map((name) => [facetOf(name).filter, search.chosen[name]]);
  return {
    ...(Object.fromEntries(parts) as FindingFilter),
    ...(search.text !== '' && { text: search.text }),
    ...(search.trust !== '' && { odsCodes: [search.trust] }),
    ...(search.controls.length > 0 && { controls: [...search.controls] }),
    ...(search.notMandatedBy.length > 0 && { notMandatedBy: [...search.notMandatedBy] }),
  };
}

/** The way a column is sorted when its head is chosen: once again turns it round. */
export function nextSort(current: Sort, field: FindingOrderField): Sort {
  const turned = current.direction === 'ASC' ? 'DESC' : 'ASC';
  return { field, direction: current.field === field ? turned : 'ASC' };
}

/** An address with some parameters changed, from the first page. */
export function changed(
  parameters: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>>,
): URLSearchParams {
  const next = new URLSearchParams(parameters);
  for (const name of ['after', 'before']) next.delete(name);
  for (const [name, value] of Object.entries(changes))
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  return next;
}
