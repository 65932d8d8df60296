import { checkDeclaredFile, type Problems } from '@assay/kit';
import { checkText } from '../text.ts';
import type { RequestEvidenceUploadInput } from './evidence.inputs.ts';

const LONGEST_DESCRIPTION = 500;

type Declared = Pick<RequestEvidenceUploadInput, 'fileName' | 'mediaType' | 'size' | 'description'>;

/** Adds every problem of a declared file. */
export function checkDeclared(problems: Problems, declared: Declared, maxBytes: number): void {
  checkText(problems, declared.description, LONGEST_DESCRIPTION, 'description', 'description');
  checkDeclaredFile(problems, declared, maxBytes);
}
