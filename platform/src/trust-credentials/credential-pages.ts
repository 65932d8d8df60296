import { londonDay, longDay } from '@assay/kit';
import { html } from '../html.ts';
import { descriptionsOf, messageAt, page, summaryOf } from '../identity-pages.ts';
import type { Credential, MadeCredential } from './credential-store.ts';

export const systemsPath = '/systems';

const day = (instant: string) => longDay(londonDay(new Date(instant)));

const hidden = (token: string) => html`<input type="hidden" name="token" value="${token}" />`;

const revocationOf = (clientId: string) => `${systemsPath}/${encodeURIComponent(clientId)}/revoke`;

const used = ({ lastUsedOn }: Credential) =>
  lastUsedOn === null ? 'not used yet' : `last used on ${longDay(lastUsedOn)}`;

const state = ({ revokedAt, clientId, name }: Credential) =>
  revokedAt === null
    ? html`<a href="${revocationOf(clientId)}">Revoke<span class="hidden"> ${name}</span></a>`
    : `Revoked on ${day(revokedAt)}`;

const item = (credential: Credential) =>
  html`<li>
    <h3>${credential.name}</h3>
    <p>Client ID <code>${credential.clientId}</code></p>
    <p>Made on ${day(credential.madeAt)}, ${used(credential)}</p>
    <p>${state(credential)}</p>
  </li>`;

const list = (credentials: readonly Credential[]) =>
  credentials.length === 0
    ? html`<p>There are none.</p>`
    : html`<ul class="made">
        ${credentials.map(item)}
      </ul>`;

export interface CredentialsPage {
  readonly odsCode: string;
  readonly credentials: readonly Credential[];
  /** Proof that a form was sent from this page. */
  readonly token: string;
  readonly name?: string;
  /** What is wrong with the name. */
  readonly problem?: string | undefined;
}

export function credentialsPage({ odsCode, credentials, token, ...form }: CredentialsPage): string {
  const { name = '' } = form;
  const problem = form.problem === undefined ? undefined : { field: 'name', message: form.problem };
  return page(
    `${problem ? 'Error: ' : ''}Credentials of your trust's own systems – Assay`,
    html`${summaryOf(problem)}
      <h1>Credentials of your trust's own systems</h1>
      <p>
        With these a system of trust ${odsCode} reads what Assay holds about the trust, follows its
        feeds, acknowledges demands and prepares evidence. Submitting and approving stay with
        people.
      </p>
      <h2>Made so far</h2>
      ${list(credentials)}
      <h2>Make another</h2>
      <form method="post" action="${systemsPath}">
        ${hidden(token)}
        <label class="field" for="name">Name of the system</label>
        <p class="hint" id="name-hint">
          So that you know it again, for example Vulnerability scanner
        </p>
        ${messageAt('name', problem)}
        <input
          type="text"
          id="name"
          name="name"
          value="${name}"
          aria-describedby="${descriptionsOf('name', problem)}"
          autocomplete="off"
        />
        <button type="submit">Make credentials</button>
      </form>`,
  );
}

export const madePage = (name: string, { clientId, secret }: MadeCredential) =>
  page(
    'Credentials made – Assay',
    html`<h1>Credentials of ${name}</h1>
      <p>
        <strong>The secret is shown only now.</strong> Keep it where the system keeps its secrets;
        Assay holds no copy.
      </p>
      <dl>
        <dt>Client ID</dt>
        <dd><code>${clientId}</code></dd>
        <dt>Secret</dt>
        <dd><code>${secret}</code></dd>
      </dl>
      <p><a href="${systemsPath}">Back to the credentials</a></p>`,
  );

export const revokePage = ({ clientId, name }: Credential, token: string) =>
  page(
    `Revoke the credentials of ${name} – Assay`,
    html`<h1>Revoke the credentials of ${name}?</h1>
      <p>
        The system gets no more tokens from this moment on. Those that it has end within ten
        minutes. This cannot be undone.
      </p>
      <form method="post" action="${revocationOf(clientId)}">
        ${hidden(token)}
        <button type="submit">Revoke</button>
      </form>
      <p><a href="${systemsPath}">Keep them</a></p>`,
  );

export const notApproverPage = (who: string) =>
  page(
    'Only for approvers of a trust – Assay',
    html`<h1>Only an approver of a trust may do this</h1>
      <p>
        You are signed in as ${who}. <a href="${systemsPath}/sign-in">Sign in as somebody else</a>.
      </p>`,
  );

export const notFoundPage = () =>
  page(
    'No such credentials – Assay',
    html`<h1>Your trust has no such credentials</h1>
      <p>
        They may have been revoked already. <a href="${systemsPath}">See those that there are</a>.
      </p>`,
  );

export const strangeFormPage = () =>
  page(
    'Nothing was changed – Assay',
    html`<h1>Nothing was changed</h1>
      <p>
        The form was not sent from this page, or your sign-in has changed since.
        <a href="${systemsPath}">Begin again</a>.
      </p>`,
  );
