import { readdir } from 'node:fs/promises';
import { createLogger, type Service } from '@assay/kit';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { request } from 'undici';
import { MailStore } from '../src/mailbox/mail-store.ts';
import { createMailbox } from '../src/mailbox/mailbox-service.ts';
import { freePort } from '../src/ports.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const directory = temporaryDirectory();
const logger = createLogger('mailbox', 'silent');
let service: Service;
let base: string;
let smtpPort: number;

beforeAll(async () => {
  const port = await freePort();
  smtpPort = await freePort();
  base = `http://127.0.0.1:${String(port)}`;
  const options = { host: '127.0.0.1', port, smtpPort, directory: directory.file('mail'), logger };
  service = await createMailbox(options);
  await service.server.listen({ host: '127.0.0.1', port });
});
afterAll(() => service.close());

const send = (more: SendMailOptions) =>
  createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true }).sendMail({
    from: 'Assay <assay@assay.localhost>',
    to: 'cyber@zd001.example',
    subject: 'FND-000001 is due in a day',
    text: 'Sign in to read it.',
    ...more,
  });
const read = async (path: string, headers: Record<string, string> = {}) => {
  const { statusCode, headers: answered, body } = await request(new URL(path, base), { headers });
  return { status: statusCode, headers: answered, text: await body.text() };
};
const newest = async () => {
  const [message] = await (await MailStore.in(directory.file('mail'))).list();
  return message!;
};

describe('the mailbox', () => {
  it('says that it is empty', async () => {
    expect((await read('/')).text).toContain('There are no messages yet.');
  });

  it('lists what was sent, newest first, and shows each as text', async () => {
    await send({ subject: 'first' });
    await send({ subject: 'second' });
    const { text } = await read('/');
    expect(text.indexOf('second')).toBeGreaterThan(0);
    expect(text.indexOf('second')).toBeLessThan(text.indexOf('first'));
    const message = await read(`/messages/${(await newest()).id}`);
    expect(message.status).toBe(200);
    expect(message.text).toContain('<h1>second</h1>');
    expect(message.text).toContain('cyber@zd001.example');
    expect(message.text).toContain('<pre>Sign in to read it.');
  });

  it('escapes everything that a sender wrote', async () => {
    const script = `<script>alert("1")</script> & 'more'`;
    await send({ subject: script, text: script, from: { name: script, address: 'a@b.example' } });
    for (const path of ['/', `/messages/${(await newest()).id}`]) {
      const { text } = await read(path);
      expect(text).not.toContain('<script');
      expect(text).toContain(
        '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;',
      );
    }
  });

  it('lets its pages run nothing, load nothing from elsewhere, and be framed by nobody', async () => {
    const { headers } = await read('/');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers['cache-control']).toBe('no-store');
    expect((await read('/style.css')).headers['content-type']).toContain('text/css');
  });

  it.each([
    `/messages/0000000000000-${crypto.randomUUID()}`,
    '/messages/..%2F..%2Fsecrets.json',
    '/messages/x',
  ])('has no %s', async (path) => {
    expect((await read(path)).status).toBe(404);
  });

  it('does not answer under a name that is not its own', async () => {
    expect((await read('/', { host: 'other.test' })).status).toBe(421);
  });

  it('refuses a message that is too large and keeps none of it', async () => {
    const files = () => readdir(directory.file('mail'));
    const before = (await files()).length;
    await expect(send({ text: 'x'.repeat(80).concat('\n').repeat(20_000) })).rejects.toThrow();
    expect(await files()).toHaveLength(before);
  });

  it('keeps its newest 500 messages over a restart', async () => {
    const store = await MailStore.in(directory.file('mail'));
    for (let i = 0; i < 505; i += 1)
      await store.keep(Buffer.from(`Subject: number ${String(i)}\r\n\r\n`));
    const kept = await (await MailStore.in(directory.file('mail'))).list();
    expect(kept).toHaveLength(500);
  });
});
