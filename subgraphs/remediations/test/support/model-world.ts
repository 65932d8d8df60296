import {
  LAW_RECORDED,
  ORGANISATION_RECORDED,
  SUCCESSION_RECORDED,
  type LawEvent,
  type Viewer,
} from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import { LAW, ORGANISATIONS } from './law.ts';
import type { Harness } from './remediations.ts';

export interface Demand {
  readonly id: string;
  readonly body: string;
  readonly opener: Who;
  readonly binds: boolean;
  readonly stage: string;
  readonly acknowledged: boolean;
  readonly plan: boolean;
}

export const DAY = '2018-06-01';
const EVE = '2018-05-31';
export const WHO = ['officer', 'colleague', 'cqc', 'trust', 'heir', 'auditor'] as const;
export type Who = (typeof WHO)[number];

/** One run of the model: a body that CQC may come to succeed, and a trust that may come to merge, which no other run knows. */
export interface World {
  readonly harness: Harness;
  readonly people: Readonly<Record<Who, Viewer>>;
  readonly powerOf: Readonly<Record<string, string>>;
  readonly body: string;
  readonly findingId: string;
  readonly demands: Demand[];
  readonly extended: Set<string>;
  dissolved: boolean;
  merged: boolean;
}

let runs = 0;

/** A world in which nothing happened yet but the issue of a finding. */
export function newWorld(harness: Harness): World {
  runs += 1;
  const [body, trust, heir] = ['BODY', 'ZM', 'ZH'].map((prefix) => `${prefix}${String(runs)}`) as [
    string,
    string,
    string,
  ];
  const powerId = `${body}-DIRECT`;
  const direct = LAW.find(({ id }) => id === 'DHSC-DIRECT')!;
  const tell = (fact: LawEvent) => {
    harness.trusts.push(LAW_RECORDED, `${fact.kind}/${fact.id}`, fact);
  };
  tell(factsOf(body, null));
  tell({ kind: 'power', id: powerId, facts: { ...direct.facts, id: powerId, bodyCode: body } });
  for (const odsCode of [trust, heir])
    harness.trusts.push(ORGANISATION_RECORDED, odsCode, { ...ORGANISATIONS[0]!, odsCode });
  return {
    harness,
    people: {
      officer: person(`${body}-officer`, body, 'ENFORCEMENT_OFFICER'),
      colleague: person(`${body}-colleague`, body, 'ENFORCEMENT_OFFICER'),
      cqc: people.cqcLead,
      trust: people.approverOf(trust),
      heir: people.approverOf(heir),
      auditor: people.naoAuditor,
    },
    powerOf: { [body]: powerId, CQC: 'CQC-S29A' },
    body,
    findingId: harness.issueFinding({ odsCode: trust }),
    demands: [],
    extended: new Set(),
    dissolved: false,
    merged: false,
  };
}

const factsOf = (code: string, dissolvedOn: string | null): LawEvent => {
  const facts = { code, name: code, establishedOn: '2009-04-01', dissolvedOn, successor: 'CQC' };
  return { kind: 'body', id: code, facts };
};

export const codeOf = (world: World, who: Who) => world.people[who].organisation.code;
/** The body for which somebody acts on the day; nobody acts for a dissolved one. */
export const bodyOf = (world: World, who: Who): string | null => {
  const code = codeOf(world, who);
  return code === 'CQC' || (code === world.body && !world.dissolved) ? code : null;
};
/** The body that a demand answers to on the day. */
export const holderOf = (world: World, { body }: Demand) =>
  body === world.body && world.dissolved ? 'CQC' : body;

async function until({ database }: Harness, sql: string, parameters: string[]): Promise<void> {
  while ((await database.asSuperuser(sql, parameters)).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The body is told to have been dissolved on the eve, and CQC to have succeeded it. */
export async function dissolve(world: World): Promise<void> {
  const { kind, id, facts } = factsOf(world.body, EVE);
  world.harness.trusts.push(LAW_RECORDED, `${kind}/${id}`, { kind, id, facts });
  await until(world.harness, `select from law where id = $1 and facts ->> 'dissolvedOn' = $2`, [
    id,
    EVE,
  ]);
  world.dissolved = true;
}

/** The trust is told to have merged on the eve, when the finding was open. */
export async function merge(world: World): Promise<void> {
  const [odsCode, successorCode] = [codeOf(world, 'trust'), codeOf(world, 'heir')];
  const effectiveOn = EVE;
  world.harness.trusts.push(SUCCESSION_RECORDED, odsCode, { odsCode, successorCode, effectiveOn });
  await until(world.harness, 'select from mergers where ods_code = $1', [odsCode]);
  world.merged = true;
}
