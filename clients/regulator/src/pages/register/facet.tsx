import { numberOf } from '@assay/web';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { FacetCountFragmentDoc } from '../../generated/graphql.ts';
import { facetOf, type FacetName } from './register-search.ts';

export interface FacetProps {
  readonly name: FacetName;
  readonly chosen: readonly string[];
  /** Undefined while they are not known. */
  readonly counts: readonly FragmentType<typeof FacetCountFragmentDoc>[] | undefined;
}

/** One facet: its values with how many findings each would leave, those chosen among them even when none is left. */
export function Facet({ name, chosen, counts }: FacetProps) {
  const { title, labels } = facetOf(name);
  const known = readFragment(FacetCountFragmentDoc, counts);
  const countOf = new Map(known?.map(({ keys, count }) => [keys[0] ?? '', count]));
  const counted = labels
    ? Object.keys(labels).filter((value) => countOf.has(value))
    : [...countOf.keys()].sort();
  const values = [...counted, ...chosen.filter((value) => !countOf.has(value))];
  if (values.length === 0) return null;
  return (
    <details className="assay-facet" open={chosen.length > 0 || openAtFirst.has(name)}>
      <summary>{title}</summary>
      <fieldset>
        <legend className="nhsuk-u-visually-hidden">{title}</legend>
        <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
          {values.map((value) => (
            <Choice
              key={value}
              name={name}
              value={value}
              label={labels?.[value] ?? value}
              checked={chosen.includes(value)}
              count={known ? (countOf.get(value) ?? 0) : undefined}
            />
          ))}
        </div>
      </fieldset>
    </details>
  );
}

const openAtFirst: ReadonlySet<FacetName> = new Set(['status', 'severity', 'compellability']);

export function Choice(props: {
  name: string;
  value: string;
  label: string;
  checked: boolean;
  count: number | undefined;
}) {
  const { name, value, label, checked, count } = props;
  const id = `${name}-${value}`;
  return (
    <div className="nhsuk-checkboxes__item">
      <input
        className="nhsuk-checkboxes__input"
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
      />
      <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
        <span>{label}</span>
        {count !== undefined && (
          <span className="assay-count">
            <span className="nhsuk-u-visually-hidden">, </span>
            {numberOf(count)}
          </span>
        )}
      </label>
    </div>
  );
}
