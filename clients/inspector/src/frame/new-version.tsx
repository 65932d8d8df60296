import { useEffect, useState } from 'react';
import { useRegisterSW } from 'virtual:pwa-register/react';
import { reportFault } from '../device/outage.ts';
import { useOnline } from '../device/workplace.tsx';

/**
 * Has the application kept on the device, and says when a newer one is; what is open is never exchanged unasked. A device that
 * is never opened anew hears of it when its network is back.
 */
export function NewVersion() {
  const online = useOnline();
  const [isAsked, setAsked] = useState(false);
  const [registration, setRegistration] = useState<ServiceWorkerRegistration>();
  const { needRefresh, updateServiceWorker } = useRegisterSW({
    onRegisteredSW: (_address, registered) => {
      setRegistration(registered);
    },
    onRegisterError: reportError,
  });
  useEffect(() => {
    if (online) registration?.update().catch(reportFault);
  }, [online, registration]);
  const [isWaiting] = needRefresh;
  if (!isWaiting) return null;
  const use = () => {
    setAsked(true);
    // the library opens the page anew only where an older version was in charge when it was opened
    navigator.serviceWorker.addEventListener('controllerchange', openAnew, { once: true });
    updateServiceWorker().catch(reportError);
  };
  return (
    <div className="assay-waiting">
      <p className="nhsuk-width-container" role="status">
        {isAsked ? (
          // the browser lets the older version finish first what it is about
          <>The newer version is opened in up to half a minute.</>
        ) : (
          <>
            A newer version of this application is ready. Save what you have entered on this page,
            then{' '}
            <button type="button" className="assay-link-button" onClick={use}>
              use it
            </button>
            .
          </>
        )}
      </p>
    </div>
  );
}

const openAnew = () => {
  window.location.reload();
};
