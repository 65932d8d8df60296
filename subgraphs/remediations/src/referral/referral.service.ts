import {
  addDays,
  compellingPowers,
  isUuid,
  longDay,
  Problems,
  readLaw,
  Rejection,
  whyBodyCannotAct,
  whyBodyLacksPower,
  type PowerFacts,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { Acting, type ActResult } from '../enforcement/acting.ts';
import type { EnforcementReader } from '../enforcement/enforcement.reader.ts';
import { isReferralTrack } from '../enforcement/enforcement.record.ts';
import { signatureOf } from '../enforcement/new-act.ts';
import { MANDATING_KINDS } from '../enforcement/power-choice.ts';
import { situationOf } from '../enforcement/situation.ts';
import { ReferralRow } from './referral.entity.ts';
import type { AnswerReferralInput, ReferFindingInput } from './referral.inputs.ts';

const DEFAULT_TERM = 28;

/** One body asks another, which holds a power that day, to act on a finding; the other answers. */
export class ReferralService {
  constructor(private readonly reader: EnforcementReader) {}

  async refer(context: RequestContext, input: ReferFindingInput): Promise<ActResult> {
    await this.reader.pullInputs(context);
    return context.work.write((tx) =>
      tx.once({ mutation: 'referFinding', input }, async () => {
        const { findingId, expectedVersion } = input;
        const acting = await Acting.on(tx, context.viewer, findingId, { expectedVersion });
        const actedOn = dayOf(acting, input.actedOn, null);
        acting.requireAllowed({ act: 'REFERRED', track: null, on: actedOn });
        requireAnother(acting, input.bodyCode);
        const power = await powerOfThe(input.bodyCode, { tx, acting, actedOn });
        return open({ tx, acting, input, actedOn, power });
      }),
    );
  }

  async answer(context: RequestContext, input: AnswerReferralInput): Promise<ActResult> {
    return context.work.write((tx) =>
      tx.once({ mutation: 'answerReferral', input }, async () => {
        const row = isUuid(input.referralId)
          ? await tx.manager.findOne(ReferralRow, { where: { id: input.referralId } })
          : null;
        if (!row) throw unknownReferral();
        const { expectedVersion } = input;
        const acting = await Acting.on(tx, context.viewer, row.findingId, {
          field: ['referralId'],
          expectedVersion,
        });
        const track = acting.tracks.find((each) => each.id === row.id);
        if (!track || !isReferralTrack(track)) throw unknownReferral();
        const act = input.accepted ? 'REFERRAL_ACCEPTED' : 'REFERRAL_DECLINED';
        const actedOn = dayOf(acting, input.actedOn, track);
        acting.requireAllowed({ act, track, on: actedOn });
        const result = await acting.append({
          kind: act,
          track,
          about: aboutOf(row),
          actedOn,
          note: input.reason,
          ...signatureOf(input),
        });
        await acting.finish();
        return result;
      }),
    );
  }
}

const unknownReferral = () =>
  Rejection.because('NOT_FOUND', 'There is no such referral that you may see.', 'referralId');

const aboutOf = ({ id, referredBy, referredTo }: ReferralRow) => ({
  referralId: id,
  issuedBy: referredBy,
  addressedTo: referredTo,
});

function dayOf(
  acting: Acting,
  given: string | null | undefined,
  track: Parameters<Acting['actedOn']>[1],
): string {
  const problems = new Problems();
  const day = acting.actedOn(given, track, problems);
  problems.rejectIfAny();
  return day;
}

function requireAnother({ viewer, tracks }: Acting, bodyCode: string): void {
  const own = viewer.organisation.code;
  if (bodyCode === own)
    throw Rejection.because(
      'INVALID_VALUE',
      'bodyCode is your own body; refer to another.',
      'bodyCode',
    );
  const open = tracks.find(
    (track) => track.stage === 'REFERRED' && track.issuedBy === own && track.askedOf === bodyCode,
  );
  if (open)
    throw Rejection.because(
      'WRONG_STATE',
      `You referred it to ${bodyCode} on ${longDay(open.opening.actedOn)} already; that referral awaits its answer.`,
      'bodyCode',
    );
}

interface Asked {
  readonly tx: WriteTransaction;
  readonly acting: Acting;
  readonly actedOn: string;
}

/** The power for which that body is asked, the nearest to the failing. @throws Rejection with a refusal when it holds none. */
async function powerOfThe(bodyCode: string, { tx, acting, actedOn }: Asked): Promise<PowerFacts> {
  const law = await readLaw(tx.manager);
  const own = acting.viewer.organisation.code;
  const cannotAct = whyBodyCannotAct(law, own, actedOn) ?? whyBodyCannotAct(law, bodyCode, actedOn);
  const situation = await situationOf(tx, acting, actedOn);
  const holders = compellingPowers(law, situation).filter((power) => power.bodyCode !== own);
  const power = holders.find((held) => held.bodyCode === bodyCode);
  if (cannotAct === undefined && power) return power;
  const reason = cannotAct ?? whyBodyLacksPower(law, bodyCode, MANDATING_KINDS, situation);
  throw Rejection.refused({ reason, required: 'REQUIRE_REMEDIATION', holders });
}

async function open({
  tx,
  acting,
  actedOn,
  input,
  power,
}: Asked & { readonly input: ReferFindingInput; readonly power: PowerFacts }): Promise<ActResult> {
  const { finding } = acting.record;
  const referral = {
    findingId: finding.id,
    odsCode: finding.odsCode,
    referredBy: acting.viewer.organisation.code,
    referredTo: input.bodyCode,
    power,
  };
  const inserted = await tx.manager.insert(ReferralRow, referral);
  const { id } = inserted.identifiers[0] as { id: string };
  const days = input.answerWithinDays ?? DEFAULT_TERM;
  const result = await acting.append({
    kind: 'REFERRED',
    track: null,
    about: aboutOf({ id, ...referral }),
    actedOn,
    dueOn: addDays(actedOn, days),
    dueBasis: `${String(days)} days after the referral of ${longDay(actedOn)}`,
    note: input.reason,
    ...signatureOf(input),
  });
  await acting.finish();
  return result;
}
