import { actLabel, Day, inWords, Moment, useViewer } from '@assay/web';
import { DayLink } from '../../as-of/day-link.tsx';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { ActRecordedFragmentDoc } from '../../generated/graphql.ts';
import { WhileToday } from './while-today.tsx';

export interface HistoryProps {
  readonly findingId: string;
  readonly acts: readonly ({ id: string } & FragmentType<typeof ActRecordedFragmentDoc>)[];
}

/** The acts that count, in the order in which they took effect. */
export function History({ findingId, acts }: HistoryProps) {
  if (acts.length === 0) return <p>Nothing was done about it.</p>;
  return (
    <ol className="assay-acts">
      {acts.map((act) => (
        <li key={act.id}>
          <ActRecorded act={act} />
          <WhileToday>
            <Correcting findingId={findingId} act={act} />
          </WhileToday>
        </li>
      ))}
    </ol>
  );
}

export function ActRecorded({ act }: { act: FragmentType<typeof ActRecordedFragmentDoc> }) {
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

/** The way to strike out an act of one's own body. */
function Correcting({ findingId, act }: { findingId: string; act: HistoryProps['acts'][number] }) {
  const { kind, body } = readFragment(ActRecordedFragmentDoc, act);
  const own = useViewer()?.organisation.code;
  if (kind === 'CORRECTED' || body?.code !== own) return null;
  return (
    <p className="nhsuk-u-font-size-16">
      <DayLink to={`/findings/${findingId}/acts/${act.id}/correct`}>
        Recorded by mistake <span className="nhsuk-u-visually-hidden">({inWords(kind)})</span>
      </DayLink>
    </p>
  );
}
