import { longDay } from '@assay/kit';
import { createElement as h, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { below } from '../profile/profile.policy.ts';
import { assessmentSection } from './assessment-section.ts';
import type { ReportDocument, ReportedAssessment } from './report-document.ts';
import { CONTENT_SECURITY_POLICY, STYLE } from './report-page.style.ts';
import { METHODS, OUTCOMES } from './words.ts';

/** What a page is made of: the content as it was signed, and how it stands. */
export interface ReportFacts {
  readonly document: ReportDocument;
  readonly number: number;
  readonly draftedOn: string;
  readonly contentDigest: string;
  readonly status: { readonly issued: boolean; readonly text: string };
  readonly signOff: {
    readonly signedOn: string;
    readonly signedBy: string;
    readonly contentDigest: string;
  } | null;
}

/** A report as one page of HTML that needs nothing else, and prints. */
export function reportPage(facts: ReportFacts): string {
  return `<!doctype html>${renderToStaticMarkup(page(facts))}`;
}

function page(facts: ReportFacts): ReactElement {
  const { document, status } = facts;
  const title = `Inspection report: ${document.trustName ?? document.odsCode}`;
  return h(
    'html',
    { lang: 'en-GB' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', null, `${title} (${status.issued ? 'issued' : 'not issued'})`),
      h('style', null, STYLE),
    ),
    h(
      'body',
      null,
      h(
        'main',
        null,
        h('h1', null, title),
        h('p', { className: status.issued ? 'status' : 'status draft' }, status.text),
        about(facts),
        outcomes(document),
        h('h2', null, 'Findings of fact'),
        ...document.assessments.map((each) => assessmentSection(each)),
        authenticity(facts),
      ),
    ),
  );
}

const pair = (term: string, text: ReactNode) => [
  h('dt', { key: `${term} term` }, term),
  h('dd', { key: term }, text),
];

const dayOrNot = (day: string | null) => (day === null ? 'Not stated' : longDay(day));
const named = (name: string | null | undefined, code: string) =>
  name == null ? code : `${name} (${code})`;

function about({ document, draftedOn }: ReportFacts): ReactElement {
  const { standard, profile } = document;
  return h(
    'section',
    null,
    h('h2', null, 'About this inspection'),
    h(
      'dl',
      null,
      pair('Trust', named(document.trustName, document.odsCode)),
      pair('Inspected by', named(document.bodyName, document.bodyCode)),
      pair('Standard', `${standard.title}, ${standard.version} (${standard.code})`),
      pair(
        'Expected',
        profile ? `${profile.title} (${profile.code})` : 'Every control met; no profile applies',
      ),
      pair('Kind', METHODS[document.method]),
      pair('Announced', document.announced ? 'Yes' : 'No'),
      pair('Planned for', longDay(document.plannedFor)),
      pair('Began on', dayOrNot(document.beganOn)),
      pair('Drafted on', longDay(draftedOn)),
    ),
  );
}

const HEADS = ['Control', 'Expected', 'Found', 'Claimed by the trust', 'Judgement'];

function outcomes({ assessments }: ReportDocument): ReactElement {
  return h(
    'section',
    null,
    h('h2', null, 'Outcomes'),
    h(
      'table',
      null,
      h('caption', null, `What was found on ${String(assessments.length)} controls`),
      h(
        'thead',
        null,
        h('tr', null, ...HEADS.map((head) => h('th', { key: head, scope: 'col' }, head))),
      ),
      h('tbody', null, ...assessments.map((each) => outcomeRow(each))),
    ),
  );
}

function outcomeRow(assessment: ReportedAssessment): ReactElement {
  const { controlId, reference, title, expected, outcome, selfAssessedOutcome } = assessment;
  return h(
    'tr',
    { key: controlId },
    h('th', { scope: 'row' }, `${reference} ${title}`),
    h('td', null, expectedInWords(expected)),
    h('td', null, OUTCOMES[outcome]),
    h('td', null, selfAssessedOutcome === null ? 'Not known' : OUTCOMES[selfAssessedOutcome]),
    judgement(assessment),
  );
}

function expectedInWords(expected: ReportedAssessment['expected']): string {
  if (expected === undefined) return 'Not stated';
  return expected === null ? 'Nothing' : OUTCOMES[expected];
}

/** In words as well as in colour. */
function judgement({ outcome, expected }: ReportedAssessment): ReactElement {
  if (expected === undefined) return h('td', null, 'Not stated');
  if (below(outcome, expected)) return h('td', { className: 'below' }, 'Below what is expected');
  return h('td', null, outcome === 'NOT_ASSESSED' ? 'Open' : 'As expected');
}

function authenticity({ number, contentDigest, signOff }: ReportFacts): ReactElement {
  const signed = signOff
    ? [
        ...pair('Signed off by', signOff.signedBy),
        ...pair('Signed off on', longDay(signOff.signedOn)),
        ...pair('Signed content', h('code', null, signOff.contentDigest)),
      ]
    : pair('Signed off by', 'Nobody yet');
  return h(
    'section',
    null,
    h('h2', null, 'Sign-off'),
    h(
      'dl',
      null,
      pair('Version', String(number)),
      pair('SHA-256 of the content', h('code', null, contentDigest)),
      ...signed,
    ),
  );
}
