import type { Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import fc from 'fast-check';
import {
  bodyOf,
  codeOf,
  DAY,
  dissolve,
  holderOf,
  merge,
  newWorld,
  WHO,
  type Demand,
  type Who,
  type World,
} from './support/model-world.ts';
import { act, startRemediations, submitEvidence, type Harness } from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations();
});
afterAll(() => harness.close());

/** The table said again, as plainly as can be: what each act needs of a demand, and what it makes of it. */
interface Rule {
  readonly side: 'BODY' | 'TRUST';
  /** Of whoever is on its side. */
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
async function open(world: World, { who, binds }: { who: Who; binds: boolean }): Promise<void> {
  const { people, findingId, demands, powerOf } = world;
  const body = bodyOf(world, who);
  const common = { findingId, requirement: 'x', actedOn: DAY, dueOn: '2018-12-31' };
  const powerId = powerOf[codeOf(world, who)] ?? 'CQC-S29A';
  const made = await (binds
    ? act(harness.as(people[who]), 'mandateRemediation', {
        ...{ ...common, powerId, contravention: 'x' },
      })
    : act(harness.as(people[who]), 'recommendRemediation', common));
  const allowed = body !== null && !isClosed(demands);
  expect({ who, binds, made: made.remediation !== null }).toEqual({ who, binds, made: allowed });
  if (!allowed) return;
  const stage = binds ? 'MANDATED' : 'ADVISED';
  const { id } = made.remediation;
  demands.push({ id, body, opener: who, binds, stage, acknowledged: false, plan: false });
}

function isSide(world: World, side: Rule['side'], demand: Demand, who: Who): boolean {
  if (side === 'BODY') return bodyOf(world, who) === holderOf(world, demand);
  return who === (world.merged ? 'heir' : 'trust');
}

interface Move {
  /** Whether somebody of the side that the rule names tries, or just anybody. */
  readonly apt: boolean;
  readonly nth: number;
  readonly name: keyof typeof RULES;
  readonly at: number;
}

const OF_SIDE = {
  BODY: ['officer', 'colleague', 'cqc'],
  TRUST: ['trust', 'heir'],
} as const satisfies Record<Rule['side'], readonly Who[]>;

async function move(world: World, { apt, nth, name, at }: Move): Promise<void> {
  const { demands, extended } = world;
  const demand = demands[at % Math.max(demands.length, 1)];
  if (!demand) return;
  const rule: Rule = RULES[name];
  const candidates: readonly Who[] = apt ? OF_SIDE[rule.side] : WHO;
  const who = candidates[nth % candidates.length]!;
  const allowed = isSide(world, rule.side, demand, who) && rule.when(demand, who);
  // a second extension would not be later than the first
  if (name === 'extend' && extended.has(demand.id)) return;
  const { errors } = await rule.send(world.people[who], demand.id);
  const { dissolved, merged } = world;
  const attempt = { who, name, demand, dissolved, merged };
  expect({ ...attempt, allowed: errors.length === 0 }).toEqual({ ...attempt, allowed });
  if (!allowed) return;
  if (name === 'extend') extended.add(demand.id);
  demands[demands.indexOf(demand)] = { ...demand, ...rule.becomes(demand) };
}

const TOLD = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Finding {
  enforcement(asOf: "${DAY}T12:00:00Z") { status remediations { id status heldBy { code } } } } } }`;

/** Every demand, who holds it, and the finding stand as the model says; the trust that answers is told. */
async function compare(world: World): Promise<void> {
  const { demands, findingId } = world;
  const of = [{ __typename: 'Finding', id: findingId }];
  const { data } = await harness.as(people.naoAuditor)(TOLD, { of });
  expect(data._entities[0].enforcement).toEqual({
    status: statusOf(demands),
    remediations: demands.map((demand) => ({
      id: demand.id,
      status: demand.stage,
      heldBy: { code: holderOf(world, demand) },
    })),
  });
  const [told] = await harness.database.asSuperuser<{ trust: string }>(
    `select data ->> 'odsCode' as trust from outbox where subject = $1 order by id desc limit 1`,
    [findingId],
  );
  expect(told?.trust).toBe(codeOf(world, world.merged ? 'heir' : 'trust'));
}

const anyone = fc.constantFrom(...WHO);
const apt = fc.nat(3).map((draw) => draw > 0);
const names = fc.constantFrom(...(Object.keys(RULES) as Move['name'][]));
const steps = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: fc.record({ who: anyone, binds: fc.boolean() }) },
    {
      weight: 5,
      arbitrary: fc.record({ apt, nth: fc.nat(5), name: names, at: fc.nat(5) }),
    },
  ),
  { minLength: 15, maxLength: 25 },
);
// after so many steps, or never
const some = fc.nat(12);

describe('random acts from several bodies, one of them dissolved and the trust merged on the way', () => {
  it('are taken and refused, and leave every demand and the finding, as a plain model of the table says', async () => {
    await fc.assert(
      fc.asyncProperty(steps, some, some, async (sequence, dissolvedAfter, mergedAfter) => {
        const world = newWorld(harness);
        await open(world, { who: 'officer', binds: true });
        await open(world, { who: 'cqc', binds: false });
        for (const [i, each] of sequence.entries()) {
          if (i === dissolvedAfter) await dissolve(world);
          if (i === mergedAfter) await merge(world);
          await ('name' in each ? move(world, each) : open(world, each));
        }
        await compare(world);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  }, 180_000);
});
