import {
  checkDeadline,
  Problems,
  readLaw,
  Rejection,
  whyBodyCannotAct,
  type PowerFacts,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { RemediationRow } from '../remediation/remediation.entity.ts';
import type {
  MandateRemediationInput,
  RecommendRemediationInput,
} from '../remediation/remediation.inputs.ts';
import { Acting, type ActResult } from './acting.ts';
import type { EnforcementReader } from './enforcement.reader.ts';
import { signatureOf } from './new-act.ts';
import { choosePower } from './power-choice.ts';
import { situationOf } from './situation.ts';

type Demand = (RecommendRemediationInput | MandateRemediationInput) & {
  readonly contravention?: string;
};

/** Opens tracks: a body recommends, or mandates under a power that it holds that day. */
export class DemandService {
  constructor(private readonly reader: EnforcementReader) {}

  async recommend(context: RequestContext, input: RecommendRemediationInput): Promise<ActResult> {
    await this.reader.pullInputs(context);
    return context.work.write((tx) =>
      tx.once({ mutation: 'recommendRemediation', input }, async () => {
        const { acting, actedOn } = await begin(context, tx, input);
        acting.requireAllowed({ act: 'RECOMMENDED', track: null, on: actedOn });
        const reason = whyBodyCannotAct(
          await readLaw(tx.manager),
          context.viewer.organisation.code,
          actedOn,
        );
        if (reason !== undefined)
          throw Rejection.refused({ reason, required: 'RECOMMEND', holders: [] });
        return open(tx, acting, input, actedOn, null);
      }),
    );
  }

  async mandate(context: RequestContext, input: MandateRemediationInput): Promise<ActResult> {
    await this.reader.pullInputs(context);
    return context.work.write((tx) =>
      tx.once({ mutation: 'mandateRemediation', input }, async () => {
        const { acting, actedOn } = await begin(context, tx, input);
        if (context.viewer.organisation.kind !== 'BODY')
          acting.requireAllowed({ act: 'MANDATED', track: null, on: actedOn });
        const power = await powerFor(tx, acting, input, actedOn);
        acting.requireAllowed({ act: 'MANDATED', track: null, on: actedOn });
        return open(tx, acting, input, actedOn, power);
      }),
    );
  }
}

async function begin(
  context: RequestContext,
  tx: WriteTransaction,
  input: Demand,
): Promise<{ acting: Acting; actedOn: string }> {
  const acting = await Acting.on(tx, context.viewer, input.findingId, {
    expectedVersion: input.expectedVersion,
  });
  const problems = new Problems();
  const actedOn = acting.actedOn(input.actedOn, null, problems);
  if (input.dueOn != null) checkDeadline(problems, input.dueOn, actedOn);
  problems.rejectIfAny();
  return { acting, actedOn };
}

/** @throws Rejection with a refusal that says which power is missing and who holds it. */
async function powerFor(
  tx: WriteTransaction,
  acting: Acting,
  input: MandateRemediationInput,
  actedOn: string,
): Promise<PowerFacts> {
  const law = await readLaw(tx.manager);
  const choice = choosePower({
    law,
    bodyCode: acting.viewer.organisation.code,
    powerId: input.powerId ?? null,
    situation: await situationOf(tx, acting, actedOn),
  });
  if ('power' in choice) return choice.power;
  throw 'refusal' in choice ? Rejection.refused(choice.refusal) : new Rejection([choice.error]);
}

async function open(
  tx: WriteTransaction,
  acting: Acting,
  input: Demand,
  actedOn: string,
  power: PowerFacts | null,
): Promise<ActResult> {
  const { finding } = acting.record;
  const issuedBy = acting.viewer.organisation.code;
  const inserted = await tx.manager.insert(RemediationRow, {
    findingId: finding.id,
    odsCode: finding.odsCode,
    kind: power ? 'MANDATE' : 'RECOMMENDATION',
    issuedBy,
    requirement: input.requirement,
    contravention: power ? input.contravention : null,
    power,
  });
  const { id } = inserted.identifiers[0] as { id: string };
  const result = await acting.append({
    kind: power ? 'MANDATED' : 'RECOMMENDED',
    track: null,
    about: { remediationId: id, issuedBy },
    actedOn,
    dueOn: input.dueOn,
    note: input.note,
    ...signatureOf(input),
  });
  await acting.finish();
  return result;
}
