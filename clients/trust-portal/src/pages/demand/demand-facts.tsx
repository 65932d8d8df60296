import { Basis, Day, demandStatusLabels, Fact, londonToday, Part, SeverityTag } from '@assay/web';
import { SummaryList, Tag } from 'nhsuk-react-components';
import { Link } from 'react-router';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import {
  DemandFactsFragmentDoc,
  type DemandFactsFragment,
  type RemediationStatus,
} from '../../generated/graphql.ts';
import { FoundAt } from '../../parts/found-at.tsx';
import { daysLeft } from '../../tasks/days-left.ts';
import { toDo, waitedFor } from '../../tasks/demand-task.ts';

const tagColours: Readonly<Partial<Record<RemediationStatus, 'red' | 'green'>>> = {
  OVERDUE: 'red',
  VERIFIED: 'green',
};

export interface DemandFactsProps {
  readonly demand: FragmentType<typeof DemandFactsFragmentDoc>;
}

/** What a demand is, as a list. */
export function DemandFacts({ demand }: DemandFactsProps) {
  const facts = readFragment(DemandFactsFragmentDoc, demand);
  const { kind, requirement, contravention, issuedBy, issuedOn, power, finding } = facts;
  return (
    <SummaryList className="assay-facts">
      <Fact name={kind === 'RECOMMENDATION' ? 'What should be done' : 'What must be done'}>
        <span className="assay-text">{requirement}</span>
      </Fact>
      <Fact name="By when">
        <Deadline demand={facts} />
      </Fact>
      <Fact name="Where it stands">
        <Tag modifier={tagColours[facts.status] ?? 'grey'}>{demandStatusLabels[facts.status]}</Tag>{' '}
        <Turn demand={facts} />
      </Fact>
      <Fact name="Who asks">
        <Part value={issuedBy}>{({ name }) => name}</Part>, on <Day date={issuedOn} />
      </Fact>
      <HeldBy demand={facts} />
      <Fact name="Under which law">
        {kind === 'RECOMMENDATION' ? (
          'None: a recommendation, which any body may make and which binds nobody'
        ) : (
          <Part value={power}>
            {({ instrument, basis }) => (
              <>
                {instrument}, under <Basis basis={basis} />
              </>
            )}
          </Part>
        )}
      </Fact>
      {contravention && (
        <Fact name="The duty believed failed">
          <span className="assay-text">{contravention}</span>
        </Fact>
      )}
      {finding && <FoundAt finding={finding} />}
      <Fact name="About the finding">
        <Part value={finding}>
          {({ id, reference, title, severity, detail }) => (
            <>
              <p>
                <Link to={`/findings/${id}`}>
                  {reference}: {title}
                </Link>{' '}
                <SeverityTag severity={severity} />
              </p>
              {detail && <p className="assay-text">{detail}</p>}
            </>
          )}
        </Part>
      </Fact>
    </SummaryList>
  );
}

/** The body that the demand answers to now, where that is not the one that asked. */
function HeldBy({ demand: { issuedBy, heldBy } }: { demand: DemandFactsFragment }) {
  if (heldBy && heldBy.code === issuedBy?.code) return null;
  return (
    <Fact name="Who holds it now">
      <Part
        value={heldBy}
        at={['remediation', 'heldBy']}
        none="Nobody: the body that asked is no more, and none has succeeded it"
      >
        {({ name }) => `${name}, which has succeeded the body that asked`}
      </Part>
    </Fact>
  );
}

/** The day, how long that is, and the rule by which it was counted. */
function Deadline({ demand: { dueOn, acts, status } }: { demand: DemandFactsFragment }) {
  if (!dueOn) return <>No day is set</>;
  const rule = acts.findLast((act) => act.dueOn === dueOn && act.dueBasis)?.dueBasis;
  const open = !['VERIFIED', 'WITHDRAWN', 'RISK_ACCEPTED'].includes(status);
  return (
    <>
      <strong>
        <Day date={dueOn} />
      </strong>
      {open && `, ${daysLeft({ day: dueOn }, londonToday())}`}
      <span className="assay-under">
        It ends at the midnight that closes this day.{' '}
        {rule ? `How it was counted: ${rule}.` : 'The body that asks set it.'}
      </span>
    </>
  );
}

function Turn({ demand }: { demand: DemandFactsFragment }) {
  if (demand.awaiting === 'TRUST') return <>It is your turn. {toDo(demand, londonToday())}.</>;
  if (demand.awaiting === 'BODY') return <>It is the body’s turn. {waitedFor(demand)}.</>;
  return <>It is closed.</>;
}
