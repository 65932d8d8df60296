import { useSession, type Viewer } from '@assay/web';
import { useNavigate } from 'react-router';
import { useOnline, useOutbox } from '../device/workplace.tsx';
import { useSignOut } from './use-sign-out.ts';

/** Who works here. What they recorded stays on the device when they go, for them alone. */
export function Account({ person }: { person: Viewer }) {
  const session = useSession();
  const online = useOnline();
  const waiting = useOutbox()?.length ?? 0;
  const signOut = useSignOut();
  const navigate = useNavigate();
  // what it means is said first where it means more than signing in again
  const leave = () => (online && waiting === 0 ? signOut() : navigate('/sign-out'));
  return (
    <div className="assay-header__account">
      <p>{person.name}</p>
      {online && (
        <button type="button" onClick={() => void session.switchOrganisation().catch(reportError)}>
          Switch organisation
        </button>
      )}
      <button type="button" onClick={() => void leave()?.catch(reportError)}>
        Sign out
      </button>
    </div>
  );
}
