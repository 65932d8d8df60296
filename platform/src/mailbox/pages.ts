import { html, type Html } from '../html.ts';
import type { CaughtMessage } from './mail-store.ts';

export const stylesheet = `body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #768692; padding: 0.5rem; text-align: left; vertical-align: top; }
pre { font: inherit; white-space: pre-wrap; }
a { color: #005eb8; }`;

const page = (title: string, content: Html) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html> `.text;

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

export function listPage(messages: readonly CaughtMessage[]): string {
  const intro = html`<p>What Assay would have sent by e-mail. Nothing leaves this machine.</p>`;
  if (messages.length === 0)
    return page(
      'Mailbox',
      html`${intro}
        <p>There are no messages yet.</p>`,
    );
  const rows = messages.map(
    ({ id, caughtAt, to, subject }) =>
      html`<tr>
        <td>${inLondon.format(caughtAt)}</td>
        <td>${to}</td>
        <td><a href="/messages/${id}">${subject === '' ? '(no subject)' : subject}</a></td>
      </tr> `,
  );
  return page(
    'Mailbox',
    html`${intro}
      <table>
        <thead>
          <tr>
            <th scope="col">Time (London)</th>
            <th scope="col">To</th>
            <th scope="col">Subject</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`,
  );
}

export function messagePage({
  caughtAt,
  from,
  to,
  subject,
  text,
  messageId,
}: CaughtMessage): string {
  const facts = [
    ['Time (London)', inLondon.format(caughtAt)],
    ['From', from],
    ['To', to],
    ['Message-ID', messageId],
  ] as const;
  return page(
    subject === '' ? '(no subject)' : subject,
    html`<p><a href="/">All messages</a></p>
      <table>
        <tbody>
          ${facts.map(
            ([name, value]) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${value}</td>
              </tr> `,
          )}
        </tbody>
      </table>
      <pre>${text}</pre>`,
  );
}

export const missingPage = () =>
  page(
    'No such message',
    html`<p>It may have been among the oldest, which are not kept.</p>
      <p><a href="/">All messages</a></p>`,
  );
