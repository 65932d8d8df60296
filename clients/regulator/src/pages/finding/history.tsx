import { actLabel, Day, Moment } from '@assay/web';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { ActRecordedFragmentDoc } from '../../generated/graphql.ts';

export interface HistoryProps {
  readonly acts: readonly ({ id: string } & FragmentType<typeof ActRecordedFragmentDoc>)[];
}

/** The acts that count, in the order in which they took effect. */
export function History({ acts }: HistoryProps) {
  if (acts.length === 0) return <p>Nothing was done about it.</p>;
  return (
    <ol className="assay-acts">
      {acts.map((act) => (
        <li key={act.id}>
          <ActRecorded act={act} />
        </li>
      ))}
    </ol>
  );
}

function ActRecorded({ act }: { act: FragmentType<typeof ActRecordedFragmentDoc> }) {
  const { kind, actedOn, recordedAt, by, body, note, dueOn, power } = readFragment(
    ActRecordedFragmentDoc,
    act,
  );
  return (
    <>
      <p>
        <strong>
          <Day date={actedOn} />: {actLabel(kind, power)}
        </strong>{' '}
        by {body?.name ?? 'the trust'}
        {dueOn && (
          <>
            , to be done by <Day date={dueOn} />
          </>
        )}
      </p>
      {note && <p className="assay-text">{note}</p>}
      <p className="nhsuk-hint nhsuk-u-font-size-16">
        Recorded <Moment instant={recordedAt} /> by {by}
      </p>
    </>
  );
}
