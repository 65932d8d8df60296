import { useSession } from '@assay/web';
import { useDevice, useOnline } from '../device/workplace.tsx';

/** Signs out; without a network on this device only. What was recorded stays, for whoever recorded it alone. */
export function useSignOut(): () => Promise<void> {
  const session = useSession();
  const device = useDevice();
  const online = useOnline();
  return async () => {
    if (online) {
      await device.forgetPerson();
      await session.signOut();
    } else {
      await device.forgetPersonUntold();
      await session.leave();
    }
  };
}
