import { ProblemSummary, useDownload } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import { useMutation } from 'urql';
import { RequestReportDocument, type ReportFormat } from '../../generated/graphql.ts';

export interface ReportLinksProps {
  readonly inspectionId: string;
  readonly draft: boolean;
}

/** Opens the report, or its outcomes as a table. */
export function ReportLinks({ inspectionId, draft }: ReportLinksProps) {
  const [, request] = useMutation(RequestReportDocument);
  const asking = useDownload(
    ({ format }: { format: ReportFormat }) => request({ input: { inspectionId, format } }),
    (data) => data.requestReportDownload,
  );
  const open = (format: ReportFormat) => () => {
    asking.submit({ format }, []);
  };
  return (
    <>
      <ProblemSummary problems={asking.problems} fields={[]} />
      <p className="assay-buttons">
        <Button small secondary disabled={asking.sending} onClick={open('HTML')}>
          {draft ? 'Read the draft report' : 'Read the report'}
        </Button>
        <Button small secondary disabled={asking.sending} onClick={open('CSV')}>
          Outcomes as a table (CSV)
        </Button>
      </p>
    </>
  );
}
