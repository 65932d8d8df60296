import { readFileSync } from 'node:fs';
import type { LawEvent, OrganisationEvent } from '@assay/kit';
import type { Register } from './remediations.ts';

type Fact = Record<string, unknown> & { id?: string; code?: string };

const file = JSON.parse(
  readFileSync(new URL('../../../trusts/data/register-of-powers.json', import.meta.url), 'utf8'),
) as Record<string, Fact[]>;

const factsOf = (kind: LawEvent['kind'], list: string): LawEvent[] =>
  (file[list] ?? []).map((facts) => ({ kind, id: facts.id ?? facts.code ?? '', facts }));

function organisation(
  odsCode: string,
  kind: OrganisationEvent['kinds'][number]['kind'],
  openedOn = '2001-04-01',
  closedOn: string | null = null,
): OrganisationEvent {
  return {
    odsCode,
    name: `Organisation ${odsCode} (fictional)`,
    region: { code: 'Y56', name: 'London' },
    openedOn,
    closedOn,
    kinds: [{ kind, from: openedOn, to: null }],
  };
}

/** The register of powers as the product ships it, over one organisation of each kind. */
export const REGISTER: Register = {
  law: [
    ...factsOf('body', 'bodies'),
    ...factsOf('organisation-kind', 'organisationKinds'),
    ...factsOf('condition', 'conditionFacts'),
    ...factsOf('power', 'powers'),
    ...factsOf('absence', 'absences'),
  ],
  organisations: [
    organisation('ZT001', 'NHS_TRUST'),
    organisation('ZF001', 'NHS_FOUNDATION_TRUST'),
    organisation('ZI001', 'INTEGRATED_CARE_BOARD', '2022-07-01'),
    organisation('ZC001', 'CLINICAL_COMMISSIONING_GROUP', '2013-04-01'),
    organisation('ZG001', 'GP_PRACTICE'),
    organisation('ZP001', 'INDEPENDENT_PROVIDER'),
  ],
};
