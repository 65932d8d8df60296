import { MilestoneList, Moment } from '@assay/web';
import { AttachmentList } from '../attachments/attachment-list.tsx';
import type { PreparedReadFragment } from '../generated/graphql.ts';
import { isPreparedInWords } from './prepared-words.ts';

/** What awaits an approver, whole. */
export const PreparedAnswers = ({ prepared }: { prepared: readonly PreparedReadFragment[] }) => (
  <>
    {prepared.map((answer) => (
      <div className="nhsuk-inset-text" key={answer.act}>
        <p>
          {isPreparedInWords(answer.act)}, by {answer.preparedBy} on{' '}
          <Moment instant={answer.preparedAt} />. It awaits an approver of your trust, who reads and
          submits it:
        </p>
        <p className="assay-text">{answer.statement}</p>
        <MilestoneList milestones={answer.milestones} />
        <AttachmentList attachments={answer.attachments} />
      </div>
    ))}
  </>
);
