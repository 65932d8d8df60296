import { Browserless } from './browserless.ts';

/** A browser in which somebody has signed in to the page of credentials, and the page; such as `trust ZT001`. */
export async function visitCredentials(issuer: string, who: string) {
  const browser = new Browserless(issuer);
  const asked = await browser.open('/systems');
  const chooser = await browser.open(asked.headers.get('location') ?? '');
  const [persona = '', odsCode = ''] = who.split(' ');
  const page = chooser.headers.get('location') ?? '';
  const response = await browser.follow(await browser.open(page, { persona, odsCode }));
  return { browser, response, html: await response.text() };
}

export const formTokenIn = (html: string) => /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** Makes credentials as an approver, and gives them as the page shows them. */
export async function makeCredentials(issuer: string, who: string, name: string) {
  const { browser, html } = await visitCredentials(issuer, who);
  const form = { name, token: formTokenIn(html) };
  const made = await (await browser.open('/systems', form)).text();
  const [id = '', secret = ''] = [...made.matchAll(/<code>([^<]+)<\/code>/g)].map(
    ([, code]) => code ?? '',
  );
  expect(secret).toHaveLength(43);
  return { browser, id, secret };
}
