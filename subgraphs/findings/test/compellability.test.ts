import type { PowerSubject } from '@assay/kit';
import { people } from '@assay/kit/testing';
import {
  issued,
  organisation,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

const FT = { kind: 'NHS_FOUNDATION_TRUST' as const, from: null, to: null };
let findings: RunningFindings;

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(
    findings,
    organisation('RTRUST'),
    organisation('RFT', { kinds: [FT] }),
    organisation('RTURNED', {
      kinds: [
        { kind: 'NHS_TRUST', from: null, to: '2018-02-01' },
        { ...FT, from: '2018-02-01' },
      ],
    }),
  );
  for (const odsCode of ['RTRUST', 'RFT', 'RTURNED']) {
    const one = issued(odsCode, [{ control: 'CE1' }, { control: 'CE2' }, { control: 'CE3' }], {
      odsCode,
    });
    const subjects: PowerSubject[][] = [
      ['NETWORK_AND_INFORMATION_SYSTEMS'],
      ['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA'],
      ['PROVIDER_LICENCE'],
    ];
    one.assessments!.forEach((assessment, i) => (assessment.subjects = subjects[i]!));
    pushInspections(findings, one);
  }
  await findings.settled();
});
afterAll(() => findings.stop());

const QUERY = `query ($filter: FindingFilter, $asOf: DateTime, $on: Date) {
  findings(filter: $filter, asOf: $asOf) { nodes {
    trust { odsCode } control { reference } compellability(on: $on)
    compellableBy(on: $on) { id kind instrument binding subject basis { instrument provision url } body { code name } }
  } } }`;

async function at(odsCode: string, control: string, day: string, on?: string): Promise<any> {
  const { data, errors } = await findings.as(people.dhscOfficer)(QUERY, {
    filter: { odsCodes: [odsCode], controls: [`CE-2014/${control}`] },
    asOf: `${day}T12:00:00Z`,
    on,
  });
  expect(errors).toBeUndefined();
  return data.findings.nodes[0];
}

const bodies = (node: any) => node.compellableBy.map((power: any) => power.body.code);

it('the Department compels from 10 May 2018 and not the day before', async () => {
  const before = await at('RTRUST', 'CE1', '2018-05-09');
  const from = await at('RTRUST', 'CE1', '2018-05-10');
  expect([before.compellability, bodies(before)]).toEqual(['NONE', []]);
  expect([from.compellability, bodies(from)]).toEqual(['DIRECT', ['DHSC']]);
  expect(from.compellableBy[0]).toEqual({
    id: 'networks',
    kind: 'SERVE_ENFORCEMENT_NOTICE',
    instrument: 'networks notice',
    binding: true,
    subject: 'NETWORK_AND_INFORMATION_SYSTEMS',
    basis: { instrument: 'Act', provision: 'section networks', url: null },
    body: { code: 'DHSC', name: 'Department of Health and Social Care' },
  });
});

it('a power over personal data compels only where personal data is at risk', async () => {
  const without = await at('RTRUST', 'CE1', '2018-01-01');
  const atRisk = await at('RTRUST', 'CE2', '2018-01-01');
  expect(bodies(without)).not.toContain('ICO');
  expect([atRisk.compellability, bodies(atRisk)]).toEqual(['DIRECT', ['ICO']]);
});

it('a power about another subject compels indirectly, after the direct ones', async () => {
  const before = await at('RFT', 'CE1', '2018-05-09');
  const from = await at('RFT', 'CE1', '2018-05-10');
  expect([before.compellability, bodies(before)]).toEqual(['INDIRECT', ['CQC']]);
  expect([from.compellability, bodies(from)]).toEqual(['DIRECT', ['DHSC', 'CQC']]);
});

it('a power whose condition is not established compels nobody', async () => {
  expect(bodies(await at('RFT', 'CE3', '2018-01-01'))).not.toContain('NHSE');
});

it('what counts is the kind that the trust is on the day', async () => {
  expect((await at('RTURNED', 'CE1', '2018-01-31')).compellability).toBe('NONE');
  expect((await at('RTURNED', 'CE1', '2018-02-01')).compellability).toBe('INDIRECT');
});

it('another day of the law may be asked', async () => {
  const node = await at('RTRUST', 'CE1', '2018-05-09', '2018-05-10');
  expect([node.compellability, bodies(node)]).toEqual(['DIRECT', ['DHSC']]);
});

it.each(['2018-01-31', '2018-05-09', '2018-05-10'])(
  'as of %s the filter, the counts and the fields say the same',
  async (day) => {
    const asOf = `${day}T12:00:00Z`;
    const ask = findings.as(people.dhscOfficer);
    const all = (await ask(QUERY, { asOf })).data.findings.nodes;
    const key = (node: any) => `${String(node.trust.odsCode)} ${String(node.control.reference)}`;
    for (const value of ['DIRECT', 'INDIRECT', 'NONE']) {
      const { data } = await ask(QUERY, { asOf, filter: { compellability: [value] } });
      expect(new Set(data.findings.nodes.map(key))).toEqual(
        new Set(all.filter((node: any) => node.compellability === value).map(key)),
      );
    }
    for (const body of ['DHSC', 'ICO', 'CQC', 'NHSE', 'NHSD']) {
      const { data } = await ask(QUERY, { asOf, filter: { compellableBy: [body] } });
      expect(new Set(data.findings.nodes.map(key))).toEqual(
        new Set(all.filter((node: any) => bodies(node).includes(body)).map(key)),
      );
    }
  },
);

it('before the law is known nothing is said about who could compel', async () => {
  const without = await RunningFindings.start();
  try {
    const { errors } = await without.as(people.dhscOfficer)(
      '{ findings(filter: { compellability: [NONE] }) { totalCount } }',
    );
    expect(errors![0]!.extensions.code).toBe('INPUTS_UNKNOWN');
  } finally {
    await without.stop();
  }
});
