import { counted, Page, SignInPage } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import { countUnsent } from '../device/store.ts';
import { useLive } from '../device/use-live.ts';
import { useOnline } from '../device/workplace.tsx';

const lead =
  'For people of the bodies that inspect NHS organisations. Take an inspection onto this device, and record with or without a network.';

/** What somebody sees who is not signed in; signing in takes a network. */
export function Entrance({ service }: { service: string }) {
  const online = useOnline();
  if (online) return <SignInPage service={service} lead={lead} note={<Unsent />} />;
  return (
    <Page title={`Sign in to ${service}`}>
      <InsetText role="status">
        <p>There is no network. Sign in as soon as there is one.</p>
      </InsetText>
      <p>{lead}</p>
      <Unsent />
    </Page>
  );
}

/** That something waits here, of which nothing else is told to whoever holds the device. */
function Unsent() {
  const unsent = useLive(countUnsent, []) ?? 0;
  if (unsent === 0) return null;
  return (
    <InsetText>
      <p>
        {counted(unsent, 'thing')} recorded on this device {unsent === 1 ? 'is' : 'are'} not sent.
        Nothing of it is lost: it is sent once whoever recorded it signs in here again.
      </p>
    </InsetText>
  );
}
