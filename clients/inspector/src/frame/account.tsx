import { useSession, type Viewer } from '@assay/web';
import { useDevice, useOnline } from '../device/workplace.tsx';

/** Who works here. What they recorded stays on the device when they go, for them alone. */
export function Account({ person }: { person: Viewer }) {
  const session = useSession();
  const device = useDevice();
  const online = useOnline();
  const leave = async () => {
    await device.forgetPerson();
    if (online) await session.signOut();
    else session.end();
  };
  return (
    <div className="assay-header__account">
      <p>{person.name}</p>
      {online && (
        <button type="button" onClick={() => void session.switchOrganisation().catch(reportError)}>
          Switch organisation
        </button>
      )}
      <button type="button" onClick={() => void leave().catch(reportError)}>
        Sign out
      </button>
    </div>
  );
}
