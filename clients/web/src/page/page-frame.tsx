import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { useSession, useViewer } from '../session/session-context.tsx';
import { ServiceProvider } from './page.tsx';

export interface NavigationItem {
  readonly to: string;
  readonly text: string;
}

export interface PageFrameProps {
  /** The name of the service, such as Assay for regulators. */
  readonly service: string;
  readonly navigation: readonly NavigationItem[];
  /** Kept on every link of the frame, such as the day one looks at. */
  readonly search: string;
  /** Who uses the application, where that is more than who is signed in. */
  readonly account?: ReactNode;
  /** Between the header and the page. */
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

/** What is the same on every page of an application. */
export function PageFrame({
  service,
  navigation,
  search,
  banner,
  children,
  ...props
}: PageFrameProps) {
  const viewer = useViewer();
  const account = props.account ?? (viewer && <Account />);
  return (
    <ServiceProvider value={service}>
      <a className="nhsuk-skip-link" href="#main">
        Skip to main content
      </a>
      <header className="assay-header">
        <div className="nhsuk-width-container assay-header__top">
          <Link className="assay-header__service" to="/">
            {service}
          </Link>
          {account}
        </div>
        {account && (
          <nav className="assay-header__navigation" aria-label="Menu">
            <ul className="nhsuk-width-container">
              {navigation.map(({ to, text }) => (
                <li key={to}>
                  <NavLink to={{ pathname: to, search }} end={to === '/'}>
                    {text}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {banner}
      <div className="nhsuk-width-container">
        <main className="nhsuk-main-wrapper" id="main">
          {children}
        </main>
      </div>
      <footer className="assay-footer">
        <div className="nhsuk-width-container">
          <p>
            Assay. The demonstration’s trusts are fictional; bodies, powers and standards are as far
            as verified. <a href="/">About Assay</a>
          </p>
        </div>
      </footer>
    </ServiceProvider>
  );
}

function Account() {
  const session = useSession();
  const viewer = useViewer();
  return (
    <div className="assay-header__account">
      <p>{viewer?.name}</p>
      <button type="button" onClick={() => void session.switchOrganisation().catch(reportError)}>
        Switch organisation
      </button>
      <button type="button" onClick={() => void session.signOut().catch(reportError)}>
        Sign out
      </button>
    </div>
  );
}
