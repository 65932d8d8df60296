import { actLabel, Day, inWords, Moment, Part } from '@assay/web';
import { Link } from 'react-router';
import { AttachmentList } from '../../attachments/attachment-list.tsx';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { ActOnRecordFragmentDoc, type ActOnRecordFragment } from '../../generated/graphql.ts';
import { MilestoneList } from '../../parts/milestone-list.tsx';
import { useTrust } from '../../parts/use-trust.ts';

export interface HistoryProps {
  readonly acts: readonly ({ id: string } & FragmentType<typeof ActOnRecordFragmentDoc>)[];
  /** Where an act of the trust is struck out; none where the viewer may not. */
  readonly correctAt?: ((actId: string) => string) | undefined;
}

/** The acts that count, in the order in which they took effect. */
export const History = ({ acts, correctAt }: HistoryProps) => (
  <ol className="assay-acts">
    {acts.map((act) => (
      <li key={act.id}>
        <ActRecorded act={readFragment(ActOnRecordFragmentDoc, act)} />
        {correctAt && (
          <Correcting act={readFragment(ActOnRecordFragmentDoc, act)} to={correctAt(act.id)} />
        )}
      </li>
    ))}
  </ol>
);

function ActRecorded({ act }: { act: ActOnRecordFragment }) {
  const { kind, actedOn, recordedAt, by, note, power, outcome, preparedBy, signedBy } = act;
  return (
    <>
      <p>
        <strong>
          <Day date={actedOn} />: {actLabel(kind, power)}
        </strong>{' '}
        by <Doer act={act} />
        {outcome && ` (${inWords(outcome).toLowerCase()})`}
        <Until act={act} />
      </p>
      {note && <p className="assay-text">{note}</p>}
      <MilestoneList milestones={act.milestones} />
      {act.attachments && <AttachmentList attachments={act.attachments} />}
      <Served act={act} />
      <p className="nhsuk-hint nhsuk-u-font-size-16">
        Recorded <Moment instant={recordedAt} /> by {by}
        {preparedBy && `, prepared by ${preparedBy}`}
        {signedBy && `, signed by ${signedBy}`}
      </p>
    </>
  );
}

/** Who acted: the body, the trust, or one that merged into it. */
function Doer({ act: { body, trust } }: { act: ActOnRecordFragment }) {
  const { odsCode } = useTrust();
  if (trust?.odsCode === odsCode) return <>your trust</>;
  return <Part value={body ?? trust}>{({ name }) => name}</Part>;
}

/** The way to strike out an act of the trust. */
function Correcting({ act: { kind, trust }, to }: { act: ActOnRecordFragment; to: string }) {
  if (!trust) return null;
  return (
    <p className="nhsuk-u-font-size-16">
      <Link to={to}>
        Recorded by mistake <span className="nhsuk-u-visually-hidden">({inWords(kind)})</span>
      </Link>
    </p>
  );
}

const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});

const Until = ({ act: { dueOn, amount } }: { act: ActOnRecordFragment }) => (
  <>
    {amount != null && `, of ${pounds.format(amount)}`}
    {dueOn && (
      <>
        , until <Day date={dueOn} />
      </>
    )}
  </>
);

/** What the instrument says of its service and of an appeal. */
function Served({ act: { notice } }: { act: ActOnRecordFragment }) {
  if (!notice) return null;
  const { servedOn, serviceRule, mustState, appealUntil, appealBasis } = notice;
  return (
    <>
      <p>
        {servedOn ? (
          <>
            Counts as received on <Day date={servedOn} />:{' '}
          </>
        ) : (
          'When it was received is not known: '
        )}
        {serviceRule}.
      </p>
      {appealUntil && (
        <p>
          You may appeal until <Day date={appealUntil} />
          {appealBasis && ` (${appealBasis})`}.
        </p>
      )}
      {mustState.length > 0 && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">What the law requires it to state</span>
          </summary>
          <ul className="nhsuk-details__text nhsuk-list nhsuk-list--bullet">
            {mustState.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
