import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { feedTokens } from '../src/index.ts';

let server: Server;
let asked: { authorization: string | undefined; body: string }[];
let answer: { status: number; body: object };

beforeEach(async () => {
  asked = [];
  answer = { status: 200, body: { access_token: 'token', expires_in: 600 } };
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked.push({ authorization: request.headers.authorization, body });
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const tokens = () =>
  feedTokens({
    tokenUrl: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/token`,
    clientId: 'find:ings',
    clientSecret: 'a secret',
  });

it('a token is asked for by client credentials, once while it lasts', async () => {
  const token = tokens();
  expect([await token(), await token()]).toEqual(['token', 'token']);
  expect(asked).toEqual([
    {
      authorization: `Basic ${Buffer.from('find%3Aings:a%20secret').toString('base64')}`,
      body: 'grant_type=client_credentials&scope=feed%3Aread&resource=urn%3Aassay%3Afeed',
    },
  ]);
});

it('a new one is asked for before the old one expires, and when the old one was refused', async () => {
  const token = tokens();
  answer.body = { access_token: 'short', expires_in: 29 };
  expect([await token(), await token()]).toEqual(['short', 'short']);
  expect(asked).toHaveLength(2);
  answer.body = { access_token: 'long', expires_in: 600 };
  await token();
  await token(true);
  await token();
  expect(asked).toHaveLength(4);
});

it('a refusal of the identity provider tells its status and nothing else', async () => {
  answer = { status: 401, body: { error: 'invalid_client', secret: 'a secret' } };
  await expect(tokens()()).rejects.toThrow(/^no feed token: 401$/);
});
