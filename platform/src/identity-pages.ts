import { fixedPersonaList, type Persona } from './personas.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escaped = (text: string) =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** What was chosen on the sign-in page. */
export interface SignInForm {
  persona: string;
  odsCode: string;
}

export interface SignInProblem {
  /** The id of the field that it is about. */
  field: 'persona' | 'odsCode';
  message: string;
}

export function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/sign-in.css" />
  </head>
  <body>
    <a class="skip" href="#main">Skip to main content</a>
    <header><p>Assay <span>demonstration sign-in</span></p></header>
    <main id="main">
      ${main}
    </main>
  </body>
</html>
`;
}

const radio = (value: string, label: string, form: SignInForm, id = `persona-${value}`) => `
          <div class="choice">
            <input type="radio" name="persona" id="${id}" value="${value}"${form.persona === value ? ' checked' : ''} />
            <label for="${id}">${escaped(label)}</label>
          </div>`;

const fixedChoice = (form: SignInForm) => (persona: Persona, index: number) =>
  radio(persona.sub, persona.name, form, index === 0 ? 'persona' : undefined);

function summaryOf(problem: SignInProblem | undefined): string {
  if (!problem) return '';
  return `<div class="problems" role="alert" aria-labelledby="problems">
        <h2 id="problems">There is a problem</h2>
        <ul><li><a href="#${problem.field}">${escaped(problem.message)}</a></li></ul>
      </div>`;
}

const messageAt = (field: SignInProblem['field'], problem: SignInProblem | undefined) =>
  problem?.field === field
    ? `<p class="problem" id="${field}-problem"><span class="hidden">Error: </span>${escaped(problem.message)}</p>`
    : '';

/** The page on which one chooses whom to be. */
export function signInPage(options: {
  uid: string;
  application: string;
  form: SignInForm;
  problem?: SignInProblem;
}): string {
  const { uid, application, form, problem } = options;
  const title = `${problem ? 'Error: ' : ''}Choose who you are – ${application}`;
  const described = problem?.field === 'odsCode' ? 'odsCode-hint odsCode-problem' : 'odsCode-hint';
  return page(
    title,
    `${summaryOf(problem)}
      <h1>Choose who you are</h1>
      <p>You are signing in to <strong>${escaped(application)}</strong>. This is a demonstration: nobody is asked for a password,
      and nobody here is a real person.</p>
      <form method="post" action="/sign-in/${encodeURIComponent(uid)}" novalidate>
        <fieldset>
          <legend>Act as</legend>
          ${messageAt('persona', problem)}${fixedPersonaList.map(fixedChoice(form)).join('')}${radio('trust', 'Approver at a trust', form)}${radio('trust-contributor', 'Contributor at a trust', form)}
        </fieldset>
        <label class="field" for="odsCode">ODS code of the trust</label>
        <p class="hint" id="odsCode-hint">Only for an approver or a contributor, for example ZD001</p>
        ${messageAt('odsCode', problem)}
        <input id="odsCode" name="odsCode" value="${escaped(form.odsCode)}" aria-describedby="${described}" autocomplete="off" spellcheck="false" />
        <button type="submit">Sign in</button>
      </form>`,
  );
}

/** @param form the hidden form of the library, by the id `op.logoutForm` */
export const signOutPage = (form: string) =>
  page(
    'Sign out of Assay',
    `<h1>Sign out of Assay?</h1>
      ${form}
      <button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>
      <button type="submit" form="op.logoutForm" class="secondary">Stay signed in</button>`,
  );

export const signedOutPage = () =>
  page('Signed out of Assay', '<h1>You are signed out</h1><p>You can close this page.</p>');

export const failedPage = (reason: string) =>
  page(
    'Sign-in did not work – Assay',
    `<h1>Sign-in did not work</h1>
      <p>Go back to the application and begin again. If it happens again, report this: ${escaped(reason)}</p>`,
  );
