import { NotKnown, readText } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import type { SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { DayLink } from '../../as-of/day-link.tsx';
import { asOfParameter, useAsOf } from '../../as-of/use-as-of.ts';
import { RegisterFacetsDocument } from '../../generated/graphql.ts';
import { FilterField } from '../../parts/filter-field.tsx';
import { Choice, Facet } from './facet.tsx';
import { facetNames, filterOf, type RegisterSearch } from './register-search.ts';

/** The facets and the text by which the register is narrowed: one request for all counts. */
export function Filters({ search }: { search: RegisterSearch }) {
  const navigate = useNavigate();
  const { asOf, day } = useAsOf();
  const filters = Object.fromEntries(facetNames.map((name) => [name, filterOf(search, name)]));
  const [{ data, fetching }] = useQuery({
    query: RegisterFacetsDocument,
    variables: { asOf, ...filters },
  });
  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const parameters = new URLSearchParams();
    for (const name of ['text', 'trust'])
      if (readText(form, name) !== '') parameters.set(name, readText(form, name));
    for (const name of facetNames)
      for (const value of form.getAll(name))
        if (typeof value === 'string') parameters.append(name, value);
    for (const id of form.getAll('control'))
      if (typeof id === 'string') parameters.append('control', id);
    for (const code of search.notMandatedBy) parameters.append('notMandatedBy', code);
    parameters.set('sort', search.sort.field);
    parameters.set('direction', search.sort.direction);
    if (day !== undefined) parameters.set(asOfParameter, day);
    void navigate({ search: parameters.toString() });
  };
  return (
    <form
      className="assay-filters"
      aria-label="Filters"
      onSubmit={apply}
      key={JSON.stringify([search.chosen, search.text, search.trust, search.controls])}
    >
      <FilterField name="text" label="Words of the reference, title or trust" value={search.text} />
      <FilterField name="trust" label="ODS code of the trust" value={search.trust} />
      <Controls ids={search.controls} />
      {!data && !fetching && (
        <p>
          How many findings each filter leaves: <NotKnown />
        </p>
      )}
      {facetNames.map((name) => (
        <Facet key={name} name={name} chosen={search.chosen[name]} counts={data?.[name]} />
      ))}
      <Button type="submit">Apply filters</Button>
      <p>
        <DayLink to="/findings">Clear filters</DayLink>
      </p>
    </form>
  );
}

/** The controls chosen elsewhere, such as on the heat map, which can be left out here. */
const Controls = ({ ids }: { ids: readonly string[] }) =>
  ids.length > 0 && (
    <fieldset>
      <legend className="nhsuk-label">Control</legend>
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        {ids.map((id) => (
          <Choice key={id} name="control" value={id} label={id} checked count={undefined} />
        ))}
      </div>
    </fieldset>
  );
