import { Answer, Moment, NotKnown, Page } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useWorkplace } from '../../device/workplace.tsx';
import { TeamPageDocument, type TeamPageQuery } from '../../generated/graphql.ts';
import { AssignForm } from './assign-form.tsx';
import { DecideForm } from './decide-form.tsx';
import { DeclareForm } from './declare-form.tsx';

type Inspection = NonNullable<TeamPageQuery['inspection']>;
type Declaration = NonNullable<Inspection['interests']>[number];

/** Who takes part, and what they declared of their interests. */
export function TeamPage() {
  const { id = '' } = useParams();
  const [state, reload] = useQuery({
    query: TeamPageDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  return (
    <Answer state={state} what="team" wholePage onRetry={reload}>
      {({ inspection }) =>
        inspection ? (
          <Team inspection={inspection} onChanged={reload} />
        ) : (
          <Page title="No such inspection">
            <p>There is none that you may see.</p>
          </Page>
        )
      }
    </Answer>
  );
}

function Team({ inspection, onChanged }: { inspection: Inspection; onChanged: () => void }) {
  const { owner } = useWorkplace();
  const { id, team, interests, trust, version } = inspection;
  const isLead = owner.roles.includes('LEAD_INSPECTOR');
  const undecided = latest(interests ?? []).filter(
    ({ person, conflict, decision }) => conflict != null && !decision && person !== owner.person,
  );
  return (
    <Page title="Team and interests" caption={trust?.name}>
      <p>
        <Link to={`/inspections/${id}`}>Back to the inspection</Link>
      </p>
      <h2 className="nhsuk-heading-m">Team</h2>
      {team == null ? <NotKnown /> : <Members team={team} />}
      <h2 className="nhsuk-heading-m">Interests declared</h2>
      {interests == null ? <NotKnown /> : <Interests interests={interests} />}
      <DeclareForm inspectionId={id} onChanged={onChanged} />
      {isLead &&
        undecided.map(({ person }) => (
          <DecideForm key={person} inspectionId={id} person={person} onChanged={onChanged} />
        ))}
      {isLead ? (
        <AssignForm key={version} inspectionId={id} team={team ?? []} onChanged={onChanged} />
      ) : (
        <InsetText>
          <p>A lead inspector of your body assigns the team.</p>
        </InsetText>
      )}
    </Page>
  );
}

/** A person's later declaration replaces the earlier. */
const latest = (interests: readonly Declaration[]): Declaration[] => [
  ...new Map(interests.map((each) => [each.person, each])).values(),
];

const Members = ({ team }: { team: NonNullable<Inspection['team']> }) =>
  team.length === 0 ? (
    <p>None assigned: every inspector of your body may record.</p>
  ) : (
    <ul>
      {team.map(({ person, lead }) => (
        <li key={person}>{lead ? `${person} (lead)` : person}</li>
      ))}
    </ul>
  );

const Interests = ({ interests }: { interests: readonly Declaration[] }) =>
  interests.length === 0 ? (
    <p>None declared yet.</p>
  ) : (
    <ul>
      {interests.map(({ person, conflict, declaredAt, decision }) => (
        <li key={`${person} ${declaredAt}`}>
          {person}, <Moment instant={declaredAt} />: {conflict ?? 'no conflict of interest'}
          {decision &&
            `. ${decision.decidedBy} decided that they ${decision.mayTakePart ? 'may' : 'may not'} take part: ${decision.reason}`}
        </li>
      ))}
    </ul>
  );
