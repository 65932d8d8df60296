import {
  DayField,
  noticeKindLabels,
  noticeStandingLabels,
  ProblemSummary,
  readDay,
  readText,
  wrongDay,
  type Problem,
} from '@assay/web';
import { Button, Select } from 'nhsuk-react-components';
import { useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { DayLink, useAddress } from '../../as-of/day-link.tsx';
import { NoticeIssuersDocument } from '../../generated/graphql.ts';
import { FilterField } from '../../parts/filter-field.tsx';
import { parametersOf, type NoticeSearch } from './notice-search.ts';

/** What the list of notices is narrowed by, kept in the address. */
export function NoticeFilters({ search }: { search: NoticeSearch }) {
  const navigate = useNavigate();
  const address = useAddress();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [{ data }] = useQuery({ query: NoticeIssuersDocument });
  const bodies = Object.fromEntries((data?.bodies ?? []).map(({ code, name }) => [code, name]));
  const apply = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wrong = [...wrongDay(form, 'from'), ...wrongDay(form, 'to')];
    setProblems(wrong);
    if (wrong.length > 0) return;
    const wanted: NoticeSearch = {
      ...{ standing: readText(form, 'standing'), kind: readText(form, 'kind') },
      ...{ body: readText(form, 'body'), trust: readText(form, 'trust') },
      instrument: readText(form, 'instrument'),
      ...{ from: readDay(form, 'from') ?? '', to: readDay(form, 'to') ?? '' },
    };
    void navigate(address('/notices', parametersOf(wanted)));
  };
  return (
    <form
      className="assay-filters"
      aria-label="Filters"
      noValidate
      onSubmit={apply}
      key={JSON.stringify([search, data !== undefined])}
    >
      <ProblemSummary problems={problems} fields={['from', 'to']} />
      <Choice
        name="standing"
        label="Standing"
        options={noticeStandingLabels}
        chosen={search.standing}
      />
      <Choice name="kind" label="Kind" options={noticeKindLabels} chosen={search.kind} />
      <Choice
        name="body"
        label="Body"
        options={{ ...(search.body !== '' && { [search.body]: search.body }), ...bodies }}
        chosen={search.body}
      />
      <FilterField name="trust" label="ODS code of the trust" value={search.trust} />
      <FilterField
        name="instrument"
        label="Instrument, as the law names it"
        value={search.instrument}
      />
      <DayField
        name="from"
        legend="Served from"
        hint="For example, 27 3 2024"
        initial={search.from}
        problems={problems}
      />
      <DayField
        name="to"
        legend="Served to"
        hint="For example, 27 3 2024"
        initial={search.to}
        problems={problems}
      />
      <Button type="submit">Apply filters</Button>
      <p>
        <DayLink to="/notices">Clear filters</DayLink>
      </p>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  readonly chosen: string;
}

const Choice = ({ name, label, options, chosen }: ChoiceProps) => (
  <Select id={`filter-${name}`} name={name} label={label} defaultValue={chosen}>
    <Select.Option value="">All</Select.Option>
    {Object.entries(options).map(([value, words]) => (
      <Select.Option key={value} value={value}>
        {words}
      </Select.Option>
    ))}
  </Select>
);
