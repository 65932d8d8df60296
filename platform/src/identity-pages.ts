import { html, type Html } from './html.ts';
import { fixedPersonaList, type Persona } from './personas.ts';

/** What was chosen on the sign-in page. */
export interface SignInForm {
  persona: string;
  odsCode: string;
}

export interface FieldProblem {
  /** The id of the field that it is about. */
  field: string;
  message: string;
}

export function page(title: string, main: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/sign-in.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to main content</a>
        <header>
          <p>Assay <span>demonstration sign-in</span></p>
        </header>
        <main id="main">${main}</main>
      </body>
    </html> `.text;
}

const radio = (value: string, label: string, form: SignInForm, id = `persona-${value}`) =>
  html`<div class="choice">
    <input
      type="radio"
      name="persona"
      id="${id}"
      value="${value}"
      ${form.persona === value ? 'checked' : ''}
    />
    <label for="${id}">${label}</label>
  </div>`;

const fixedChoice = (form: SignInForm) => (persona: Persona, index: number) =>
  radio(persona.sub, persona.name, form, index === 0 ? 'persona' : undefined);

/** What is wrong with a form, above it. */
export const summaryOf = (problem: FieldProblem | undefined) =>
  problem
    ? html`<div class="problems" role="alert" aria-labelledby="problems">
        <h2 id="problems">There is a problem</h2>
        <ul>
          <li><a href="#${problem.field}">${problem.message}</a></li>
        </ul>
      </div>`
    : '';

/** The same at the field. */
export const messageAt = (field: string, problem: FieldProblem | undefined) =>
  problem?.field === field
    ? html`<p class="problem" id="${field}-problem">
        <span class="hidden">Error: </span>${problem.message}
      </p>`
    : '';

/** What describes a field to those who do not see the page: its hint, and what is wrong. */
export const descriptionsOf = (field: string, problem: FieldProblem | undefined) =>
  problem?.field === field ? `${field}-hint ${field}-problem` : `${field}-hint`;

/** The page on which one chooses whom to be. */
export function signInPage(options: {
  uid: string;
  application: string;
  form: SignInForm;
  problem?: FieldProblem | undefined;
}): string {
  const { uid, application, form, problem } = options;
  return page(
    `${problem ? 'Error: ' : ''}Choose who you are – ${application}`,
    html`${summaryOf(problem)}
      <h1>Choose who you are</h1>
      <p>
        You are signing in to <strong>${application}</strong>. This is a demonstration: nobody is
        asked for a password, and nobody here is a real person.
      </p>
      <form method="post" action="/sign-in/${encodeURIComponent(uid)}" novalidate>
        <fieldset>
          <legend>Act as</legend>
          ${messageAt('persona', problem)} ${fixedPersonaList.map(fixedChoice(form))}
          ${radio('trust', 'Approver at a trust', form)}
          ${radio('trust-contributor', 'Contributor at a trust', form)}
        </fieldset>
        <label class="field" for="odsCode">ODS code of the trust</label>
        <p class="hint" id="odsCode-hint">
          Only for an approver or a contributor, for example ZD001
        </p>
        ${messageAt('odsCode', problem)}
        <input
          id="odsCode"
          name="odsCode"
          value="${form.odsCode}"
          aria-describedby="${descriptionsOf('odsCode', problem)}"
          autocomplete="off"
          spellcheck="false"
        />
        <button type="submit">Sign in</button>
      </form>`,
  );
}

/** @param form the hidden form of the library, by the id `op.logoutForm` */
export const signOutPage = (form: Html) =>
  page(
    'Sign out of Assay',
    html`<h1>Sign out of Assay?</h1>
      ${form}
      <button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>
      <button type="submit" form="op.logoutForm" class="secondary">Stay signed in</button>`,
  );

export const signedOutPage = () =>
  page(
    'Signed out of Assay',
    html`<h1>You are signed out</h1>
      <p>You can close this page.</p>`,
  );

export const failedPage = (reason: string) =>
  page(
    'Sign-in did not work – Assay',
    html`<h1>Sign-in did not work</h1>
      <p>
        Go back to the application and begin again. If it happens again, report this: ${reason}
      </p>`,
  );
