import { zipOf, type ZipPart } from './zip.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const WORD_WITH_MACROS = 'application/vnd.ms-word.document.macroEnabled.main+xml';

const contentTypes = (main: string): ZipPart => ({
  name: '[Content_Types].xml',
  content: `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
});

/** The least of a file of each kind that is told by its bytes. */
export const documents = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'),
  png: Buffer.from(
    '89504e470d0a1a0a0000000d4948445200000001000000010806000000' +
      '1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082',
    'hex',
  ),
  docx: (...parts: ZipPart[]) => zipOf(contentTypes(WORD), ...parts),
  docm: () =>
    zipOf(contentTypes(WORD_WITH_MACROS), { name: 'word/document.xml', content: '<document/>' }),
};
