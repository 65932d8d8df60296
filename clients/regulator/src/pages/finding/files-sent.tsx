import { FileList, useDownload } from '@assay/web';
import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { FetchAttachmentDocument, FileSentFragmentDoc } from '../../generated/graphql.ts';

export interface FilesSentProps {
  readonly attachments: readonly FragmentType<typeof FileSentFragmentDoc>[];
}

/** Files that went with an act. */
export function FilesSent({ attachments }: FilesSentProps) {
  const [, request] = useMutation(FetchAttachmentDocument);
  const fetching = useDownload(
    ({ attachmentId }: { attachmentId: string }) => request({ input: { attachmentId } }),
    ({ requestAttachmentDownload }) => requestAttachmentDownload,
  );
  return <FileList files={readFragment(FileSentFragmentDoc, attachments)} fetching={fetching} />;
}
