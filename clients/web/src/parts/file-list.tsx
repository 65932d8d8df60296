import { Button } from 'nhsuk-react-components';
import { ProblemSummary } from '../form/problem-summary.tsx';
import type { Submission } from '../form/use-submission.ts';
import { sizeInWords } from '../size-in-words.ts';

export interface FileListProps {
  readonly files: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly size: number;
  }[];
  /** Fetches one of them. */
  readonly fetching: Submission<{ attachmentId: string }>;
}

/** Files that were sent, to be fetched. */
export function FileList({ files, fetching }: FileListProps) {
  if (files.length === 0) return null;
  return (
    <>
      <ProblemSummary problems={fetching.problems} fields={[]} />
      <ul className="assay-files">
        {files.map(({ id, fileName, size }) => (
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
