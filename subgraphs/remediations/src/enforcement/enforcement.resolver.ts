import {
  EnforcementStatus,
  GraphQLDay,
  GraphQLInstant,
  londonDay,
  Rejection,
  type RequestContext,
} from '@assay/kit';
import { Arg, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { Finding } from '../references/finding.stub.ts';
import { Referral } from '../referral/referral.type.ts';
import { referralView } from '../referral/referral.view.ts';
import { availableActs } from './available-acts.ts';
import type { Moment } from './enforcement.fold.ts';
import { now, type EnforcementReader } from './enforcement.reader.ts';
import {
  isDemandTrack,
  isReferralTrack,
  tracksAt,
  type EnforcementRecord,
  type KnownTrack,
} from './enforcement.record.ts';
import { AvailableAct, Enforcement } from './enforcement.type.ts';
import { enforcementView, remediationView, type EnforcementView } from './enforcement.view.ts';

@Resolver(() => Finding)
export class FindingEnforcementResolver {
  constructor(private readonly reader: EnforcementReader) {}

  @Directive('@shareable')
  @FieldResolver(() => EnforcementStatus, {
    description:
      'Where the finding stands at the moment asked about: the highest status that any open demand gives.',
  })
  async enforcementStatus(
    @Root() finding: Finding,
    @Ctx() context: RequestContext,
  ): Promise<EnforcementStatus> {
    return (await this.#viewNow(finding, context)).status;
  }

  @Directive('@shareable')
  @FieldResolver(() => GraphQLDay, {
    nullable: true,
    description:
      'The nearest deadline of the open mandates, or where there is none, of the open recommendations; null when there is none.',
  })
  async dueOn(@Root() finding: Finding, @Ctx() context: RequestContext): Promise<string | null> {
    return (await this.#viewNow(finding, context)).dueOn;
  }

  @FieldResolver(() => Enforcement, {
    nullable: true,
    description:
      'What is done about the finding; null when it was not issued, or not known, at that moment.',
  })
  async enforcement(
    @Root() finding: Finding,
    @Ctx() context: RequestContext,
    @Arg('asOf', () => GraphQLInstant, {
      nullable: true,
      description: 'What was true then; now when absent.',
    })
    asOf: Date | null,
    @Arg('knownAt', () => GraphQLInstant, {
      nullable: true,
      description: 'By what was recorded then; now when absent.',
    })
    knownAt: Date | null,
  ): Promise<EnforcementView | null> {
    const moment = now();
    return this.#view(finding, context, {
      on: asOf ? londonDay(asOf) : moment.on,
      knownAt: knownAt ?? moment.knownAt,
    });
  }

  async #view(
    finding: Finding,
    context: RequestContext,
    moment: Moment,
  ): Promise<EnforcementView | null> {
    const record = await this.reader.record(context).load(finding.id);
    return record && enforcementView(record, moment);
  }

  async #viewNow(finding: Finding, context: RequestContext): Promise<EnforcementView> {
    const view = await this.#view(finding, context, now());
    if (!view)
      throw Rejection.because(
        'INPUTS_UNKNOWN',
        'The enforcement of this finding is not known yet; try again.',
      );
    return view;
  }
}

@Resolver(() => Enforcement)
export class EnforcementResolver {
  constructor(private readonly reader: EnforcementReader) {}

  @FieldResolver(() => [Referral], {
    description: 'The referrals, in the order in which they were made.',
  })
  referrals(@Root() { record, moment }: EnforcementView): Referral[] {
    return tracksAt(record, moment)
      .filter(isReferralTrack)
      .map((track) => referralView(record, track, moment.on));
  }

  @FieldResolver(() => [AvailableAct], {
    description: 'What the viewer may do now, and why not the rest.',
  })
  async availableActs(
    @Root() { record }: EnforcementView,
    @Ctx() context: RequestContext,
  ): Promise<AvailableAct[]> {
    const moment = now();
    const law = await this.reader.law(context);
    const organisation = await this.reader.organisation(context).load(record.finding.odsCode);
    const kind = organisation?.kindOn(moment.on) ?? null;
    return availableActs(context.viewer, record, moment, { law, kind }).map((available) => ({
      kind: available.kind,
      noticeKind: available.noticeKind,
      ...aboutOf(record, available.track, moment),
      allowed: available.refusal === null,
      power: available.power && { id: available.power.id },
      refusal: available.refusal,
      preparable: available.preparable,
    }));
  }
}

function aboutOf(record: EnforcementRecord, track: KnownTrack | null, moment: Moment) {
  return {
    remediation: track && isDemandTrack(track) ? remediationView(record, track, moment) : null,
    referral: track && isReferralTrack(track) ? referralView(record, track, moment.on) : null,
  };
}
