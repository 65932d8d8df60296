import { Answer, counted, Day, kindLabels, Page, Part } from '@assay/web';
import { SummaryList } from 'nhsuk-react-components';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { DayLink } from '../../as-of/day-link.tsx';
import { useAsOf } from '../../as-of/use-as-of.ts';
import { TrustPageDocument, type TrustPageQuery } from '../../generated/graphql.ts';
import { PowerList } from '../../parts/power-in-line.tsx';
import { FindingTable } from '../register/finding-table.tsx';
import { InspectionTable } from './inspection-table.tsx';

type Trust = NonNullable<TrustPageQuery['trust']>;

/** One trust: what it is, what was found there, and who may compel it. */
export function TrustPage() {
  const { odsCode = '' } = useParams();
  const { asOf, on } = useAsOf();
  const [state, reload] = useQuery({
    query: TrustPageDocument,
    variables: { odsCode, on, asOf },
  });
  return (
    <Answer state={state} what="trust" wholePage onRetry={reload}>
      {({ trust }) => (
        <Part value={trust} at={['trust']} none={<NoTrust />}>
          {(known) => <TrustFacts trust={known} />}
        </Part>
      )}
    </Answer>
  );
}

const NoTrust = () => (
  <Page title="No such trust">
    <p>There is none of this ODS code that you may see.</p>
  </Page>
);

function TrustFacts({ trust }: { trust: Trust }) {
  const { odsCode, name, nameOn } = trust;
  return (
    <Page title={nameOn ?? name} caption={odsCode}>
      <Facts trust={trust} />
      <h2 className="nhsuk-heading-m">Findings</h2>
      <Findings trust={trust} />
      <h2 className="nhsuk-heading-m">Inspections</h2>
      <Inspections trust={trust} />
      <h2 className="nhsuk-heading-m">Powers over it</h2>
      <Powers trust={trust} />
    </Page>
  );
}

function Facts({ trust: { kindOn, region, openedOn, closedOn, successors } }: { trust: Trust }) {
  return (
    <SummaryList>
      <SummaryList.Row>
        <SummaryList.Key>Kind</SummaryList.Key>
        <SummaryList.Value>
          <Part value={kindOn} at={['trust', 'kindOn']} none="Not open on that day">
            {(kind) => kindLabels[kind]}
          </Part>
        </SummaryList.Value>
      </SummaryList.Row>
      <SummaryList.Row>
        <SummaryList.Key>Region</SummaryList.Key>
        <SummaryList.Value>{region?.name ?? 'None in the register'}</SummaryList.Value>
      </SummaryList.Row>
      <SummaryList.Row>
        <SummaryList.Key>Open</SummaryList.Key>
        <SummaryList.Value>
          {openedOn ? (
            <>
              Since <Day date={openedOn} />
            </>
          ) : (
            'Since a day that is not known'
          )}
          {closedOn && (
            <>
              {' '}
              until <Day date={closedOn} />
            </>
          )}
        </SummaryList.Value>
      </SummaryList.Row>
      {successors.length > 0 && (
        <SummaryList.Row>
          <SummaryList.Key>Succeeded by</SummaryList.Key>
          <SummaryList.Value>
            {successors.map((successor) => (
              <DayLink key={successor.odsCode} to={`/trusts/${successor.odsCode}`}>
                {successor.name}
              </DayLink>
            ))}
          </SummaryList.Value>
        </SummaryList.Row>
      )}
    </SummaryList>
  );
}

const Findings = ({ trust: { findings, odsCode } }: { trust: Trust }) => (
  <Part value={findings} at={['trust', 'findings']} none={<p>No findings.</p>}>
    {({ totalCount, nodes }) =>
      totalCount === 0 ? (
        <p>No findings.</p>
      ) : (
        <>
          <FindingTable caption="Findings at this trust" rows={nodes} withTrust={false} />
          <p>
            <DayLink to="/findings" parameters={{ trust: odsCode }}>
              {counted(totalCount, 'finding')} in the register
            </DayLink>
          </p>
        </>
      )
    }
  </Part>
);

const Inspections = ({ trust: { inspections } }: { trust: Trust }) => (
  <Part value={inspections} at={['trust', 'inspections']} none={<p>No inspections.</p>}>
    {({ totalCount, nodes }) =>
      totalCount === 0 ? (
        <p>No inspections that you may see.</p>
      ) : (
        <>
          <p>
            {counted(totalCount, 'inspection')}
            {totalCount > nodes.length && `, of which the latest ${String(nodes.length)} are here`}
            {', as known today.'}
          </p>
          <InspectionTable rows={nodes} />
        </>
      )
    }
  </Part>
);

function Powers({ trust: { powersOver } }: { trust: Trust }) {
  const binding = powersOver.filter((power) => power.binding);
  const others = powersOver.filter((power) => !power.binding);
  return (
    <>
      <h3 className="nhsuk-heading-s">By which it can be compelled</h3>
      {binding.length > 0 ? <PowerList powers={binding} /> : <p>None in force on that day.</p>}
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">
            {counted(others.length, 'other power')}
          </span>
        </summary>
        <div className="nhsuk-details__text">
          <PowerList powers={others} />
        </div>
      </details>
    </>
  );
}
