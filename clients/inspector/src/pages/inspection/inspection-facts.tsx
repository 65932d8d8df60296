import { Day, methodLabels, Moment, NotKnown } from '@assay/web';
import { SummaryList } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { OnDevice } from '../../device/kept-page.tsx';
import { inspectionStatusLabels } from '../../labels.ts';

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <SummaryList.Row>
    <SummaryList.Key>{name}</SummaryList.Key>
    <SummaryList.Value>{children}</SummaryList.Value>
  </SummaryList.Row>
);

export function InspectionFacts({ kept, items }: OnDevice) {
  const begins = items.find((item) => item.kind === 'BEGINNING');
  const { trust, method, announced, plannedFor, beganOn, status, profile, takenAt } = kept;
  return (
    <SummaryList className="assay-facts">
      <Row name="Trust">{trust ? `${trust.name} (${trust.odsCode})` : <NotKnown />}</Row>
      <Row name="Footing">
        {methodLabels[method]}, {announced ? 'announced' : 'unannounced'}
      </Row>
      <Row name="Status">
        {begins ? 'Begun on this device, which waits to be sent' : inspectionStatusLabels[status]}
      </Row>
      <Row name="Planned for">
        <Day date={plannedFor} />
      </Row>
      {beganOn != null && (
        <Row name="Began">
          <Day date={beganOn} />
        </Row>
      )}
      <Row name="What passes">
        {profile ? profile.title : 'Every control that applies has to be met'}
      </Row>
      <Row name="Team">
        <Team kept={kept} />
      </Row>
      <Row name="As Assay held it">
        <Moment instant={takenAt} />
      </Row>
    </SummaryList>
  );
}

function Team({ kept: { id, team } }: Pick<OnDevice, 'kept'>) {
  return (
    <>
      {team == null ? (
        <NotKnown />
      ) : team.length === 0 ? (
        'None assigned: every inspector of your body may record'
      ) : (
        team.map(({ person, lead }) => (lead ? `${person} (lead)` : person)).join(', ')
      )}
      <br />
      <Link to={`/inspections/${id}/team`}>Team and interests</Link>
    </>
  );
}
