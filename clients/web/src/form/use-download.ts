import type { OperationResult } from 'urql';
import { useSubmission, type Outcome, type Submission } from './use-submission.ts';

interface DownloadAnswer extends Outcome {
  readonly download?: { readonly url: string } | null;
}

/** Asks for an address that works for a short time only, when it is wanted, and goes there; such a request takes no key. */
export function useDownload<T, D>(
  request: (wanted: T) => Promise<OperationResult<D>>,
  answerOf: (data: D) => DownloadAnswer,
): Submission<T> {
  return useSubmission<T, D>({
    send: request,
    outcomeOf: answerOf,
    onDone: (data) => {
      const { download } = answerOf(data);
      if (download) window.location.assign(download.url);
    },
  });
}
