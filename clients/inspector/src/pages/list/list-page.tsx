import { Answer, counted, Day, Page, Pager } from '@assay/web';
import { Table, Tag } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { TakeButton, TrustName } from '../../device/kept-page.tsx';
import { useLive } from '../../device/use-live.ts';
import { useOnline, useOutbox, useWorkplace } from '../../device/workplace.tsx';
import { MyInspectionsDocument, type MyInspectionsQuery } from '../../generated/graphql.ts';
import { inspectionStatusLabels } from '../../labels.ts';

const open = ['PLANNED', 'UNDER_WAY', 'DRAFTED', 'IN_ACCURACY_CHECK'] as const;

/** The inspections on this device, and with a network those of one's body that are not issued yet. */
export function ListPage() {
  const online = useOnline();
  const { owner } = useWorkplace();
  return (
    <Page title="My inspections" caption={owner.organisation.name}>
      <h2 className="nhsuk-heading-m">On this device</h2>
      <OnDevice />
      <h2 className="nhsuk-heading-m">All that are not issued yet</h2>
      {online ? <FromAssay /> : <p>There is no network: which others there are is not known.</p>}
    </Page>
  );
}

type Row = Pick<
  MyInspectionsQuery['inspections']['nodes'][number],
  'id' | 'status' | 'plannedFor' | 'trust' | 'standard'
>;

function useKept() {
  const { store } = useWorkplace();
  return useLive(() => store.inspections.toArray(), [store]);
}

function OnDevice() {
  const kept = useKept();
  const outbox = useOutbox();
  if (!kept || !outbox) return null;
  if (kept.length === 0) return <p>None yet. Take those you will need onto this device.</p>;
  const waiting = (id: string) => outbox.filter((item) => item.inspectionId === id).length;
  return (
    <Inspections caption="Inspections on this device" rows={kept} last="Waiting to be sent">
      {({ id }) => (waiting(id) === 0 ? 'Nothing' : counted(waiting(id), 'thing'))}
    </Inspections>
  );
}

function FromAssay() {
  const { owner } = useWorkplace();
  const [parameters] = useSearchParams();
  const onDevice = new Set(useKept()?.map(({ id }) => id));
  const [state, reload] = useQuery({
    query: MyInspectionsDocument,
    variables: {
      filter: { bodies: [owner.organisation.code], statuses: [...open] },
      after: parameters.get('after'),
    },
  });
  return (
    <Answer state={state} what="inspections" onRetry={reload}>
      {({ inspections: { nodes, totalCount, pageInfo } }) =>
        totalCount === 0 ? (
          <p>None.</p>
        ) : (
          <>
            <p>{counted(totalCount, 'inspection')}</p>
            <Inspections
              caption="Inspections that are not issued yet"
              rows={nodes}
              last="On this device"
            >
              {({ id, trust }) =>
                onDevice.has(id) ? 'Yes' : <TakeButton id={id} name={trust?.name ?? id} />
              }
            </Inspections>
            <Pager
              next={
                pageInfo.hasNextPage && pageInfo.endCursor
                  ? { search: new URLSearchParams({ after: pageInfo.endCursor }).toString() }
                  : undefined
              }
            />
          </>
        )
      }
    </Answer>
  );
}

interface InspectionsProps {
  readonly caption: string;
  readonly rows: readonly Row[];
  /** The head of the last column. */
  readonly last: string;
  readonly children: (row: Row) => ReactNode;
}

/** On a phone each row is a list of its own. */
const Inspections = ({ caption, rows, last, children }: InspectionsProps) => (
  <section aria-label={caption}>
    <Table
      responsive
      className="assay-rows"
      caption={caption}
      captionProps={{ className: 'nhsuk-u-visually-hidden' }}
    >
      <Table.Head>
        <Table.Row>
          <Table.Cell>Trust</Table.Cell>
          <Table.Cell>Against</Table.Cell>
          <Table.Cell>Planned for</Table.Cell>
          <Table.Cell>Status</Table.Cell>
          <Table.Cell>{last}</Table.Cell>
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.id}>
            <Table.Cell>
              <Link to={`/inspections/${row.id}`}>
                <TrustName trust={row.trust} />
              </Link>
            </Table.Cell>
            <Table.Cell>
              {row.standard.title}, version {row.standard.version}
            </Table.Cell>
            <Table.Cell>
              <Day date={row.plannedFor} />
            </Table.Cell>
            <Table.Cell>
              <Tag modifier="grey">{inspectionStatusLabels[row.status]}</Tag>
            </Table.Cell>
            <Table.Cell>{children(row)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </section>
);
