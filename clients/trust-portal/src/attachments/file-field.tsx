import { fieldId, type Problem, problemAt, sizeInWords } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import { attachmentsField, type Upload, type Uploads } from './use-uploads.ts';

export interface FileFieldProps {
  readonly uploads: Uploads;
  readonly problems: readonly Problem[];
}

/** Files of any number, each shown with how far it has come. */
export function FileField({ uploads, problems }: FileFieldProps) {
  const id = fieldId(attachmentsField);
  const error = problemAt(problems, attachmentsField);
  return (
    <div className={`nhsuk-form-group${error === undefined ? '' : ' nhsuk-form-group--error'}`}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={id}>
        Files (optional)
      </label>
      <div className="nhsuk-hint" id={`${id}-hint`}>
        Documents, tables or pictures that go with it; they are sent as soon as you choose them
      </div>
      {error !== undefined && (
        <p className="nhsuk-error-message" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        className="assay-file-input"
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-hint${error === undefined ? '' : ` ${id}-error`}`}
        onChange={({ currentTarget }) => {
          uploads.add(currentTarget.files ?? []);
          currentTarget.value = '';
        }}
      />
      <ul className="assay-files" aria-live="polite">
        {uploads.list.map((upload) => (
          <li key={upload.key}>
            <UploadItem upload={upload} uploads={uploads} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function UploadItem({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { fileName, size, problem } = upload;
  return (
    <>
      <span>
        {fileName} ({sizeInWords(size)})
      </span>
      <Progress upload={upload} />
      {problem !== undefined && (
        <Button
          type="button"
          small
          secondary
          onClick={() => {
            uploads.retry(upload);
          }}
        >
          Try again <span className="nhsuk-u-visually-hidden">to send {fileName}</span>
        </Button>
      )}
      <Button
        type="button"
        small
        secondary
        onClick={() => {
          uploads.remove(upload);
        }}
      >
        Take away <span className="nhsuk-u-visually-hidden">{fileName}</span>
      </Button>
    </>
  );
}

function Progress({ upload: { fileName, progress, attachmentId, problem } }: { upload: Upload }) {
  if (problem !== undefined)
    return <span className="nhsuk-error-message">Not sent: {problem}</span>;
  if (attachmentId !== undefined) return <span>Sent</span>;
  return <progress max={1} value={progress} aria-label={`How much of ${fileName} is sent`} />;
}
