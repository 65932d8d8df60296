import { people, person } from '@assay/kit/testing';
import { catalogueSize, example, importing } from './support/import.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

let subgraph: TestSubgraph;
let importStandard: ReturnType<typeof importing>;

beforeAll(async () => {
  subgraph = await startSubgraph();
  importStandard = importing(subgraph);
});
afterAll(() => subgraph.stop());

describe('the examples', () => {
  it('import a standard from YAML, with its version as written', async () => {
    const { standard, profile, added, problems, errors } = await importStandard(
      example('standard.yaml'),
    );
    expect({ profile, added, problems, errors }).toEqual({
      profile: null,
      added: true,
      problems: [],
      errors: [],
    });
    expect(standard).toMatchObject({
      code: 'EXAMPLE-1.0',
      version: '1.0',
      inForceFrom: '2024-09-01',
      publisher: 'Assay',
    });
    expect(standard.controls.map((control: any) => control.reference)).toEqual([
      'A1.a',
      'B2.a',
      'C2.a',
    ]);
    expect(standard.controls[1]).toEqual({
      id: 'EXAMPLE-1.0/B2.a',
      reference: 'B2.a',
      title: 'Verifying who people are',
      subjects: ['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA'],
      defaultSeverity: 'HIGH',
    });
  });

  it('import a profile from YAML', async () => {
    const { standard, profile, added, errors } = await importStandard(example('profile.yaml'));
    expect([standard, added, errors]).toEqual([null, true, []]);
    expect(profile).toEqual({
      code: 'EXAMPLE-1.0-TRUSTS',
      title: 'An example of a profile, for trusts',
      inForceFrom: '2024-09-01',
      inForceTo: '2026-08-31',
      kinds: ['NHS_TRUST', 'NHS_FOUNDATION_TRUST'],
      standard: { code: 'EXAMPLE-1.0' },
      expectations: [
        { control: { reference: 'A1.a' }, expected: 'MET' },
        { control: { reference: 'B2.a' }, expected: 'PARTIALLY_MET' },
        { control: { reference: 'C2.a' }, expected: null },
      ],
    });
  });

  it('import a standard from an OSCAL catalog', async () => {
    const { standard, added, errors } = await importStandard(example('oscal-catalog.json'));
    expect([added, errors]).toEqual([true, []]);
    expect(standard).toEqual({
      code: 'EXAMPLE-2.0',
      title: 'An example of a standard',
      version: '2.0',
      publisher: 'Assay',
      inForceFrom: '2025-09-01',
      note: null,
      controls: [
        {
          id: 'EXAMPLE-2.0/A1.a',
          reference: 'A1.a',
          title: 'Responsibility at board level',
          subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
          defaultSeverity: 'MEDIUM',
        },
        {
          id: 'EXAMPLE-2.0/B2.a',
          reference: 'B2.a',
          title: 'Verifying who people are',
          subjects: ['NETWORK_AND_INFORMATION_SYSTEMS', 'PERSONAL_DATA'],
          defaultSeverity: 'HIGH',
        },
      ],
    });
  });

  it('import a profile from an OSCAL profile, whose controls are tokens', async () => {
    const { profile, errors } = await importStandard(example('oscal-profile.json'), {
      format: 'OSCAL_JSON',
    });
    expect(errors).toEqual([]);
    expect(profile).toMatchObject({
      code: 'EXAMPLE-2.0-TRUSTS',
      kinds: ['NHS_TRUST', 'NHS_FOUNDATION_TRUST'],
      expectations: [
        { control: { reference: 'A1.a' }, expected: 'MET' },
        { control: { reference: 'B2.a' }, expected: 'PARTIALLY_MET' },
      ],
    });
  });

  it('keep the same id apart in two versions', async () => {
    const document =
      'query ($code: ID!) { standard(code: $code) { controls { id } profiles { code } } }';
    const ask = subgraph.as(people.nhsdInspector);
    const [first, second] = [
      (await ask(document, { code: 'EXAMPLE-1.0' })).data.standard,
      (await ask(document, { code: 'EXAMPLE-2.0' })).data.standard,
    ];
    expect(first.controls[0].id).toBe('EXAMPLE-1.0/A1.a');
    expect(second.controls[0].id).toBe('EXAMPLE-2.0/A1.a');
    expect(first.profiles).toEqual([{ code: 'EXAMPLE-1.0-TRUSTS' }]);
  });
});

describe('what is issued', () => {
  const again = (name: string, ...changes: [string, string][]) =>
    changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${name} lacks ${from}`);
      return text.replace(from, to);
    }, example(name));

  it.each(['standard.yaml', 'profile.yaml', 'oscal-catalog.json', 'oscal-profile.json'])(
    'is not imported twice: %s',
    async (name) => {
      const before: any = await catalogueSize(subgraph);
      expect(await importStandard(example(name))).toMatchObject({ added: false, errors: [] });
      expect(await catalogueSize(subgraph)).toEqual({
        ...before,
        keys: String(Number(before.keys) + 1),
      });
    },
  );

  it.each([
    ['standard.yaml', 'An example of a standard', 'Other', '6:10', 'with the title “An example of'],
    ['standard.yaml', 'inForceFrom: 2024-09-01', 'inForceFrom: 2024-09-02', '9:16', '“2024-09-01”'],
    ['standard.yaml', 'defaultSeverity: LOW', 'defaultSeverity: HIGH', '26:24', '“LOW”'],
    ['standard.yaml', 'id: C2.a', 'id: C2.b', '12:5', 'with a control C2.a'],
    ['profile.yaml', 'inForceTo: 2026-08-31', 'inForceTo: 2027-08-31', '9:14', '“2026-08-31”'],
    ['profile.yaml', 'expected: NONE', 'expected: MET', '18:17', 'with NONE on EXAMPLE-1.0/C2.a'],
    ['profile.yaml', ', NHS_FOUNDATION_TRUST]', ']', '12:10', 'NHS_FOUNDATION_TRUST, NHS_TRUST'],
    ['profile.yaml', 'others: MET', 'others: NONE', '15:5', 'with MET on EXAMPLE-1.0/A1.a'],
    [
      'oscal-catalog.json',
      '"value": "high"',
      '"value": "low"',
      '/catalog/groups/1/controls/0/props/3/value',
      '“HIGH”',
    ],
    [
      'oscal-profile.json',
      '"partially-achieved"',
      '"not-achieved"',
      '/profile/modify/alters/0/adds/0/props/0/value',
      'with PARTIALLY_MET on EXAMPLE-2.0/B2.a',
    ],
  ])('never changes: %s with %s as %s', async (name, from, to, place, message) => {
    const before = await catalogueSize(subgraph);
    const refused = await importStandard(again(name, [from, to]));
    expect(refused.problems[0]).toEqual({ place, message: expect.stringContaining(message) });
    expect(refused).toMatchObject({
      standard: null,
      profile: null,
      errors: [{ code: 'INVALID_VALUE', field: ['document'] }],
    });
    expect(await catalogueSize(subgraph)).toEqual(before);
  });

  it('does not move a control', async () => {
    const moved = again('standard.yaml', ['id: A1.a', 'id: ?'], ['id: B2.a', 'id: A1.a']);
    const { problems } = await importStandard(moved.replace('id: ?', 'id: B2.a'));
    expect(problems.length).toBeGreaterThan(0);
  });

  it('is added to by another version', async () => {
    const next = again(
      'standard.yaml',
      ['EXAMPLE-1.0', 'EXAMPLE-1.1'],
      ['version: 1.0', 'version: 1.1'],
    );
    expect((await importStandard(next)).standard).toMatchObject({ code: 'EXAMPLE-1.1' });
  });

  it('is one when two import it at once', async () => {
    const next = again(
      'standard.yaml',
      ['EXAMPLE-1.0', 'EXAMPLE-1.2'],
      ['version: 1.0', 'version: 1.2'],
    );
    const answers = await Promise.all([importStandard(next), importStandard(next)]);
    expect(answers.map(({ added }) => added).sort()).toEqual([false, true]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

describe('importing', () => {
  it.each([
    ['an inspector', people.nhsdInspector],
    ['a lead inspector', people.cqcLead],
    ['an auditor', people.naoAuditor],
    ['an officer', person('dhsc-officer', 'DHSC', 'ENFORCEMENT_OFFICER')],
    ['a trust', people.approverOf('RX1')],
  ])('is not for %s', async (_, viewer) => {
    const before = await catalogueSize(subgraph);
    const { errors, problems } = await importStandard(example('standard.yaml'), {}, viewer);
    expect(errors).toMatchObject([{ code: 'ROLE_REQUIRED' }]);
    expect(problems).toBeNull();
    expect(await catalogueSize(subgraph)).toEqual(before);
  });

  it('answers the same again under the same key, and refuses the key for another document', async () => {
    const version = (text: string) =>
      text.replaceAll('EXAMPLE-1.0', 'EXAMPLE-3.0').replace('version: 1.0', 'version: 3.0');
    const input = { idempotencyKey: 'example/3.0' };
    const first = await importStandard(version(example('standard.yaml')), input);
    expect(first).toMatchObject({ added: true, standard: { code: 'EXAMPLE-3.0' } });
    expect(await importStandard(version(example('standard.yaml')), input)).toEqual(first);
    const other = await importStandard(version(example('profile.yaml')), input);
    expect(other.errors).toMatchObject([{ code: 'KEY_REUSED', field: ['idempotencyKey'] }]);
  });

  it('leaves the key of a refused document free', async () => {
    const input = { idempotencyKey: 'example/mended' };
    expect((await importStandard('profile: {}', input)).errors).toHaveLength(1);
    expect((await importStandard(example('standard.yaml'), input)).errors).toEqual([]);
  });
});
