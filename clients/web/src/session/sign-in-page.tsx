import { Button, InsetText } from 'nhsuk-react-components';
import { useState, type ReactNode } from 'react';
import { Page } from '../page/page.tsx';
import { useSession } from './session-context.tsx';

interface SignInPageProps {
  readonly service: string;
  readonly lead: string;
  /** What is to be known before one signs in. */
  readonly note?: ReactNode;
}

/** What somebody sees who is not signed in. */
export function SignInPage({ service, lead, note }: SignInPageProps) {
  const session = useSession();
  const [failed, setFailed] = useState(false);
  const signIn = () => {
    session.signIn().catch((error: unknown) => {
      reportError(error);
      setFailed(true);
    });
  };
  return (
    <Page title={`Sign in to ${service}`}>
      {session.ended && <InsetText>You have been signed out. Sign in again to go on.</InsetText>}
      {failed && (
        <InsetText role="alert">
          The page on which you sign in does not answer. Try again in a moment.
        </InsetText>
      )}
      <p>{lead}</p>
      {note}
      <Button onClick={signIn}>Sign in</Button>
    </Page>
  );
}
