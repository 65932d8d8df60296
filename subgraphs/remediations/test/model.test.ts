import type { Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import fc from 'fast-check';
import {
  act,
  enforcementOf,
  startRemediations,
  submitEvidence,
  type Harness,
} from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations();
});
afterAll(() => harness.close());

const DAY = '2018-06-01';
const PEOPLE = {
  dhsc: people.dhscOfficer,
  dhsc2: people.dhscSecondOfficer,
  cqc: people.cqcLead,
  trust: people.approverOf('ZD001'),
  auditor: people.naoAuditor,
} as const satisfies Record<string, Viewer>;
type Who = keyof typeof PEOPLE;
const BODY_OF: Partial<Record<Who, string>> = { dhsc: 'DHSC', dhsc2: 'DHSC', cqc: 'CQC' };

/** The table said again, as plainly as can be: what each act needs of a demand, and what it makes of it. */
interface Demand {
  readonly id: string;
  readonly body: string;
  readonly opener: Who;
  readonly binds: boolean;
  readonly stage: string;
  readonly acknowledged: boolean;
  readonly plan: boolean;
}
interface Rule {
  readonly side: 'BODY' | 'TRUST';
  readonly when: (demand: Demand, who: Who) => boolean;
  readonly becomes: (demand: Demand) => Partial<Demand>;
  readonly send: (who: Viewer, id: string) => Promise<{ errors: unknown[] }>;
}

const common = { actedOn: DAY, reason: 'As it is.' };
const step = (name: string, more: object) => (who: Viewer, remediationId: string) =>
  act(harness.as(who), name, { remediationId, ...more });
const asked = ({ stage }: Demand) => stage === 'ADVISED' || stage === 'MANDATED';
const submitted = ({ stage }: Demand) => stage === 'EVIDENCE_SUBMITTED';
const back = ({ binds }: Demand) => ({ stage: binds ? 'MANDATED' : 'ADVISED' });

const RULES = {
  acknowledge: {
    side: 'TRUST',
    when: (d) => asked(d) && !d.acknowledged,
    becomes: () => ({ acknowledged: true }),
    send: step('acknowledgeRemediation', { actedOn: DAY }),
  },
  submit: {
    side: 'TRUST',
    when: asked,
    becomes: () => ({ stage: 'EVIDENCE_SUBMITTED', plan: false }),
    send: (who, id) => submitEvidence(harness.as(who), { remediationIds: [id], actedOn: DAY }),
  },
  plan: {
    side: 'TRUST',
    when: (d) => asked(d) && !d.plan,
    becomes: () => ({ plan: true }),
    send: step('submitPlan', {
      actedOn: DAY,
      statement: 'x',
      milestones: [{ title: 'x', owner: 'x', dueOn: DAY }],
    }),
  },
  approve: {
    side: 'BODY',
    when: (d) => asked(d) && d.plan,
    becomes: () => ({ plan: false }),
    send: step('answerPlan', { ...common, approved: true }),
  },
  giveBack: {
    side: 'BODY',
    when: (d) => asked(d) && d.plan,
    becomes: () => ({ plan: false }),
    send: step('answerPlan', { ...common, approved: false }),
  },
  verify: {
    side: 'BODY',
    when: (d, who) => submitted(d) && d.opener !== who,
    becomes: () => ({ stage: 'VERIFIED' }),
    send: step('answerEvidence', { ...common, accepted: true }),
  },
  reject: {
    side: 'BODY',
    when: submitted,
    becomes: back,
    send: step('answerEvidence', { ...common, accepted: false }),
  },
  accept: {
    side: 'BODY',
    when: ({ stage }) => stage === 'ADVISED',
    becomes: () => ({ stage: 'RISK_ACCEPTED' }),
    send: step('acceptRisk', { ...common, expiresOn: '2999-12-31' }),
  },
  withdraw: {
    side: 'BODY',
    when: (d) => asked(d) || submitted(d),
    becomes: () => ({ stage: 'WITHDRAWN' }),
    send: step('withdrawRemediation', common),
  },
  extend: {
    side: 'BODY',
    when: (d) => asked(d) || submitted(d),
    becomes: () => ({}),
    send: step('extendDeadline', { ...common, dueOn: '2999-12-31' }),
  },
} as const satisfies Record<string, Rule>;
type Move = keyof typeof RULES;

const OPEN = ['ADVISED', 'MANDATED', 'EVIDENCE_SUBMITTED'];
const isClosed = (demands: readonly Demand[]) =>
  !demands.some(({ stage }) => OPEN.includes(stage)) &&
  demands.some(({ stage }) => stage === 'VERIFIED' || stage === 'RISK_ACCEPTED');

/** The status of the finding by the order of the contract. */
function statusOf(demands: readonly Demand[]): string {
  const stages = demands.map(({ stage }) => stage);
  const highest = ['MANDATED', 'EVIDENCE_SUBMITTED', 'ADVISED'].find((stage) =>
    stages.includes(stage),
  );
  if (highest !== undefined) return highest;
  if (stages.includes('VERIFIED')) return 'REMEDIED';
  return stages.includes('RISK_ACCEPTED') ? 'RISK_ACCEPTED' : 'UNADDRESSED';
}

/** Opens a demand as the model allows: any acting body advises, a body with the power mandates. */
async function open(findingId: string, who: Who, binds: boolean, demands: Demand[]): Promise<void> {
  const body = BODY_OF[who];
  const opening = binds
    ? act(harness.as(PEOPLE[who]), 'mandateRemediation', {
        findingId,
        powerId: body === 'CQC' ? 'CQC-S29A' : 'DHSC-NIS17',
        contravention: 'x',
        requirement: 'x',
        actedOn: DAY,
        dueOn: '2018-12-31',
      })
    : act(harness.as(PEOPLE[who]), 'recommendRemediation', {
        findingId,
        requirement: 'x',
        actedOn: DAY,
        dueOn: '2018-12-31',
      });
  const made = await opening;
  const allowed = body !== undefined && !isClosed(demands);
  expect({ who, binds, made: made.remediation !== null }).toEqual({ who, binds, made: allowed });
  if (!allowed) return;
  const stage = binds ? 'MANDATED' : 'ADVISED';
  demands.push({
    id: made.remediation.id,
    body,
    opener: who,
    binds,
    stage,
    acknowledged: false,
    plan: false,
  });
}

async function move(who: Who, name: Move, at: number, demands: Demand[]): Promise<void> {
  const demand = demands[at % Math.max(demands.length, 1)];
  if (!demand) return;
  const rule: Rule = RULES[name];
  const isSide = rule.side === 'TRUST' ? who === 'trust' : BODY_OF[who] === demand.body;
  const allowed = isSide && rule.when(demand, who);
  // a second extension would not be later than the first
  if (name === 'extend' && extended.has(demand.id)) return;
  const { errors } = await rule.send(PEOPLE[who], demand.id);
  expect({ who, name, demand, allowed: errors.length === 0 }).toEqual({
    who,
    name,
    demand,
    allowed,
  });
  if (!allowed) return;
  if (name === 'extend') extended.add(demand.id);
  demands[demands.indexOf(demand)] = { ...demand, ...rule.becomes(demand) };
}
const extended = new Set<string>();

const anyone = fc.constantFrom(...(Object.keys(PEOPLE) as Who[]));
const acts = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.record({ who: anyone, binds: fc.boolean() }) },
    {
      weight: 5,
      arbitrary: fc.record({
        who: anyone,
        name: fc.constantFrom(...(Object.keys(RULES) as Move[])),
        at: fc.nat(5),
      }),
    },
  ),
  { minLength: 15, maxLength: 25 },
);

describe('random acts from several bodies', () => {
  it('are taken and refused, and leave every demand and the finding, as a plain model of the table says', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const findingId = harness.issueFinding();
        const demands: Demand[] = [];
        await open(findingId, 'dhsc', true, demands);
        await open(findingId, 'cqc', false, demands);
        for (const each of sequence)
          await ('name' in each
            ? move(each.who, each.name, each.at, demands)
            : open(findingId, each.who, each.binds, demands));
        const told = await enforcementOf(
          harness.as(people.naoAuditor),
          findingId,
          `(asOf: "${DAY}T12:00:00Z")`,
        );
        expect(
          told.remediations.map(({ id, status }: Record<string, string>) => [id, status]),
        ).toEqual(demands.map(({ id, stage }) => [id, stage]));
        expect(told.status).toBe(statusOf(demands));
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 180_000);
});
