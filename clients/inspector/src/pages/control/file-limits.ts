import { sizeInWords } from '@assay/web/size-in-words';

/** What Assay takes as evidence; it says so itself to whatever is sent beyond. */
export const LARGEST_FILE_BYTES = 25_000_000;

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  heic: 'image/heic',
  txt: 'text/plain',
  log: 'text/plain',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

export const fileEndings = Object.keys(mediaTypes).map((ending) => `.${ending}`);

/** The media type of a file by the ending of its name; undefined of a kind that is not taken. */
export const mediaTypeOf = (fileName: string): string | undefined =>
  mediaTypes[fileName.split('.').at(-1)?.toLowerCase() ?? ''];

/** Why a chosen file is not taken; undefined when it is. */
export function whyNotTaken(file: { name: string; size: number }): string | undefined {
  if (file.size === 0) return 'Choose a photograph or a file that is not empty';
  if (mediaTypeOf(file.name) === undefined)
    return `Choose a file of another kind: ${fileEndings.join(', ')} are taken`;
  if (file.size > LARGEST_FILE_BYTES)
    return `Choose a smaller file: it has ${sizeInWords(file.size)}, and up to ${sizeInWords(LARGEST_FILE_BYTES)} are taken`;
  return undefined;
}
