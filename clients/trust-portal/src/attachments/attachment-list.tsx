import { FileList, useDownload } from '@assay/web';
import { useMutation } from 'urql';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import {
  AttachmentInLineFragmentDoc,
  RequestAttachmentDownloadDocument,
} from '../generated/graphql.ts';

export interface AttachmentListProps {
  readonly attachments: readonly FragmentType<typeof AttachmentInLineFragmentDoc>[];
}

/** Files that were sent, to be fetched. */
export function AttachmentList({ attachments }: AttachmentListProps) {
  const [, request] = useMutation(RequestAttachmentDownloadDocument);
  const fetching = useDownload(
    ({ attachmentId }: { attachmentId: string }) => request({ input: { attachmentId } }),
    ({ requestAttachmentDownload }) => requestAttachmentDownload,
  );
  return (
    <FileList files={readFragment(AttachmentInLineFragmentDoc, attachments)} fetching={fetching} />
  );
}
