import {
  Answer,
  type Bar,
  BarTable,
  compellabilityLabels,
  openStatuses,
  Page,
  regionLabels,
  severityLabels,
  statusLabels,
} from '@assay/web';
import { useQuery } from 'urql';
import { DayLink } from '../../as-of/day-link.tsx';
import { useAsOf } from '../../as-of/use-as-of.ts';
import {
  DashboardFindingsDocument,
  DashboardInspectionsDocument,
  type DashboardFindingsQuery,
} from '../../generated/graphql.ts';
import { Figure } from './figure.tsx';
import { PowersGap } from './powers-gap.tsx';
import { Timeline } from './timeline-section.tsx';

/** How things stand on the day looked at. */
export const DashboardPage = () => (
  <Page title="Overview">
    <Inspections />
    <PowersGap />
    <Findings />
    <Timeline />
  </Page>
);

function Inspections() {
  const { on } = useAsOf();
  const [state, reload] = useQuery({ query: DashboardInspectionsDocument, variables: { on } });
  return (
    <Answer state={state} what="inspections" onRetry={reload}>
      {({ issued, failed, passed }) => (
        <dl className="assay-figures">
          <Figure name="Inspections issued" count={issued.totalCount} />
          <Figure name="Failed" count={failed.totalCount} />
          <Figure name="Passed" count={passed.totalCount} />
        </dl>
      )}
    </Answer>
  );
}

function Findings() {
  const { asOf } = useAsOf();
  const [state, reload] = useQuery({
    query: DashboardFindingsDocument,
    variables: { asOf, open: { statuses: openStatuses } },
  });
  return (
    <Answer state={state} what="findings" onRetry={reload}>
      {(counts) => <FindingCharts counts={counts} />}
    </Answer>
  );
}

function FindingCharts({ counts }: { counts: DashboardFindingsQuery }) {
  const open = { status: openStatuses };
  return (
    <>
      <dl className="assay-figures">
        <Figure name="Findings" count={counts.all.totalCount} />
        <Figure name="Open" count={counts.open.totalCount} />
      </dl>
      <div className="assay-cards">
        <BarTable
          caption="All findings by status"
          dimension="Status"
          unit="Findings"
          bars={barsOf('status', counts.status, statusLabels)}
        />
        <BarTable
          caption="Open findings by how they could be compelled"
          dimension="Could be compelled"
          unit="Findings"
          bars={barsOf('compellability', counts.compellability, compellabilityLabels, open)}
        />
        <BarTable
          caption="Open findings by severity"
          dimension="Severity"
          unit="Findings"
          bars={barsOf('severity', counts.severity, severityLabels, open)}
        />
        <BarTable
          caption="Open findings by region"
          dimension="Region"
          unit="Findings"
          bars={barsOf('region', counts.region, regionLabels, open)}
        />
      </div>
    </>
  );
}

/** A bar for each value that there could be, in the order of its labels: none of them is a fact too. */
function barsOf(
  parameter: string,
  counts: DashboardFindingsQuery['status'],
  labels: Readonly<Record<string, string>>,
  also: Readonly<Record<string, readonly string[]>> = {},
): Bar[] {
  const countOf = new Map(counts.map(({ keys, count }) => [keys[0], count]));
  return Object.entries(labels).map(([value, label]) => ({
    key: value,
    count: countOf.get(value) ?? 0,
    label: (
      <DayLink to="/findings" parameters={{ ...also, [parameter]: value }}>
        {label}
      </DayLink>
    ),
  }));
}
