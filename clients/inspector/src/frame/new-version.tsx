import { useRegisterSW } from 'virtual:pwa-register/react';

/** Has the application kept on the device, and says when a newer one is; what is open is never exchanged unasked. */
export function NewVersion() {
  const { needRefresh, updateServiceWorker } = useRegisterSW({ onRegisterError: reportError });
  const [isWaiting] = needRefresh;
  if (!isWaiting) return null;
  return (
    <div className="assay-waiting">
      <p className="nhsuk-width-container" role="status">
        A newer version of this application is ready.{' '}
        <button
          type="button"
          className="assay-link-button"
          onClick={() => void updateServiceWorker(true).catch(reportError)}
        >
          Use it now
        </button>
      </p>
    </div>
  );
}
