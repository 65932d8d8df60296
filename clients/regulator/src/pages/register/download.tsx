import { counted } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useAsOf } from '../../as-of/use-as-of.ts';
import { RequestRegisterDownloadDocument } from '../../generated/graphql.ts';
import { filterOf, type RegisterSearch } from './register-search.ts';

export interface DownloadProps {
  readonly search: RegisterSearch;
  /** How many findings there are to fetch. */
  readonly count: number;
}

/** Fetches exactly what the address asks for, all pages of it, as a file. */
export function Download({ search, count }: DownloadProps) {
  const { asOf } = useAsOf();
  const [{ fetching }, request] = useMutation(RequestRegisterDownloadDocument);
  const [problem, setProblem] = useState<string>();
  const fetchAll = async () => {
    const { data } = await request({
      input: { filter: filterOf(search), orderBy: search.sort, asOf },
    });
    const { download, errors } = data?.requestRegisterDownload ?? {};
    setProblem(download ? undefined : (errors?.[0]?.message ?? NO_ANSWER));
    if (download) follow(download.url);
  };
  return (
    <div className="assay-download">
      <Button
        secondary
        small
        type="button"
        disabled={fetching}
        onClick={() => {
          fetchAll().catch(reportError);
        }}
      >
        Download {counted(count, 'finding')} (CSV)
      </Button>
      <p role="status">{problem}</p>
    </div>
  );
}

const NO_ANSWER = 'The file could not be asked for. Try again in a moment.';

/** A link that is pressed leaves the page where it is, whatever it leads to. */
function follow(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}
