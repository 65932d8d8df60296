import {
  groupBy,
  isUuid,
  loaderById,
  londonDay,
  perRequest,
  readLaw,
  readOrganisations,
  type FeedConsumer,
  type KnownOrganisation,
  type RequestContext,
} from '@assay/kit';
import { In, type EntityManager } from 'typeorm';
import { NoticeRow } from '../notice/notice.entity.ts';
import { Milestone } from '../plan/milestone.entity.ts';
import { ReferralRow } from '../referral/referral.entity.ts';
import type { Referral } from '../referral/referral.type.ts';
import { referralView } from '../referral/referral.view.ts';
import { RemediationRow } from '../remediation/remediation.entity.ts';
import type { Remediation } from '../remediation/remediation.type.ts';
import { ActRow } from './act.entity.ts';
import type { Moment } from './enforcement.fold.ts';
import {
  demandsAt,
  isReferralTrack,
  readRecords,
  tracksAt,
  type EnforcementRecord,
} from './enforcement.record.ts';
import { actView, remediationView, type ActView } from './enforcement.view.ts';

/** Today, by everything that is recorded. */
export function now(): Moment {
  return { on: londonDay(), knownAt: null };
}

/** Reads enforcement for one request, batched by id, as far as the viewer may see. */
export class EnforcementReader {
  constructor(private readonly inputs: readonly FeedConsumer[]) {}

  /** The record of a finding by its id; before a finding is called unknown, the feeds are pulled. */
  readonly record = loaderById<EnforcementRecord>(async (ids, context) => {
    const found = await context.work.read((manager) => readRecords(manager, ids));
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) return found;
    await this.pullInputs(context);
    const late = await context.work.read((manager) => readRecords(manager, missing));
    return new Map([...found, ...late]);
  });

  readonly #findingOfRemediation = loaderById<string>((ids, context) =>
    findingIds(context, (manager) =>
      manager.find(RemediationRow, {
        select: { id: true, findingId: true },
        where: { id: In(ids.filter(isUuid)) },
      }),
    ),
  );

  readonly #findingOfReferral = loaderById<string>((ids, context) =>
    findingIds(context, (manager) =>
      manager.find(ReferralRow, {
        select: { id: true, findingId: true },
        where: { id: In(ids.filter(isUuid)) },
      }),
    ),
  );

  readonly #findingOfAct = loaderById<string>((ids, context) =>
    findingIds(context, (manager) =>
      manager.find(ActRow, {
        select: { id: true, findingId: true },
        where: { id: In(ids.filter(isUuid)) },
      }),
    ),
  );

  /** The steps of the plan that an act submitted, as far as the viewer may read them. */
  readonly milestones = loaderById<Milestone[]>(async (actIds, context) => {
    const rows = await context.work.read((manager) =>
      manager.find(Milestone, {
        where: { actId: In([...actIds]) },
        order: { position: 'ASC' },
      }),
    );
    return groupBy(rows, ({ actId }) => actId);
  });

  readonly notice = loaderById<NoticeRow>(async (ids, context) => {
    const rows = await context.work.read((manager) =>
      manager.find(NoticeRow, { where: { id: In(ids.filter(isUuid)) } }),
    );
    return new Map(rows.map((row) => [row.id, row]));
  });

  /** The demands that a notice is about, in the order in which it states them. */
  readonly demandsOfNotice = loaderById<string[]>(async (ids, context) => {
    const acts = await context.work.read((manager) =>
      manager.find(ActRow, {
        select: { noticeId: true, remediationId: true, sequence: true },
        where: { noticeId: In(ids.filter(isUuid)) },
        order: { sequence: 'ASC' },
      }),
    );
    return new Map(
      ids.map((id) => [
        id,
        acts.flatMap(({ noticeId, remediationId }) =>
          noticeId === id ? (remediationId ?? []) : [],
        ),
      ]),
    );
  });

  readonly organisation = loaderById<KnownOrganisation>((odsCodes, context) =>
    context.work.read((manager) => readOrganisations(manager, odsCodes)),
  );

  readonly law = perRequest((context) => context.work.read(readLaw));

  async remediation(context: RequestContext, id: string): Promise<Remediation | null> {
    const record = await this.#recordBy(this.#findingOfRemediation, context, id);
    const moment = now();
    const track = record && demandsAt(record, moment).find((t) => t.id === id);
    return track ? remediationView(record, track, moment) : null;
  }

  async referral(context: RequestContext, id: string): Promise<Referral | null> {
    const record = await this.#recordBy(this.#findingOfReferral, context, id);
    const moment = now();
    const track = record && tracksAt(record, moment).find((t) => t.id === id);
    return track && isReferralTrack(track) ? referralView(record, track, moment.on) : null;
  }

  async act(context: RequestContext, id: string): Promise<ActView | null> {
    const record = await this.#recordBy(this.#findingOfAct, context, id);
    const act = record?.acts.find((a) => a.id === id);
    return record && act ? actView(record, act) : null;
  }

  /** Brings the copies that decisions rest on to the head of their feeds; later reads see it. */
  async pullInputs(context: RequestContext): Promise<void> {
    await Promise.all(this.inputs.map((input) => input.pullToHead()));
    await context.work.refresh();
  }

  async #recordBy(
    findingOf: ReturnType<typeof loaderById<string>>,
    context: RequestContext,
    id: string,
  ): Promise<EnforcementRecord | null> {
    const findingId = await findingOf(context).load(id);
    return findingId === null ? null : this.record(context).load(findingId);
  }
}

async function findingIds(
  context: RequestContext,
  find: (manager: EntityManager) => Promise<{ id: string; findingId: string }[]>,
): Promise<Map<string, string>> {
  const rows = await context.work.read(find);
  return new Map(rows.map((row) => [row.id, row.findingId]));
}
