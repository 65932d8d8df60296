import { counted, inWords, Page, SeverityTag } from '@assay/web';
import { Button, InsetText } from 'nhsuk-react-components';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { KeptPage, TrustName, useRefreshed, type OnDevice } from '../../device/kept-page.tsx';
import { hasBegun, mayRecord } from '../../device/standing.ts';
import { useWorkplace } from '../../device/workplace.tsx';
import { BeginForm } from './begin-form.tsx';
import { ControlList } from './control-list.tsx';
import { InspectionFacts } from './inspection-facts.tsx';

/** One inspection as it is on this device. */
export const InspectionPage = () => (
  <KeptPage>{(onDevice) => <Inspection key={onDevice.kept.id} {...onDevice} />}</KeptPage>
);

function Inspection({ kept, items }: OnDevice) {
  useRefreshed(kept);
  const { id, standard, trust, status } = kept;
  return (
    <Page
      title={trust?.name ?? 'Inspection'}
      caption={`${standard.title}, version ${standard.version}`}
    >
      {!hasBegun(kept, items) && status === 'PLANNED' && <BeginForm inspectionId={id} />}
      <h2 className="nhsuk-heading-m">Controls</h2>
      <ControlList kept={kept} items={items} />
      <h2 className="nhsuk-heading-m">Findings raised</h2>
      <Findings kept={kept} items={items} />
      <h2 className="nhsuk-heading-m">Report</h2>
      <p>
        <Link to={`/inspections/${id}/report`}>Draft, accuracy check, sign-off and issue</Link>
      </p>
      <h2 className="nhsuk-heading-m">About this inspection</h2>
      <InspectionFacts kept={kept} items={items} />
      <h2 className="nhsuk-heading-m">This device</h2>
      <Remove kept={kept} items={items} />
    </Page>
  );
}

function Findings({ kept, items }: OnDevice) {
  const raising = items.filter((item) => item.kind === 'FINDING');
  return (
    <>
      {kept.findings == null && hasBegun(kept, []) && (
        <p>Which findings are recorded is not known.</p>
      )}
      {kept.findings?.length === 0 && raising.length === 0 && <p>None.</p>}
      <ul className="nhsuk-list">
        {kept.findings?.map(({ id, reference, title, severity, issuedOn }) => (
          <li key={id}>
            {reference}: {title} <SeverityTag severity={severity} />{' '}
            {issuedOn == null ? 'goes with the report' : 'issued'}
          </li>
        ))}
        {raising.map(({ key, finding, state }) => (
          <li key={key}>
            {finding.title} <SeverityTag severity={finding.severity} />{' '}
            {state === 'WAITING' ? 'waits to be sent' : inWords(state).toLowerCase()}
          </li>
        ))}
      </ul>
      {mayRecord(kept, items) && (
        <p>
          <Link to={`/inspections/${kept.id}/finding`}>Raise a finding</Link>
        </p>
      )}
    </>
  );
}

function Remove({ kept: { id, trust }, items }: OnDevice) {
  const { store } = useWorkplace();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const remove = async () => {
    const removed = await store.remove(id);
    if (removed) await navigate('/');
    else setFailed(true);
  };
  if (items.length > 0)
    return (
      <InsetText>
        <p>
          {counted(items.length, 'thing')} of this inspection {items.length === 1 ? 'is' : 'are'}{' '}
          only on this device. It can be removed from here once everything is sent.
        </p>
      </InsetText>
    );
  return (
    <>
      {failed && <p role="alert">Something was recorded meanwhile, and has to be sent first.</p>}
      <p>Everything recorded here has been sent.</p>
      <Button secondary onClick={() => void remove().catch(reportError)}>
        Remove from this device
        <span className="nhsuk-u-visually-hidden">
          : <TrustName trust={trust} />
        </span>
      </Button>
    </>
  );
}
