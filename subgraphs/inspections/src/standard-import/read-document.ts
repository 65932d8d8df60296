import {
  ACCEPTED,
  checkDocument,
  DocumentRejected,
  isRecord,
  type CatalogueDocument,
  type RawDocument,
} from './document.ts';
import type { StandardFormat } from './import.enums.ts';
import { readJson } from './json-text.ts';
import { readOscalCatalog } from './oscal-catalog.ts';
import { readOscalProfile } from './oscal-profile.ts';
import { lineAndColumn } from './text-place.ts';
import { readYaml } from './yaml-document.ts';

/**
 * Reads a standard or a profile; without a format, the content tells which it is in.
 * @throws DocumentRejected with everything that is wrong
 */
export function readDocument(text: string, format: StandardFormat | null): CatalogueDocument {
  const document = text.replace(/^\uFEFF/, '');
  refuseOtherThanText(document);
  try {
    return checkDocument(readAs(format ?? formatOf(document), document));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw DocumentRejected.because(
      'The document is nested too deeply to be a standard or a profile.',
    );
  }
}

const formatOf = (text: string): StandardFormat =>
  /^\s*[[{]/.test(text) ? 'OSCAL_JSON' : 'ASSAY_YAML';

function readAs(format: StandardFormat, text: string): RawDocument {
  if (format === 'ASSAY_YAML') return readYaml(text);
  const content = readJson(text);
  const keys = isRecord(content) ? Object.keys(content) : [];
  const models = keys.filter((key) => key !== '$schema');
  if (isRecord(content) && models.length === 1) {
    if (models[0] === 'catalog') return readOscalCatalog(content);
    if (models[0] === 'profile') return readOscalProfile(content);
  }
  const found = keys.length === 0 ? 'nothing known' : keys.slice(0, 5).join(', ');
  throw DocumentRejected.because(`The JSON holds ${found}; ${ACCEPTED}.`);
}

function refuseOtherThanText(text: string): void {
  if (text.trim() === '') throw DocumentRejected.because(`The document is empty; ${ACCEPTED}.`);
  if (text.startsWith('PK\u0003\u0004'))
    throw DocumentRejected.because(`The document is a zip archive or a spreadsheet; ${ACCEPTED}.`);
  const faults = [
    { found: /\uFFFD/u.exec(text), message: 'The document was not UTF-8: this could not be read' },
    {
      found: /[^\P{Cc}\t\n\r\u0085]/u.exec(text),
      message: 'The document is binary: this is a control character',
    },
  ];
  const problems = faults.flatMap(({ found, message }) =>
    found
      ? [{ place: lineAndColumn(text, found.index), message: `${message}. Send it as UTF-8 text.` }]
      : [],
  );
  if (problems.length > 0) throw new DocumentRejected(problems);
}
