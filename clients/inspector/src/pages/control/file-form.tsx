import {
  fieldId,
  LineField,
  type Problem,
  problemAt,
  ProblemSummary,
  readText,
  sizeInWords,
} from '@assay/web';
import { Button, TextInput } from 'nhsuk-react-components';
import { useState, type SubmitEvent } from 'react';
import { useWorkplace } from '../../device/workplace.tsx';
import { keepToSend } from '../../outbox/recording.ts';
import { fileEndings, LARGEST_FILE_BYTES, mediaTypeOf, whyNotTaken } from './file-limits.ts';

const LONGEST_DESCRIPTION = 500;
const fields = ['file', 'description'];

interface FileFormProps {
  readonly place: { readonly inspectionId: string; readonly controlId: string };
}

/**
 * Takes a photograph or a file onto the device, from which it is sent. The browser's own inputs open the camera of a tablet, and
 * are empty again with the form.
 */
export function FileForm({ place }: FileFormProps) {
  const { store, sender } = useWorkplace();
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  const keep = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const files = data.getAll('file').filter(isChosen);
    const description = readText(data, 'description');
    const wrong = wrongWith(files, description);
    setProblems(wrong);
    if (wrong.length > 0) return;
    for (const file of files) await keepFile(file, description);
    sender.sendNow();
    form.reset();
  };
  const keepFile = async (file: File, description: string) =>
    keepToSend(store, place.inspectionId, {
      kind: 'FILE',
      controlId: place.controlId,
      // a copy, since the file on the device may change or go
      file: new Blob([await file.arrayBuffer()], { type: file.type }),
      fileName: file.name,
      mediaType: mediaTypeOf(file.name) ?? file.type,
      description,
    });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    keep(event.currentTarget).catch(reportError);
  };
  const errorOf = (field: string) => {
    const error = problemAt(problems, field);
    return error !== undefined && { error };
  };
  return (
    <form noValidate onSubmit={submit}>
      <ProblemSummary problems={problems} fields={fields} />
      <TextInput
        type="file"
        className="assay-file-input"
        id={fieldId('file')}
        name="file"
        label="Take a photograph"
        labelProps={{ size: 's' }}
        hint={`Up to ${sizeInWords(LARGEST_FILE_BYTES)}`}
        accept="image/*"
        capture="environment"
        {...errorOf('file')}
      />
      <TextInput
        type="file"
        className="assay-file-input"
        id={`${fieldId('file')}-chosen`}
        name="file"
        label="Or choose a file"
        labelProps={{ size: 's' }}
        hint={`Up to ${sizeInWords(LARGEST_FILE_BYTES)}: a picture, PDF, text, CSV, DOCX, XLSX or PPTX`}
        accept={fileEndings.join(',')}
      />
      <LineField name="description" label="What does it show?" problems={problems} />
      <Button type="submit" secondary>
        Add the file
      </Button>
    </form>
  );
}

/** An input in which nothing was chosen gives a file without a name. */
const isChosen = (value: FormDataEntryValue): value is File =>
  value instanceof File && value.name !== '';

function wrongWith(files: readonly File[], description: string): readonly Problem[] {
  const wrong =
    files.length === 0
      ? ['Take a photograph or choose a file']
      : files.map(whyNotTaken).filter((why) => why !== undefined);
  return [
    ...wrong.map((message) => ({ message, field: ['file'] })),
    ...(description === '' || description.length > LONGEST_DESCRIPTION
      ? [{ message: 'Say what it shows, in up to 500 characters', field: ['description'] }]
      : []),
  ];
}
