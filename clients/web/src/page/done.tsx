import { NotificationBanner } from 'nhsuk-react-components';
import { useLocation } from 'react-router';

/** What the person has just recorded: the `done` of the state with which a form led here. */
export function Done() {
  const { state } = useLocation() as { state: unknown };
  if (typeof state !== 'object' || state === null || !('done' in state)) return null;
  return (
    <NotificationBanner success disableAutoFocus role="alert">
      <NotificationBanner.Heading>{String(state.done)}</NotificationBanner.Heading>
    </NotificationBanner>
  );
}
