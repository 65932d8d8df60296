import { addDays } from '@assay/kit';
import { cyberEssentials } from './controls.ts';
import type { FictionalInspection } from './inspections.ts';

/** A finding before it has an id: a trust has one for each control that was not met. */
export interface FictionalFinding {
  odsCode: string;
  controlId: string;
  issuedOn: string;
}

export interface FictionalRecommendation extends FictionalFinding {
  requirement: string;
  actedOn: string;
  dueOn: string;
}

export interface EvidenceRound {
  submittedOn: string;
  statement: string;
  /** Absent while the body has yet to answer. */
  answer?: { on: string; accepted: boolean; reason: string };
}

export interface FictionalMandate extends FictionalFinding {
  requirement: string;
  contravention: string;
  actedOn: string;
  dueOn: string;
  acknowledgedOn?: string;
  evidence: EvidenceRound[];
}

export interface FictionalWithdrawal extends FictionalFinding {
  withdrawnOn: string;
  reason: string;
}

const lastDayBeforeWannaCry = '2017-05-11';

export const keyOf = ({ odsCode, controlId }: Pick<FictionalFinding, 'odsCode' | 'controlId'>) =>
  `${odsCode}/${controlId}`;

export const findingsOf = (inspections: readonly FictionalInspection[]): FictionalFinding[] =>
  inspections.flatMap(({ odsCode, issuedOn, assessments }) =>
    assessments
      .filter(({ outcome }) => outcome === 'NOT_MET')
      .map(({ controlId }) => ({ odsCode, controlId, issuedOn })),
  );

/** What NHS Digital recommends, of every third finding: it could do no more. */
export const recommendationsOf = (
  findings: readonly FictionalFinding[],
): FictionalRecommendation[] =>
  findings
    .filter((_, index) => index % 3 === 0)
    .map((finding, index) => {
      const soon = addDays(finding.issuedOn, 5);
      const actedOn = soon < lastDayBeforeWannaCry ? soon : lastDayBeforeWannaCry;
      const dueOn = addDays(actedOn, 60 + 30 * (index % 5));
      return { ...finding, requirement: requirementOf(finding), actedOn, dueOn };
    });

const requirementOf = ({ controlId }: FictionalFinding) =>
  cyberEssentials.find(({ id }) => id === controlId)?.requirement ?? '';

const duty =
  'Demonstration: the duty under regulation 10 of the Network and Information Systems Regulations 2018 to manage the risks to ' +
  'its systems; the failing found in the assessment remains.';

/** Since 31 December 2020 the trust must first be told of the failure and be heard (regulation 17(2A)). */
const dutyAfterHearing = `${duty} The trust was told of it on 3 February 2025 and made no representations by 28 February.`;

const programme =
  'Demonstration: replace or isolate every system that receives no updates, by the stages of the agreed programme.';

type Course = Pick<FictionalMandate, 'actedOn' | 'dueOn' | 'acknowledgedOn' | 'evidence'> & {
  /** Whether NHS Digital's recommendation stands beside it. */
  recommended: boolean;
  /** Where it is not the control's own. */
  requirement?: string;
  contravention?: string;
};

const installed =
  'Demonstration: the updates are installed; the inventory of 31 machines is attached to the record.';

/** Each way in which a mandate can stand: remedied (two), answered, overdue, and open (two). */
const courses: readonly Course[] = [
  {
    recommended: false,
    actedOn: '2018-05-10',
    dueOn: '2018-10-31',
    acknowledgedOn: '2018-05-14',
    evidence: [
      {
        submittedOn: '2018-09-14',
        statement: installed,
        answer: {
          on: '2018-10-05',
          accepted: true,
          reason: 'Demonstration: the inventory shows it.',
        },
      },
    ],
  },
  {
    recommended: false,
    actedOn: '2018-06-04',
    dueOn: '2018-12-31',
    acknowledgedOn: '2018-06-08',
    evidence: [
      {
        submittedOn: '2018-09-03',
        statement: 'Demonstration: the updates are planned for the autumn.',
        answer: {
          on: '2018-09-24',
          accepted: false,
          reason: 'Demonstration: a plan is no remedy; show what was done.',
        },
      },
      {
        submittedOn: '2018-11-12',
        statement: installed,
        answer: { on: '2018-12-03', accepted: true, reason: 'Demonstration: seen on site.' },
      },
    ],
  },
  {
    recommended: false,
    actedOn: '2018-07-02',
    dueOn: '2019-01-31',
    acknowledgedOn: '2018-07-06',
    evidence: [{ submittedOn: '2019-01-21', statement: installed }],
  },
  {
    recommended: true,
    actedOn: '2018-05-10',
    dueOn: '2019-03-29',
    acknowledgedOn: '2018-05-18',
    evidence: [],
  },
  {
    recommended: true,
    requirement: programme,
    contravention: dutyAfterHearing,
    actedOn: '2025-04-01',
    dueOn: '2029-03-30',
    acknowledgedOn: '2025-04-08',
    evidence: [],
  },
  {
    recommended: false,
    requirement: programme,
    contravention: dutyAfterHearing,
    actedOn: '2025-04-01',
    dueOn: '2030-03-29',
    evidence: [],
  },
];

/** The finding that NHS Digital withdraws: one that nobody acted on. */
export function withdrawalOf(
  findings: readonly FictionalFinding[],
  recommendations: readonly FictionalRecommendation[],
): FictionalWithdrawal {
  const recommended = new Set(recommendations.map(keyOf));
  const finding = findings.find(
    (each) => each.controlId === 'CE-2014/CE1' && !recommended.has(keyOf(each)),
  );
  if (!finding) throw new Error('the demonstration has no finding to withdraw');
  const reason = 'Demonstration: the service found open belongs to another organisation.';
  return { ...finding, withdrawnOn: '2017-06-12', reason };
}

/** What the Department mandates under regulation 17, from the day on which that came into force. */
export function mandatesOf(
  findings: readonly FictionalFinding[],
  recommendations: readonly FictionalRecommendation[],
): FictionalMandate[] {
  const recommended = new Set(recommendations.map(keyOf));
  const patching = findings.filter(({ controlId }) => controlId === 'CE-2014/CE5');
  const beside = patching.filter((finding) => recommended.has(keyOf(finding)));
  const alone = patching.filter((finding) => !recommended.has(keyOf(finding)));
  return courses.map(({ recommended: both, ...course }) => {
    const finding = (both ? beside : alone).shift();
    if (!finding) throw new Error('the demonstration has too few findings to mandate');
    const requirement = requirementOf(finding);
    return { ...finding, requirement, contravention: duty, ...course };
  });
}
