import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { GatewayClient } from '../src/gateway-client.ts';
import { summaryOf } from '../src/import-pieces.ts';
import { importPublications } from '../src/publication-import.ts';

/** Answers in the place of the gateway. */
let answer: (input: any) => object;
let asked: any[];
let server: Server;
let gateway: GatewayClient;

const counts = (more: object) => ({
  imported: 0,
  updated: 0,
  unchanged: 0,
  notPublished: 0,
  unknownTrust: 0,
  rejected: 0,
  rowProblems: [],
  errors: [],
  ...more,
});

beforeAll(async () => {
  server = createServer((request, response) => {
    void json(request).then((body: any) => {
      const { input } = body.variables;
      asked.push(input);
      const payload = answer(input);
      response.end(JSON.stringify({ data: { importPublications: payload } }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  gateway = new GatewayClient({
    url: `http://127.0.0.1:${String(port)}/graphql`,
    token: (persona) => Promise.resolve(`token of ${persona}`),
    patience: 2_000,
  });
});

afterAll(() => server.close());

beforeEach(() => {
  asked = [];
  answer = ({ csv }) => counts({ imported: csv.split('\n').length - 2 });
});

const request = { file: 'dspt.csv', key: 'import/one' };
const large = 'Code,Status\n' + `${'x'.repeat(150)}\n`.repeat(1000);

it('sends the header with every piece and adds up what they came to', async () => {
  const { counts: total } = await importPublications(gateway, { ...request, text: large });
  expect(summaryOf(total)).toBe(
    'imported 1000, updated 0, unchanged 0, not published 0, unknown trust 0, rejected 0',
  );
  expect(asked.map(({ csv }) => csv.startsWith('Code,Status\nx'))).toEqual([true, true]);
  expect(asked[0].firstLine).toBe(2);
  expect(asked[0]).not.toHaveProperty('publishedOn');
});

it('tells of bad rows by file and line, and of a wrong day by its flag', async () => {
  answer = () => counts({ rowProblems: [{ line: 7, column: 2, message: 'No code.' }] });
  const text = 'Code,Status\nx';
  const { problems } = await importPublications(gateway, { ...request, text });
  expect(problems).toEqual(['dspt.csv:7:2: No code.']);
  const wrong = { code: 'DATE_IN_FUTURE', message: 'It is tomorrow.', field: ['publishedOn'] };
  answer = () => counts({ errors: [wrong] });
  await expect(
    importPublications(gateway, { ...request, text, publishedOn: '2999-01-01' }),
  ).rejects.toThrow('--published-on: It is tomorrow.');
  expect(asked[1].publishedOn).toBe('2999-01-01');
});
