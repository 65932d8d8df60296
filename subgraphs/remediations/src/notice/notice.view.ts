import type { NoticeRow } from './notice.entity.ts';
import { appealUntil } from './notice.policy.ts';
import type { Notice } from './notice.type.ts';

/** What a notice binds may be appealed against; what it only intends may not. */
export function noticeView(row: NoticeRow): Notice {
  const intends = row.kind === 'INTENT' || row.kind === 'PENALTY_INTENT';
  const appeal = intends ? null : appealUntil(row.power, row);
  return {
    id: row.id,
    kind: row.kind,
    issuedBy: { code: row.issuedBy },
    trust: { odsCode: row.odsCode },
    power: { id: row.power.id },
    urgency: row.urgency,
    dispatchedOn: row.dispatchedOn,
    method: row.method,
    servedOn: row.servedOn,
    serviceRule: row.serviceRule,
    mustState: row.power.contents ?? [],
    appealUntil: appeal?.day ?? null,
    appealBasis: appeal?.basis ?? null,
  };
}
