import {
  compellabilityLabels,
  Day,
  Fact,
  methodLabels,
  Part,
  SeverityTag,
  StatusTag,
  subjectLabels,
} from '@assay/web';
import { SummaryList } from 'nhsuk-react-components';
import { DayLink } from '../../as-of/day-link.tsx';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { FindingFactsFragmentDoc, type FindingFactsFragment } from '../../generated/graphql.ts';
import { PowerList } from '../../parts/power-in-line.tsx';

export interface FindingFactsProps {
  readonly finding: FragmentType<typeof FindingFactsFragmentDoc>;
}

/** What a finding is, as a list. */
export function FindingFacts({ finding }: FindingFactsProps) {
  const facts = readFragment(FindingFactsFragmentDoc, finding);
  const { trust, raisedBy, issuedOn, recurrenceOf } = facts;
  // the register follows an act a moment later; where enforcement is not known, it has the last word
  const { status, dueOn } = facts.enforcement ?? {
    status: facts.enforcementStatus,
    dueOn: facts.dueOn,
  };
  return (
    <SummaryList className="assay-facts">
      <Fact name="Status">
        <StatusTag status={status} />
        {dueOn && (
          <>
            {' '}
            due <Day date={dueOn} />
          </>
        )}
      </Fact>
      <Fact name="Severity">
        <SeverityTag severity={facts.severity} />
      </Fact>
      <Fact name="Trust">
        <Part value={trust}>
          {({ odsCode, name }) => (
            <DayLink to={`/trusts/${odsCode}`}>
              {name} ({odsCode})
            </DayLink>
          )}
        </Part>
        {facts.foundAt && facts.foundAt.odsCode !== trust?.odsCode && (
          <>
            , found at{' '}
            <DayLink to={`/trusts/${facts.foundAt.odsCode}`}>
              {facts.foundAt.name} ({facts.foundAt.odsCode})
            </DayLink>
          </>
        )}
      </Fact>
      <Fact name="Raised">
        <Day date={facts.raisedOn} /> by <Part value={raisedBy}>{({ name }) => name}</Part>
        {issuedOn ? (
          <>
            , issued <Day date={issuedOn} />
          </>
        ) : (
          ', not issued'
        )}
      </Fact>
      <Fact name="Found by">
        <Inspection inspection={facts.inspection} />
      </Fact>
      <Fact name="Control">
        <Part value={facts.control} at={['finding', 'control']} none="No control of a standard">
          {({ id, title }) => `${id} ${title}`}
        </Part>
      </Fact>
      <Fact name="Concerns">
        {facts.subjects.map((subject) => subjectLabels[subject]).join(', ')}
      </Fact>
      <Fact name="What was found">
        <Part value={facts.detail} at={['finding', 'detail']} none="Not disclosed to you">
          {(detail) => <span className="assay-text">{detail}</span>}
        </Part>
      </Fact>
      <Fact name="Can be compelled">
        <Compellable facts={facts} />
      </Fact>
      {recurrenceOf && (
        <Fact name="Has come back">
          <DayLink to={`/findings/${recurrenceOf.id}`}>{recurrenceOf.reference}</DayLink>
        </Fact>
      )}
      {facts.withdrawnOn && (
        <Fact name="Withdrawn">
          <Day date={facts.withdrawnOn} />
        </Fact>
      )}
    </SummaryList>
  );
}

const Inspection = ({ inspection }: Pick<FindingFactsFragment, 'inspection'>) => (
  <Part
    value={inspection}
    at={['finding', 'inspection']}
    none="No inspection that is for you to see"
  >
    {({ method, standard }) =>
      `Inspection against ${standard.title}, version ${standard.version} (${methodLabels[method].toLowerCase()})`
    }
  </Part>
);

const Compellable = ({ facts }: { facts: FindingFactsFragment }) => (
  <>
    <p>{compellabilityLabels[facts.compellability]}</p>
    <Part
      value={facts.compellableBy}
      at={['finding', 'compellableBy']}
      none="By no power that is known"
    >
      {(powers) => (powers.length > 0 ? <PowerList powers={powers} /> : null)}
    </Part>
  </>
);
