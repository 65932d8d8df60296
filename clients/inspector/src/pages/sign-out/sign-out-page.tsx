import { counted, Page } from '@assay/web';
import { Button, WarningCallout } from 'nhsuk-react-components';
import { Link } from 'react-router';
import { useOnline, useOutbox } from '../../device/workplace.tsx';
import { useSignOut } from '../../frame/use-sign-out.ts';

/** What signing out means while something waits or there is no network. */
export function SignOutPage() {
  const online = useOnline();
  const items = useOutbox();
  const signOut = useSignOut();
  if (!items) return null;
  return (
    <Page title="Sign out of this device?">
      {!online && (
        <WarningCallout>
          <WarningCallout.Heading headingLevel="h2">There is no network</WarningCallout.Heading>
          <p>
            Signing in takes one. Until then nobody can record anything more on this device, or see
            what is on it.
          </p>
        </WarningCallout>
      )}
      <p>
        {items.length === 0
          ? 'Everything that you recorded on this device has been sent.'
          : `${counted(items.length, 'thing')} that you recorded ${items.length === 1 ? 'is' : 'are'} not sent yet. Nothing of it is lost: it stays on this device, nobody else sees it, and it is sent once you sign in here again.`}
      </p>
      <Button warning onClick={() => void signOut().catch(reportError)}>
        Sign out
      </Button>
      <p>
        <Link to="/">Stay signed in</Link>
      </p>
    </Page>
  );
}
