import { ProblemSummary, useSubmission } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import { useMutation } from 'urql';
import {
  RequestReportDocument,
  type ReportFormat,
  type RequestReportDownloadInput,
  type RequestReportMutation,
} from '../../generated/graphql.ts';

export interface ReportLinksProps {
  readonly inspectionId: string;
  readonly draft: boolean;
}

/** Opens the report; the address is asked for when it is wanted, because it works for a short time only. */
export function ReportLinks({ inspectionId, draft }: ReportLinksProps) {
  const [, request] = useMutation(RequestReportDocument);
  const asking = useSubmission<RequestReportDownloadInput, RequestReportMutation>({
    send: ({ inspectionId: id, format }) => request({ input: { inspectionId: id, format } }),
    outcomeOf: (data) => data.requestReportDownload,
    onDone: ({ requestReportDownload: { download } }) => {
      if (download) window.location.assign(download.url);
    },
  });
  const open = (format: ReportFormat) => () => {
    asking.submit({ inspectionId, format }, []);
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
