import { ProblemSummary, useDownload } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import { useMutation } from 'urql';
import { FetchReportDocument, type ReportFormat } from '../../generated/graphql.ts';

/** Fetches the report as a page or as a spreadsheet, by a link that is asked for when it is wanted. */
export function Downloads({ inspectionId }: { inspectionId: string }) {
  const [, request] = useMutation(FetchReportDocument);
  const asking = useDownload(
    ({ format }: { format: ReportFormat }) => request({ input: { inspectionId, format } }),
    ({ requestReportDownload }) => requestReportDownload,
  );
  const fetchAs = (format: ReportFormat) => () => {
    asking.submit({ format }, []);
  };
  return (
    <>
      <ProblemSummary problems={asking.problems} fields={[]} />
      <div className="assay-actions">
        <Button secondary small disabled={asking.sending} onClick={fetchAs('HTML')}>
          Fetch the report as a page
        </Button>
        <Button secondary small disabled={asking.sending} onClick={fetchAs('CSV')}>
          Fetch it as a spreadsheet
        </Button>
      </div>
    </>
  );
}
