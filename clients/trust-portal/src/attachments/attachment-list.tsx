import { ProblemSummary } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import {
  AttachmentInLineFragmentDoc,
  RequestAttachmentDownloadDocument,
} from '../generated/graphql.ts';
import { useDownload } from '../parts/use-download.ts';
import { sizeInWords } from './size-in-words.ts';

export interface AttachmentListProps {
  readonly attachments: readonly FragmentType<typeof AttachmentInLineFragmentDoc>[];
}

/** Files that were sent, to be fetched. */
export function AttachmentList({ attachments }: AttachmentListProps) {
  const [, request] = useMutation(RequestAttachmentDownloadDocument);
  const fetching = useDownload(
    ({ attachmentId }: { attachmentId: string }) => request({ input: { attachmentId } }),
    (data) => data.requestAttachmentDownload,
  );
  if (attachments.length === 0) return null;
  return (
    <>
      <ProblemSummary problems={fetching.problems} fields={[]} />
      <ul className="assay-files assay-files--kept">
        {readFragment(AttachmentInLineFragmentDoc, attachments).map(({ id, fileName, size }) => (
          <li key={id}>
            <Button
              type="button"
              small
              secondary
              disabled={fetching.sending}
              onClick={() => {
                fetching.submit({ attachmentId: id }, []);
              }}
            >
              {fileName} ({sizeInWords(size)})
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
