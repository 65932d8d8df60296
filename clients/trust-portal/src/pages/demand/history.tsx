import { ActOnRecord, inWords, Part } from '@assay/web';
import { Link } from 'react-router';
import { AttachmentList } from '../../attachments/attachment-list.tsx';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { ActOnRecordFragmentDoc, type ActOnRecordFragment } from '../../generated/graphql.ts';
import { useTrust } from '../../parts/use-trust.ts';

export interface HistoryProps {
  readonly acts: readonly ({ id: string } & FragmentType<typeof ActOnRecordFragmentDoc>)[];
  /** Where an act of the trust is struck out; none where the viewer may not. */
  readonly correctAt?: ((actId: string) => string) | undefined;
}

/** The acts that count, in the order in which they took effect. */
export const History = ({ acts, correctAt }: HistoryProps) => (
  <ol className="assay-acts">
    {readFragment(ActOnRecordFragmentDoc, acts).map((act) => (
      <li key={act.id}>
        <ActOnRecord act={act} trust={<Doer act={act} />}>
          {act.attachments && <AttachmentList attachments={act.attachments} />}
        </ActOnRecord>
        {correctAt && <Correcting act={act} to={correctAt(act.id)} />}
      </li>
    ))}
  </ol>
);

/** The trust that acted: one's own, or one that merged into it. */
function Doer({ act: { trust } }: { act: ActOnRecordFragment }) {
  const { odsCode } = useTrust();
  if (trust?.odsCode === odsCode) return <>your trust</>;
  return <Part value={trust}>{({ name }) => name}</Part>;
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
