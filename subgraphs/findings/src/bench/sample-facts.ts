import type { EntityManager } from 'typeorm';

const TRUSTS = 240;
const ORGANISATIONS = 1000;
const CONTROLS_A_STANDARD = 40;

/** A law of a few powers over trusts, as the feed of trusts would tell of it. */
const LAW = [
  ...['NHSD', 'CQC', 'DHSC', 'ICO', 'NHSE'].map((code) => ({
    kind: 'body',
    id: code,
    facts: { code, name: code, establishedOn: null, dissolvedOn: null, successor: null },
  })),
  power('networks', 'DHSC', 'NETWORK_AND_INFORMATION_SYSTEMS', '2018-05-10'),
  power('data', 'ICO', 'PERSONAL_DATA', '2000-01-01'),
  power('care', 'CQC', 'QUALITY_OF_CARE', '2015-04-01'),
  ...['NHS_TRUST', 'NHS_FOUNDATION_TRUST', 'GP_PRACTICE'].map((code) => ({
    kind: 'organisation-kind',
    id: code,
    facts: { code, existedFrom: null, existedTo: null },
  })),
];

function power(id: string, bodyCode: string, subject: string, inForceFrom: string) {
  const facts = {
    id,
    bodyCode,
    kind: 'SERVE_ENFORCEMENT_NOTICE',
    instrument: `${id} notice`,
    basis: { instrument: 'Act', provision: id, url: null },
    over: ['NHS_TRUST', 'NHS_FOUNDATION_TRUST'],
    subject,
    binding: true,
    conditions: [],
    inForceFrom,
    inForceTo: null,
  };
  return { kind: 'power', id, facts };
}

/** Fills the copies that findings refer to: the law, trusts in seven regions, practices, standards. */
export async function addSampleFacts(manager: EntityManager): Promise<void> {
  await manager.query(
    `insert into law (kind, id, facts)
     select kind, id, facts from jsonb_to_recordset($1) as l (kind text, id text, facts jsonb)`,
    [JSON.stringify(LAW)],
  );
  await manager.query(
    `insert into organisations (ods_code, name, region_code, region_name)
     select case when i < $1::int then 'R' else 'Y' end || lpad(i::text, 4, '0'),
       (array['Ashford', 'Bexley', 'Calder', 'Dunmore', 'Eastholme'])[1 + i % 5] || ' ' || i
         || case when i < $1::int then ' Hospitals' else ' Practice' end,
       'Y' || 56 + i % 7, 'Region ' || i % 7
     from generate_series(0, $2::int - 1) i`,
    [TRUSTS, ORGANISATIONS],
  );
  await manager.query(`
    insert into organisation_kinds (ods_code, kind, valid_to)
      select ods_code, case when ods_code like 'Y%' then 'GP_PRACTICE' else 'NHS_TRUST' end,
        case when ods_code like 'R%3' then '2019-04-01' else 'infinity' end::date
      from organisations;
    insert into organisation_kinds (ods_code, kind, valid_from)
      select ods_code, 'NHS_FOUNDATION_TRUST', '2019-04-01' from organisations where ods_code like 'R%3'`);
  await manager.query(
    `insert into standards (code, title, controls)
     select 'S' || s, 'Standard ' || s, jsonb_agg(jsonb_build_object('id', 'S' || s || '/C' || c,
       'reference', 'C' || c, 'title', 'Control ' || c, 'subjects', jsonb_build_array('PERSONAL_DATA')))
     from generate_series(1, 5) s, generate_series(1, $1) c group by s`,
    [CONTROLS_A_STANDARD],
  );
}
