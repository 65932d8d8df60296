import { catalogueSize, example, importing } from './support/import.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

let subgraph: TestSubgraph;
let importStandard: ReturnType<typeof importing>;
let before: object;

beforeAll(async () => {
  subgraph = await startSubgraph();
  importStandard = importing(subgraph);
  await importStandard(example('standard.yaml'));
  before = await catalogueSize(subgraph);
});
afterAll(() => subgraph.stop());
afterEach(async () => {
  expect(await catalogueSize(subgraph)).toEqual(before);
});

const standard = () =>
  example('standard.yaml')
    .replaceAll('EXAMPLE-1.0', 'EXAMPLE-9.0')
    .replace('version: 1.0', 'version: 9.0');
const changed = (text: string, from: string | RegExp, to: string): string => {
  const after = text.replace(from, to);
  if (after === text) throw new Error(`nothing to change: ${String(from)}`);
  return after;
};
const problemsOf = async (document: string, input: object = {}) => {
  const { problems, errors } = await importStandard(document, input);
  expect(errors).toMatchObject([{ code: 'INVALID_VALUE', field: ['document'] }]);
  return problems.map(({ place, message }: any) => [place, message]);
};
const saying = (text: string) => expect.stringContaining(text);

describe('a standard in YAML', () => {
  it.each([
    [
      'a severity unknown',
      'defaultSeverity: LOW',
      'defaultSeverity: GRAVE',
      '26:24',
      'write LOW, MEDIUM, HIGH or CRITICAL',
    ],
    ['a subject unknown', 'PERSONAL_DATA]', 'DATA]', '21:51', '“DATA” is no subject'],
    ['an id twice', 'id: C2.a', 'id: b2.a', '23:11', 'as number 2 of the list'],
    ['no title', '  title: An example of a standard\n', '', '5:3', 'title is missing'],
    [
      'a day that is none',
      '2024-09-01',
      '2024-02-30',
      '9:16',
      '“2024-02-30” is no day of the calendar',
    ],
    ['a name misspelt', 'publisher:', 'publsher:', '8:13', 'publsher is not known here'],
    [
      'a code without its version',
      'code: EXAMPLE-9.0',
      'code: EXAMPLE',
      '5:9',
      'does not end in its version',
    ],
    ['an id that is none', 'id: C2.a', 'id: C2/a', '23:11', '“C2/a” is no id'],
    [
      'a text where a list goes',
      /subjects: .*LOW_?|subjects: \[NETWORK_AND_INFORMATION_SYSTEMS\]\n {6}# how/,
      'subjects: GENERAL\n      # how',
      '16:17',
      'Write a list here',
    ],
    [
      'a name twice',
      '  publisher: Assay',
      '  publisher: Assay\n  publisher: Other',
      '9:3',
      'Map keys must be unique',
    ],
    ['a quote not closed', 'title: An example', 'title: "An example', '27:1', 'This is not YAML'],
    ['an alias', 'note: Made up to show the shape.', 'note: *all', '10:9', 'Aliases are not read'],
    ['a second document', /$/, '---\nstandard: {}\n', '27:1', 'A second document begins here'],
  ])('with %s is refused where it is wrong', async (_, from, to, place, message) => {
    expect(await problemsOf(changed(standard(), from, to))).toContainEqual([
      place,
      saying(message),
    ]);
  });

  it('is told of everything at once', async () => {
    const text = changed(changed(standard(), 'LOW\n', 'GRAVE\n'), '2024-09-01', 'soon');
    expect(await problemsOf(text)).toHaveLength(2);
  });
});

describe('a profile in YAML', () => {
  const profile = (from: string | RegExp, to: string) => changed(example('profile.yaml'), from, to);

  it.each([
    [
      'a level unknown',
      'expected: NONE',
      'expected: MOSTLY',
      '18:17',
      '“MOSTLY” is no level; write MET, PARTIALLY_MET or NONE',
    ],
    [
      'a control of another standard',
      'control: C2.a',
      'control: NDG1',
      '17:16',
      'NDG1 is a control of NDG-2016; this profile is of EXAMPLE-1.0',
    ],
    [
      'a control of another version, by its id',
      'control: C2.a',
      'control: CAF-4.0/C2.a',
      '17:16',
      'is a control of CAF-4.0',
    ],
    [
      'a control that nobody has',
      'control: C2.a',
      'control: Z9.z',
      '17:16',
      'EXAMPLE-1.0 has no control Z9.z',
    ],
    ['a control twice', 'control: C2.a', 'control: B2.a', '17:16', 'as number 1 of the list'],
    [
      'a control twice by two names',
      'control: C2.a',
      'control: EXAMPLE-1.0/B2.a',
      '17:16',
      'is there already',
    ],
    ['a control left out', / {2}others: .*\n/, '', '14:5', 'Nothing is said of A1.a'],
    [
      'a standard unknown',
      'standard: EXAMPLE-1.0',
      'standard: EXAMPLE-7.0',
      '7:13',
      'There is no standard EXAMPLE-7.0',
    ],
    ['its days the wrong way round', '2026-08-31', '2024-08-31', '9:14', 'is before the first'],
    [
      'a day before its standard',
      '2024-09-01',
      '2024-08-31',
      '8:16',
      'before EXAMPLE-1.0 came into force',
    ],
    [
      'a kind unknown',
      '[NHS_TRUST,',
      '[HOSPITAL,',
      '12:11',
      '“HOSPITAL” is no kind of organisation',
    ],
  ])('with %s is refused where it is wrong', async (_, from, to, place, message) => {
    expect(await problemsOf(profile(from, to))).toContainEqual([place, saying(message)]);
  });
});

it('is told of a wrong level, a strange control and one named twice at once', async () => {
  const text = changed(example('profile.yaml'), 'expected: NONE', 'expected: MOSTLY')
    .replace('control: C2.a', 'control: NDG1')
    .concat('    - { control: B2.a, expected: MET }\n');
  expect(await problemsOf(text)).toEqual([
    ['18:17', saying('is no level')],
    ['19:18', saying('as number 1 of the list')],
    ['17:16', saying('NDG1 is a control of NDG-2016')],
  ]);
});

describe('OSCAL', () => {
  const edited = (name: string, edit: (document: any) => void) => {
    const document = JSON.parse(example(name));
    edit(document.catalog ?? document.profile);
    return JSON.stringify(document);
  };

  it.each([
    ['no metadata', (c: any) => delete c.metadata, '/catalog/metadata', 'metadata is missing'],
    ['no code', (c: any) => c.metadata.props.shift(), '/catalog/metadata', 'code is missing'],
    [
      'an id twice',
      (c: any) => (c.groups[1].controls[0] = c.groups[0].controls[0]),
      '/catalog/groups/1/controls/0/props/0/value',
      'is there already',
    ],
    [
      'an id that is no token',
      (c: any) => (c.groups[0].controls[0].id = '1 a'),
      '/catalog/groups/0/controls/0/id',
      'is no OSCAL token',
    ],
    [
      'a severity unknown',
      (c: any) => (c.metadata.props[3].value = 'grave'),
      '/catalog/metadata/props/3/value',
      'is no severity',
    ],
    [
      'a day without a time',
      (c: any) => (c.metadata['last-modified'] = '2026-01-01'),
      '/catalog/metadata/last-modified',
      'with its time zone',
    ],
  ])('catalog with %s is refused where it is wrong', async (_, edit, place, message) => {
    expect(await problemsOf(edited('oscal-catalog.json', edit))).toContainEqual([
      place,
      saying(message),
    ]);
  });

  const control = '/profile/imports/0/include-controls/0/with-ids/1';
  const mine = (p: any) => (p.metadata.props[1].value = 'EXAMPLE-1.0');
  it.each([
    [
      'a control of another standard',
      (p: any) => {
        mine(p);
        p.imports[0]['include-controls'][0]['with-ids'][1] = 'NDG1';
        delete p.modify;
      },
      control,
      'is a control of NDG-2016',
    ],
    [
      'a level unknown',
      (p: any) => {
        mine(p);
        p.modify.alters[0].adds[0].props[0].value = 'mostly';
      },
      '/profile/modify/alters/0/adds/0/props/0/value',
      'is no level',
    ],
    [
      'no level',
      (p: any) => {
        mine(p);
        p.metadata.props.pop();
      },
      '/profile/imports/0/include-controls/0/with-ids/0',
      'expected is missing',
    ],
    [
      'a control altered but not included',
      (p: any) => {
        p.modify.alters[0]['control-id'] = 'c2.a';
      },
      '/profile/modify/alters/0/control-id',
      'not among the controls included',
    ],
    [
      'neither all nor some controls',
      (p: any) => {
        delete p.imports[0]['include-controls'];
      },
      '/profile/imports/0',
      'include-all or include-controls',
    ],
    [
      'a pattern for controls',
      (p: any) => {
        p.imports[0]['include-controls'][0].matching = [];
      },
      '/profile/imports/0/include-controls/0/matching',
      'name controls by with-ids',
    ],
  ])('profile with %s is refused where it is wrong', async (_, edit, place, message) => {
    expect(await problemsOf(edited('oscal-profile.json', edit))).toContainEqual([
      place,
      saying(message),
    ]);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, 400), 'was cut off'],
    [
      'cut off within a text',
      (text: string) => text.slice(0, text.indexOf('Responsib') + 4),
      'was cut off',
    ],
    [
      'with a comma too many',
      (text: string) => text.replace('"2.0",', '"2.0",,'),
      'something else was expected',
    ],
  ])('%s is refused where it stops being JSON', async (_, edit, message) => {
    const [[place, said]] = await problemsOf(edit(example('oscal-catalog.json')));
    expect(place).toMatch(/^\d+:\d+$/);
    expect(said).toContain(message);
  });
});

describe('anything else', () => {
  const accepted =
    'send YAML with one standard or one profile, or an OSCAL catalog or profile as JSON';
  it.each([
    ['nothing', '  \n'],
    ['a zip archive', 'PK\u0003\u0004rest'],
    ['an OSCAL model of another kind', '{"assessment-results":{}}'],
    ['a list', '[1, 2]'],
    ['Markdown', '# Title\n\nText: with `code`: here\n| a | b |\n'],
    ['prose', 'The trust has to do better.'],
    ['YAML about something else', 'trusts:\n  - RX1\n'],
    ['a standard and a profile at once', 'standard: {}\nprofile: {}\n'],
    ['comma-separated values', 'a,b\n1,2\n'],
  ])('is refused with what is accepted: %s', async (_, document) => {
    const [[, message]] = await problemsOf(document);
    expect(message).toContain(accepted);
  });

  it('that was not UTF-8 is refused at its first character that could not be read', async () => {
    expect(await problemsOf(changed(standard(), 'Made up', 'Caf\uFFFD'))).toEqual([
      ['10:12', saying('was not UTF-8')],
    ]);
  });

  it('that is binary is refused at its first control character', async () => {
    expect(await problemsOf('standard:\n  code: \u0000')).toEqual([['2:9', saying('binary')]]);
  });

  it('nested without end is refused', async () => {
    for (const document of [`standard: ${'['.repeat(40_000)}`, '{"groups":['.repeat(30_000)]) {
      const problems = await problemsOf(document);
      expect(problems.length).toBeGreaterThan(0);
    }
  });

  it('is refused as what it is said to be', async () => {
    const [[, message]] = await problemsOf(example('standard.yaml'), { format: 'OSCAL_JSON' });
    expect(message).toContain('This is not JSON');
  });
});
