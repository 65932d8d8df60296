import {
  inMegabytes,
  isMediaType,
  mediaTypesInWords,
  plainFileName,
  problemWithName,
  type Problems,
} from '@assay/kit';
import { checkText } from '../text.ts';
import type { RequestEvidenceUploadInput } from './evidence.inputs.ts';

const LONGEST_DESCRIPTION = 500;

type Declared = Pick<RequestEvidenceUploadInput, 'fileName' | 'mediaType' | 'size' | 'description'>;

/** Adds every problem of a declared file. */
export function checkDeclared(
  problems: Problems,
  { fileName, mediaType, size, description }: Declared,
  maxBytes: number,
): void {
  checkText(problems, description, LONGEST_DESCRIPTION, 'description', 'description');
  if (size < 1 || size > maxBytes)
    problems.add(
      'INVALID_VALUE',
      `The file has ${String(size)} bytes; send 1 to ${String(maxBytes)}, which is ${inMegabytes(maxBytes)}.`,
      'size',
    );
  if (!isMediaType(mediaType)) {
    problems.add(
      'INVALID_VALUE',
      `${mediaType} is not taken; send ${mediaTypesInWords()}.`,
      'mediaType',
    );
    return;
  }
  const plain = plainFileName(fileName);
  const problem = problemWithName(plain, mediaType);
  if (problem !== undefined) problems.add('INVALID_VALUE', problem, 'fileName');
}
