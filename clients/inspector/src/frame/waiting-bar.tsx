import { counted, useSession, useViewer } from '@assay/web';
import { Link } from 'react-router';
import { useHindrance, useOnline, useOutbox } from '../device/workplace.tsx';

/** What waits on this device, in view on every page. */
export function WaitingBar() {
  const items = useOutbox();
  const online = useOnline();
  const hindrance = useHindrance();
  const viewer = useViewer();
  if (!items) return null;
  const stopped = items.filter(({ state }) => state !== 'WAITING').length;
  const waiting = items.length - stopped;
  const quiet = items.length === 0 && online && viewer;
  return (
    <div className={`assay-waiting${quiet ? '' : ' assay-waiting--busy'}`}>
      <div className="nhsuk-width-container">
        <p role="status">
          {!online && <strong>No network. </strong>}
          {items.length === 0 ? (
            'Everything recorded on this device has been sent.'
          ) : (
            <>
              <Link to="/waiting">{counted(waiting, 'thing')} waiting to be sent</Link>
              {stopped > 0 && (
                <>
                  , <Link to="/waiting">{counted(stopped, 'thing')} for you to look at</Link>
                </>
              )}
              .
              {online &&
                hindrance === 'FAULTY' &&
                ' Assay cannot take it right now; it is tried again.'}
            </>
          )}
        </p>
        {online && !viewer && <SignInToSend waiting={items.length > 0} />}
      </div>
    </div>
  );
}

function SignInToSend({ waiting }: { waiting: boolean }) {
  const session = useSession();
  return (
    <p>
      You are not signed in.{' '}
      <button
        type="button"
        className="assay-link-button"
        onClick={() => void session.signIn().catch(reportError)}
      >
        {waiting ? 'Sign in to send what waits' : 'Sign in'}
      </button>
    </p>
  );
}
