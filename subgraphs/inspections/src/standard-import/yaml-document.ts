import { isNode, LineCounter, parseAllDocuments, visit, type Document } from 'yaml';
import { ACCEPTED, DocumentRejected, type DocumentProblem, type RawDocument } from './document.ts';

const LONGEST_FAULT = 200;

/**
 * Reads YAML in which every value is a text, a list or a mapping, so that a version such as 3.10 stays what was written.
 * @throws DocumentRejected with every fault and its line and column
 */
export function readYaml(text: string): RawDocument {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    customTags: ['null'],
    lineCounter: lines,
    prettyErrors: false,
  });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${String(line)}:${String(col)}`;
  };
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (!document) throw DocumentRejected.because('The document is empty.');
  const problems = faultsOf(document, placeOf);
  if (problems.length > 0 && !/^(standard|profile)\s*:/m.test(text))
    throw DocumentRejected.because(`The format is not known; ${ACCEPTED}.`, problems[0]?.place);
  if (second)
    problems.push({
      place: placeOf(second.range[0]),
      message: 'A second document begins here; send one at a time.',
    });
  if (problems.length > 0) throw new DocumentRejected(problems);
  return {
    content: document.toJS() as unknown,
    place: (path) => placeOf(offsetOf(document, path)),
  };
}

function faultsOf(document: Document, placeOf: (offset: number) => string): DocumentProblem[] {
  const faults = [...document.errors, ...document.warnings];
  const broken = faults.find(({ code }) => code !== 'DUPLICATE_KEY');
  // what the parser says after the first broken place is its own confusion
  const told = faults.filter((fault) => fault.code === 'DUPLICATE_KEY' || fault === broken);
  const problems = told.map(({ pos, message }) => ({
    place: placeOf(pos[0]),
    message: `This is not YAML: ${message.slice(0, LONGEST_FAULT)}.`,
  }));
  visit(document, {
    Alias: (_, { range }) => {
      problems.push({
        place: placeOf(range?.[0] ?? 0),
        message: 'Aliases are not read; write the value out.',
      });
    },
  });
  return problems;
}

/** Where the value of a path begins, or the nearest thing around it that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
