import {
  createApplicationRoot,
  loadSettings,
  NoAnswer,
  Session,
  SessionProvider,
} from '@assay/web';
import '@assay/web/styles.scss';
import './inspector.scss';
import { StrictMode } from 'react';
import { App } from './app.tsx';
import { Device } from './device/device.ts';
import { DeviceProvider } from './device/workplace.tsx';

const PATIENCE_MS = 4_000;

/** Where people sign in: as the server says, or, when it does not answer, as it said last. */
async function findIssuer(device: Device): Promise<string | undefined> {
  try {
    const { issuer } = await within(PATIENCE_MS, loadSettings());
    await device.noteIssuer(issuer);
    return issuer;
  } catch (error) {
    reportOutage(error);
    return device.issuer();
  }
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error('Assay does not answer in time'));
    }, milliseconds);
  });
  return Promise.race([promise, late]);
}

/** Without a network that is no news. */
function reportOutage(error: unknown): void {
  if (navigator.onLine) reportError(error);
}

/** Whether the provider has just sent somebody back, whose sign-in is then completed first. */
const isReturning = () => window.location.pathname.endsWith('/signed-in');

const root = createApplicationRoot();
const device = await Device.open();
const issuer = await findIssuer(device);
if (issuer === undefined) root.render(<NoAnswer />);
else {
  const session = new Session({
    issuer,
    clientId: 'assay-inspector',
    base: import.meta.env.BASE_URL,
  });
  // whoever worked here last goes on, although the provider is slow or out of reach
  const begun = session.begin();
  await (isReturning() ? begun : within(PATIENCE_MS, begun)).catch(reportOutage);
  root.render(
    <StrictMode>
      <SessionProvider session={session}>
        <DeviceProvider device={device}>
          <App />
        </DeviceProvider>
      </SessionProvider>
    </StrictMode>,
  );
}
