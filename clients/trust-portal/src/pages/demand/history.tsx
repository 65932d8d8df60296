import { ActOnRecord } from '@assay/web';
import { AttachmentList } from '../../attachments/attachment-list.tsx';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { ActOnRecordFragmentDoc } from '../../generated/graphql.ts';

export interface HistoryProps {
  readonly acts: readonly ({ id: string } & FragmentType<typeof ActOnRecordFragmentDoc>)[];
}

/** The acts that count, in the order in which they took effect. */
export const History = ({ acts }: HistoryProps) => (
  <ol className="assay-acts">
    {readFragment(ActOnRecordFragmentDoc, acts).map((act) => (
      <li key={act.id}>
        <ActOnRecord act={act} trust="your trust">
          {act.attachments && <AttachmentList attachments={act.attachments} />}
        </ActOnRecord>
      </li>
    ))}
  </ol>
);
