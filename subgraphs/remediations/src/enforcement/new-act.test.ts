import type { Attachment } from '../attachment/attachment.entity.ts';
import { digestOfAct } from './new-act.ts';

const facts = { kind: 'EVIDENCE_SUBMITTED', actedOn: '2018-06-01' };
const file = (sha256: string) => ({ sha256 }) as Attachment;

describe('the digest of an act', () => {
  const digest = (note: string | null, ...files: string[]) =>
    digestOfAct(facts, { note, attachments: files.map(file) });

  it('tells what was written and which files were sent, in their order', () => {
    const digests = [
      digest(null),
      digest('x'),
      digest('x', 'a'),
      digest('x', 'a', 'b'),
      digest('x', 'b', 'a'),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('is without files what it was before there were any', () => {
    expect(digest('x')).toBe(digestOfAct(facts, { note: 'x' }));
  });
});
