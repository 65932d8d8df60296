import {
  Answer,
  counted,
  numberOf,
  openStatuses,
  Page,
  Pager,
  readText,
  regionLabels,
} from '@assay/web';
import { Button, Select } from 'nhsuk-react-components';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useAddress } from '../../as-of/day-link.tsx';
import { useAsOf } from '../../as-of/use-as-of.ts';
import { HeatMapPageDocument, HeatMapStandardsDocument } from '../../generated/graphql.ts';
import { HeatMap } from './heat-map.tsx';

const pageSize = 25;

/** Where findings are open: trusts by the controls of one standard. */
export const HeatMapPage = () => {
  const { asOf } = useAsOf();
  const [state, reload] = useQuery({
    query: HeatMapStandardsDocument,
    variables: { asOf, open: { statuses: openStatuses } },
  });
  const [parameters] = useSearchParams();
  return (
    <Page title="Heat map">
      <p>
        The open findings of each trust by the controls of a standard. A place is as dark as its
        worst finding is serious, and leads to its findings. An empty place says nothing of whether
        the control was looked at there.
      </p>
      <Answer state={state} what="standards" onRetry={reload}>
        {({ standards, findingCounts }) => {
          const open = new Map(findingCounts.map(({ keys, count }) => [keys[0] ?? '', count]));
          const standard = parameters.get('standard') ?? mostOpen(standards, open);
          if (standard === undefined) return <p>No standard is known here.</p>;
          return (
            <>
              <Choice standards={standards} open={open} standard={standard} />
              <Places standard={standard} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
};

interface Standard {
  readonly code: string;
  readonly title: string;
  readonly version: string;
}

/** The standard under which most findings are open. */
const mostOpen = (standards: readonly Standard[], open: ReadonlyMap<string, number>) =>
  [...standards].sort((a, b) => (open.get(b.code) ?? 0) - (open.get(a.code) ?? 0))[0]?.code;

interface ChoiceProps {
  readonly standards: readonly Standard[];
  /** How many findings are open under each; those that are left out have none. */
  readonly open: ReadonlyMap<string, number>;
  readonly standard: string;
}

function Choice({ standards, open, standard }: ChoiceProps) {
  const navigate = useNavigate();
  const address = useAddress();
  const [parameters] = useSearchParams();
  const region = parameters.get('region') ?? '';
  return (
    <form
      className="assay-choice"
      aria-label="What is shown"
      key={`${standard}/${region}`}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const chosen = readText(form, 'region');
        const wanted = {
          standard: readText(form, 'standard'),
          ...(chosen !== '' && { region: chosen }),
        };
        void navigate(address('/heat-map', wanted));
      }}
    >
      <Select id="standard" name="standard" label="Standard" defaultValue={standard}>
        {standards.map(({ code, title, version }) => (
          <Select.Option key={code} value={code}>
            {`${title}, version ${version} (${numberOf(open.get(code) ?? 0)} open)`}
          </Select.Option>
        ))}
      </Select>
      <Select id="region" name="region" label="Region" defaultValue={region}>
        <Select.Option value="">All regions</Select.Option>
        {Object.entries(regionLabels)
          .filter(([code]) => code !== 'UNKNOWN')
          .map(([code, label]) => (
            <Select.Option key={code} value={code}>
              {label}
            </Select.Option>
          ))}
      </Select>
      <Button type="submit" secondary small>
        Show
      </Button>
    </form>
  );
}

function Places({ standard }: { standard: string }) {
  const { asOf } = useAsOf();
  const address = useAddress();
  const [parameters] = useSearchParams();
  const [region, after, before] = ['region', 'after', 'before'].map(
    (name) => parameters.get(name) ?? undefined,
  );
  const filter = region === undefined ? {} : { regions: [region] };
  const window = before === undefined ? { first: pageSize, after } : { last: pageSize, before };
  const [state, reload] = useQuery({
    query: HeatMapPageDocument,
    variables: { standard, filter, asOf, ...window },
  });
  const pageAt = (place: Record<string, string>) =>
    address('/heat-map', { standard, ...(region !== undefined && { region }), ...place });
  return (
    <Answer state={state} what="findings" onRetry={reload}>
      {({ findingMatrix: { columns, rows } }) => {
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = rows.pageInfo;
        return (
          <>
            <div role="status">
              <h2 className="nhsuk-heading-m">
                {rows.totalCount === 0
                  ? 'No open findings under this standard'
                  : `${counted(rows.totalCount, 'trust')} with open findings`}
              </h2>
            </div>
            {rows.nodes.length > 0 && <HeatMap columns={columns} rows={rows.nodes} />}
            <Pager
              previous={
                hasPreviousPage && startCursor ? pageAt({ before: startCursor }) : undefined
              }
              next={hasNextPage && endCursor ? pageAt({ after: endCursor }) : undefined}
            />
          </>
        );
      }}
    </Answer>
  );
}
