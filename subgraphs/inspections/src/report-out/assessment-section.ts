import { inMegabytes, longDay, type MeasureUnit, unitOf } from '@assay/kit';
import { createElement as h, type ReactElement } from 'react';
import type { ReportedAssessment } from './report-document.ts';
import { inWords, OUTCOMES } from './words.ts';

/** Why an outcome was given, and what bears it out. */
export function assessmentSection(assessment: ReportedAssessment): ReactElement {
  const { controlId, reference, title, outcome, assessedOn, rationale } = assessment;
  const said = [
    OUTCOMES[outcome],
    assessedOn === null ? null : `assessed on ${longDay(assessedOn)}`,
    assessment.severity ? `severity ${inWords(assessment.severity).toLowerCase()}` : null,
    assessment.selfAssessmentConfidence
      ? `confidence in the trust's claim: ${inWords(assessment.selfAssessmentConfidence).toLowerCase()}`
      : null,
  ].filter((part) => part !== null);
  return h(
    'section',
    { key: controlId },
    h('h3', null, `${reference} ${title}`),
    h('p', null, `${said.join('; ')}.`),
    h('p', { className: 'reason' }, rationale),
    measurements(assessment),
    evidence(assessment),
  );
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | ReactElement)[])[],
): ReactElement {
  return h(
    'table',
    null,
    h('caption', null, caption),
    h('thead', null, h('tr', null, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
    h(
      'tbody',
      null,
      ...rows.map(([first, ...others]) =>
        h(
          'tr',
          null,
          h('th', { scope: 'row' }, first),
          ...others.map((text) => h('td', null, text)),
        ),
      ),
    ),
  );
}

function measurements({ reference, measurements: found }: ReportedAssessment): ReactElement | null {
  if (found.length === 0) return null;
  const rows = found.map(({ kind, amount }) => [inWords(kind), amountIn(unitOf(kind), amount)]);
  return table(`Measured for ${reference}`, ['What', 'Amount'], rows);
}

function amountIn(unit: MeasureUnit, amount: number): string {
  const number = amount.toLocaleString('en-GB');
  switch (unit) {
    case 'YES_NO':
      return amount === 1 ? 'Yes' : 'No';
    case 'PERCENT':
      return `${number}%`;
    case 'DAYS':
      return amount === 1 ? '1 day' : `${number} days`;
    case 'DEVICES':
      return amount === 1 ? '1 device' : `${number} devices`;
  }
}

function evidence({ reference, evidence: files }: ReportedAssessment): ReactElement | null {
  if (files.length === 0) return null;
  const rows = files.map(({ fileName, description, size, sha256 }) => [
    fileName,
    description,
    sizeInWords(size),
    h('code', null, sha256),
  ]);
  return table(`Evidence for ${reference}`, ['File', 'What it shows', 'Size', 'SHA-256'], rows);
}

const sizeInWords = (bytes: number) =>
  bytes < 100_000 ? `${bytes.toLocaleString('en-GB')} bytes` : inMegabytes(bytes);
