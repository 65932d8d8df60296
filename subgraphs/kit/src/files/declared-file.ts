import { z } from 'zod';
import type { Problems } from '../errors/user-error.ts';
import { plainFileName, problemWithName } from './file-name.ts';
import { inMegabytes } from './file-refused.ts';
import { isMediaType, MEDIA_TYPES, mediaTypesInWords, type MediaType } from './media-types.ts';

/** A file as it was declared before it is sent; only that one is taken. */
export const declaredFile = {
  fileName: z.string(),
  mediaType: z.enum(Object.keys(MEDIA_TYPES) as [MediaType, ...MediaType[]]),
  /** In bytes. */
  size: z.int(),
};
export type DeclaredFile = z.infer<z.ZodObject<typeof declaredFile>>;

/** Adds every problem of a file as somebody declares it. */
export function checkDeclaredFile(
  problems: Problems,
  { fileName, mediaType, size }: { fileName: string; mediaType: string; size: number },
  maxBytes: number,
): void {
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
  const problem = problemWithName(plainFileName(fileName), mediaType);
  if (problem !== undefined) problems.add('INVALID_VALUE', problem, 'fileName');
}
