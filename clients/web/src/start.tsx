import { StrictMode, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Provider } from 'urql';
import { createGraphqlClient } from './graphql/client.ts';
import { SessionProvider } from './session/session-context.tsx';
import { Session } from './session/session.ts';
import { loadSettings } from './settings.ts';

export interface Application {
  readonly clientId: string;
  /** Where it is served, with slashes at both ends. */
  readonly base: string;
  readonly element: ReactNode;
}

/** Signs in silently if somebody is signed in at the provider, and shows the application. */
export async function startApplication({ clientId, base, element }: Application): Promise<void> {
  const root = createApplicationRoot();
  try {
    const { issuer } = await loadSettings();
    const session = new Session({ issuer, clientId, base });
    await session.begin();
    root.render(
      <StrictMode>
        <SessionProvider session={session}>
          <Provider value={createGraphqlClient(session)}>{element}</Provider>
        </SessionProvider>
      </StrictMode>,
    );
  } catch (error) {
    reportError(error);
    root.render(<NoAnswer />);
  }
}

/** Where an application is shown in its page. */
export function createApplicationRoot(): Root {
  const container = document.getElementById('application');
  if (!container) throw new Error('the page has no place for the application');
  // without these the design system's components refuse to start
  document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
  return createRoot(container);
}

/** What is shown where an application cannot be started. */
export const NoAnswer = () => (
  <main className="nhsuk-width-container nhsuk-main-wrapper" id="main">
    <h1 className="nhsuk-heading-l">Assay does not answer</h1>
    <p>Check your connection, and load this page again in a moment.</p>
  </main>
);
