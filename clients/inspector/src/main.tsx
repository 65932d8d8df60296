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
import { Network } from './device/network.ts';
import { reportFault, within } from './device/outage.ts';
import { DeviceProvider } from './device/workplace.tsx';

const PATIENCE_MS = 4_000;
const base = import.meta.env.BASE_URL;

/** Where people sign in, as the server says now; undefined when it does not answer. */
async function askForIssuer(device: Device): Promise<string | undefined> {
  try {
    const { issuer } = await within(PATIENCE_MS, loadSettings());
    await device.noteIssuer(issuer);
    return issuer;
  } catch (error) {
    reportFault(error);
    return undefined;
  }
}

/** Whoever worked here last goes on although the provider is slow or out of reach; a sign-in just made is completed first. */
async function begin(session: Session): Promise<void> {
  const begun = session.begin();
  const isReturning = window.location.pathname === `${base}signed-in`;
  await (isReturning ? begun : within(PATIENCE_MS, begun)).catch(reportFault);
}

const root = createApplicationRoot();
const device = await Device.open();
const answered = await askForIssuer(device);
const issuer = answered ?? (await device.issuer());
if (issuer === undefined) root.render(<NoAnswer />);
else {
  const network = new Network(answered !== undefined);
  const left = await device.wasLeftUntold();
  const session = new Session({ issuer, clientId: 'assay-inspector', base, left });
  if (network.isUp) await begin(session);
  root.render(
    <StrictMode>
      <SessionProvider session={session}>
        <DeviceProvider device={device} network={network}>
          <App />
        </DeviceProvider>
      </SessionProvider>
    </StrictMode>,
  );
}
