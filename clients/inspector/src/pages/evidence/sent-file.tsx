import { sizeInWords } from '@assay/web';
import { Button, Tag } from 'nhsuk-react-components';
import { useState, type ReactNode } from 'react';
import { useMutation } from 'urql';
import { useOnline } from '../../device/workplace.tsx';
import { OpenEvidenceDocument } from '../../generated/graphql.ts';
import { mediaTypeOf } from '../control/file-limits.ts';

export interface SentEvidence {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  readonly description: string;
}

interface SentFileProps {
  readonly evidence: SentEvidence;
  /** How it stands, where that is more than sent. */
  readonly standing?: ReactNode;
  /** What else may be done with it. */
  readonly children?: ReactNode;
}

/** A file that Assay holds, which is looked at and fetched with a network. */
export function SentFile({ evidence, standing, children }: SentFileProps) {
  const { fileName, size, description } = evidence;
  const online = useOnline();
  return (
    <li>
      <p className="nhsuk-u-margin-bottom-2">
        {description}: {fileName}, {sizeInWords(size)}{' '}
        {standing ?? <Tag modifier="green">Sent</Tag>}
      </p>
      {online && <Openings evidence={evidence} />}
      {children}
    </li>
  );
}

const isPicture = ({ fileName }: SentEvidence) => mediaTypeOf(fileName)?.startsWith('image/');

function Openings({ evidence }: { evidence: SentEvidence }) {
  const { fileName, description } = evidence;
  const linkTo = useLink(evidence.id);
  const [picture, setPicture] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const open = async (by: (url: string) => void) => {
    const link = await linkTo();
    if ('url' in link) by(link.url);
    setProblem('problem' in link ? link.problem : undefined);
  };
  const save = (url: string) => {
    window.location.assign(url);
  };
  const notShown = () => {
    setPicture(undefined);
    setProblem('It is not to be shown here. Download it instead, or try again in a moment.');
  };
  return (
    <>
      <div className="assay-actions">
        {isPicture(evidence) && picture === undefined && (
          <Button secondary small onClick={() => void open(setPicture).catch(reportError)}>
            Look at {fileName}
          </Button>
        )}
        <Button secondary small onClick={() => void open(save).catch(reportError)}>
          Download {fileName}
        </Button>
      </div>
      {picture !== undefined && (
        <img className="assay-picture" src={picture} alt={description} onError={notShown} />
      )}
      {problem !== undefined && <p role="alert">{problem}</p>}
    </>
  );
}

/** Asks for a link to a file when it is wanted: it is good for some minutes only. */
function useLink(evidenceId: string): () => Promise<{ url: string } | { problem: string }> {
  const [, request] = useMutation(OpenEvidenceDocument);
  return async () => {
    const { data } = await request({ input: { evidenceId } });
    if (!data) return { problem: 'Assay does not answer. Try again in a moment.' };
    const { download } = data.requestEvidenceDownload;
    if (download) return { url: download.url };
    return { problem: 'It is not offered any more: it may have been withdrawn meanwhile.' };
  };
}
