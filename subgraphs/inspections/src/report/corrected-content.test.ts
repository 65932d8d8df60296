import { canonicalJson } from '@assay/kit';
import { correctedContent, correctionsIn, readContent } from './corrected-content.ts';

const issued = {
  inspectionId: 'i',
  standard: { code: 'CE-2014' },
  assessments: [
    { controlId: 'CE1', title: 'Firewalls', outcome: 'MET', rationale: 'Seen.', version: 1 },
    { controlId: 'CE2', outcome: 'NOT_MET', rationale: 'Open.', severity: 'HIGH', version: 3 },
  ],
};
const facts = { corrects: { number: 1, contentDigest: 'd' }, reason: 'A log was read wrongly.' };
const correct = (content: object, ...changes: Parameters<typeof correctedContent>[1]['changes']) =>
  canonicalJson(correctedContent(readContent(canonicalJson(content)), { ...facts, changes }));

const more = { controlId: 'CE2', outcome: 'PARTIALLY_MET', rationale: 'Half open.' } as const;

describe('the content of a correction', () => {
  it('carries on what it does not change, whatever it is, and counts the version up of what it does', () => {
    const content = JSON.parse(correct(issued, more));
    expect(content).toMatchObject({ ...facts, kind: 'CORRECTION', standard: { code: 'CE-2014' } });
    expect(content.assessments).toEqual([
      issued.assessments[0],
      { ...more, severity: 'HIGH', version: 4 },
    ]);
  });

  it('says what changes from what to what, with the severity as it was unless it is given', () => {
    const from = { outcome: 'NOT_MET', rationale: 'Open.', severity: 'HIGH' };
    const to = { outcome: 'PARTIALLY_MET', rationale: 'Half open.' };
    expect(correctionsIn(correct(issued, more))).toEqual([
      { controlId: 'CE2', from, to: { ...to, severity: 'HIGH' } },
    ]);
    expect(correctionsIn(correct(issued, { ...more, severity: 'LOW' }))).toEqual([
      { controlId: 'CE2', from, to: { ...to, severity: 'LOW' } },
    ]);
  });

  it('replaces what an earlier correction said of itself', () => {
    const first = JSON.parse(correct(issued, more)) as object;
    const again = correct(first, { controlId: 'CE1', outcome: 'NOT_MET', rationale: 'No rules.' });
    expect(correctionsIn(again).map(({ controlId }) => controlId)).toEqual(['CE1']);
    expect(JSON.parse(again).assessments[1]).toMatchObject({
      outcome: 'PARTIALLY_MET',
      version: 4,
    });
  });
});
