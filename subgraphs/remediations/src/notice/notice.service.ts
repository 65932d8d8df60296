import {
  readLaw,
  Rejection,
  userError,
  type PowerFacts,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import type { ActKind } from '../enforcement/act-kind.ts';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { signatureOf, type NewAct } from '../enforcement/new-act.ts';
import { choosePower, ownOrCounterpart, type Mandating } from '../enforcement/power-choice.ts';
import { situationOf } from '../enforcement/situation.ts';
import { NOTHING_ON_RECORD, whyStepsAreMissing } from '../enforcement/steps-on-record.ts';
import { RemediationRow } from '../remediation/remediation.entity.ts';
import { allowed, checkDispatch, recordNotice, sentBy } from './dispatching.ts';
import type { ServeNoticeInput, ServeNoticeOfIntentInput } from './notice.inputs.ts';
import { deadlineOf, representationsUntil } from './notice.policy.ts';
import { checkRequirements, findRequired, type Required } from './requirements.ts';
import { asServed, whyNotUrgent } from './urgency.ts';

export interface NoticeResult {
  readonly noticeId: string;
  readonly remediationIds: readonly string[];
}

interface Serving {
  readonly act: Extract<ActKind, 'MANDATED' | 'NOTICE_OF_INTENT_SERVED'>;
  readonly tx: WriteTransaction;
  readonly input: ServeNoticeInput | ServeNoticeOfIntentInput;
  readonly required: readonly Required[];
}

/** Serves notices: one instrument under one power, each requirement a demand of its own. */
export class NoticeService {
  constructor(private readonly reader: EnforcementReader) {}

  async serveIntent(
    context: RequestContext,
    input: ServeNoticeOfIntentInput,
  ): Promise<NoticeResult> {
    return this.#serve(context, 'serveNoticeOfIntent', input, async (serving, power) => {
      const { representationsBy } = input;
      const until = allowed(
        representationsUntil(
          asServed(power, input),
          input,
          sentBy(power, input),
          representationsBy,
        ),
      );
      return record(serving, 'INTENT', power, () => ({ dueOn: until.day, dueBasis: until.basis }));
    });
  }

  async serve(context: RequestContext, input: ServeNoticeInput): Promise<NoticeResult> {
    return this.#serve(context, 'serveNotice', input, async (serving, power) => {
      const sent = sentBy(power, input);
      const urgent = input.urgency == null ? undefined : power.urgent;
      const deadlines = new Map(
        serving.required.map(({ dueOn, path }) => [
          path,
          allowed(deadlineOf(power, sent, dueOn ?? input.dispatchedOn, urgent), ...path),
        ]),
      );
      return record(serving, 'BINDING', power, ({ path }) => {
        const deadline = deadlines.get(path);
        return { dueOn: deadline?.day, dueBasis: deadline?.basis };
      });
    });
  }

  async #serve(
    context: RequestContext,
    mutation: 'serveNotice' | 'serveNoticeOfIntent',
    input: ServeNoticeInput | ServeNoticeOfIntentInput,
    write: (serving: Serving, power: PowerFacts) => Promise<NoticeResult>,
  ): Promise<NoticeResult> {
    checkRequirements(input.requirements);
    checkDispatch(input);
    await this.reader.pullInputs(context);
    return context.work.write((tx) =>
      tx.once({ mutation, input }, async () => {
        const required = await findRequired(tx, context, input);
        const act = mutation === 'serveNotice' ? 'MANDATED' : 'NOTICE_OF_INTENT_SERVED';
        const serving: Serving = { act, tx, input, required };
        if (context.viewer.organisation.kind !== 'BODY') requireAllowed(serving);
        const power = await powerFor(serving);
        requireAllowed(serving);
        return write(serving, power);
      }),
    );
  }
}

function requireAllowed({ act, required, input }: Serving): void {
  for (const { acting, track } of required)
    acting.requireAllowed({ act, track, on: input.dispatchedOn });
}

/** The one power that carries every requirement. @throws Rejection with a refusal, or a question back. */
async function powerFor(serving: Serving): Promise<PowerFacts> {
  const law = await readLaw(serving.tx.manager);
  let power: PowerFacts | null = null;
  for (const each of serving.required) {
    const situation = await situationOf(serving.tx, each.acting, serving.input.dispatchedOn);
    const bodyCode = each.acting.viewer.organisation.code;
    const announced = each.track?.remediation.power;
    const expected = announced ? ownOrCounterpart(law, announced, bodyCode, situation) : null;
    const powerId: string | null = power?.id ?? serving.input.powerId ?? expected;
    if (announced?.bodyCode === bodyCode && powerId !== announced.id)
      throw new Rejection([
        userError(
          'INVALID_VALUE',
          `The notice of intent was under ${announced.id}; serve the notice under it.`,
          ...each.path,
        ),
      ]);
    power = chosen(serving, each, { law, bodyCode, powerId, situation });
  }
  if (!power) throw new Error('a notice without a requirement');
  return power;
}

function chosen({ act, input }: Serving, { track }: Required, mandating: Mandating): PowerFacts {
  const begins = act === 'NOTICE_OF_INTENT_SERVED';
  const whyNot = (power: PowerFacts) =>
    input.urgency == null ? undefined : whyNotUrgent(power, begins ? 'INTENT' : 'BINDING');
  const choice = choosePower({
    ...mandating,
    missing: (power, on) =>
      whyNot(power) ??
      (begins
        ? undefined
        : whyStepsAreMissing(asServed(power, input), on, track ?? NOTHING_ON_RECORD)),
  });
  if ('power' in choice) return choice.power;
  throw 'refusal' in choice ? Rejection.refused(choice.refusal) : new Rejection([choice.error]);
}

async function record(
  { act, tx, input, required }: Serving,
  kind: 'INTENT' | 'BINDING',
  power: PowerFacts,
  dayOf: (required: Required) => Pick<NewAct, 'dueOn' | 'dueBasis'>,
): Promise<NoticeResult> {
  const [first] = required;
  if (!first) throw new Error('a notice without a requirement');
  const issuedBy = first.acting.viewer.organisation.code;
  const { odsCode } = first.acting.record.finding;
  const { urgency } = input;
  const sent = { kind, odsCode, issuedBy, power, dispatch: input, urgency };
  const noticeId = await recordNotice(tx, sent);
  const remediationIds: string[] = [];
  for (const each of required) {
    const { acting, track } = each;
    const remediationId = track?.id ?? (await openDemand(tx, each, input, power));
    remediationIds.push(remediationId);
    await acting.append({
      kind: act,
      track,
      about: { remediationId, issuedBy },
      actedOn: input.dispatchedOn,
      note: input.note,
      noticeId,
      powerId: power.id,
      ...dayOf(each),
      ...signatureOf(input),
    });
  }
  for (const acting of new Set(required.map((each) => each.acting))) await acting.finish();
  return { noticeId, remediationIds };
}

async function openDemand(
  { manager }: WriteTransaction,
  { acting, requirement }: Required,
  { contravention }: { readonly contravention: string },
  power: PowerFacts,
): Promise<string> {
  if (requirement === null) throw new Error('a new demand without a requirement');
  const { finding } = acting.record;
  const inserted = await manager.insert(RemediationRow, {
    findingId: finding.id,
    odsCode: finding.odsCode,
    kind: 'MANDATE',
    issuedBy: acting.viewer.organisation.code,
    requirement,
    contravention,
    power,
  });
  return (inserted.identifiers[0] as { id: string }).id;
}
