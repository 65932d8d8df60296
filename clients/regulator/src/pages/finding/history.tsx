import { ActOnRecord, inWords, useViewer } from '@assay/web';
import { DayLink } from '../../as-of/day-link.tsx';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { ActRecordedFragmentDoc } from '../../generated/graphql.ts';
import { FilesSent } from './files-sent.tsx';
import { WhileToday } from './while-today.tsx';

/** The id of the heading over them. */
export const whatWasDone = 'what-was-done';

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
  const facts = readFragment(ActRecordedFragmentDoc, act);
  return (
    <ActOnRecord act={facts} trust="the trust">
      {facts.attachments && <FilesSent attachments={facts.attachments} />}
    </ActOnRecord>
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
