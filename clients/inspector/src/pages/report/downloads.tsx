import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useMutation } from 'urql';
import { FetchReportDocument, type ReportFormat } from '../../generated/graphql.ts';

/** Fetches the report as a page or as a spreadsheet, by a link that is asked for when it is wanted. */
export function Downloads({ inspectionId }: { inspectionId: string }) {
  const [, request] = useMutation(FetchReportDocument);
  const [problem, setProblem] = useState<string>();
  const fetchAs = async (format: ReportFormat) => {
    const { data } = await request({ input: { inspectionId, format } });
    const { download, errors } = data?.requestReportDownload ?? {};
    setProblem(download ? undefined : (errors?.[0]?.message ?? 'Assay does not answer.'));
    if (download) window.location.assign(download.url);
  };
  return (
    <div className="assay-actions">
      <Button secondary small onClick={() => void fetchAs('HTML').catch(reportError)}>
        Fetch the report as a page
      </Button>
      <Button secondary small onClick={() => void fetchAs('CSV').catch(reportError)}>
        Fetch it as a spreadsheet
      </Button>
      {problem !== undefined && <p role="alert">{problem}</p>}
    </div>
  );
}
