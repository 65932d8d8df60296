import { createGraphqlClient, useSession, type Viewer } from '@assay/web';
import {
  createContext,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { Provider } from 'urql';
import type { Item } from '../outbox/item.ts';
import type { Hindrance } from '../outbox/send-file.ts';
import { Sender } from '../outbox/sender.ts';
import type { Device } from './device.ts';
import { Store } from './store.ts';
import { useLive } from './use-live.ts';

interface Workplace {
  readonly owner: Viewer;
  readonly store: Store;
  readonly sender: Sender;
}

const DeviceContext = createContext<Device | undefined>(undefined);
const WorkplaceContext = createContext<Workplace | undefined>(undefined);

export const DeviceProvider = (props: { device: Device; children: ReactNode }) => (
  <DeviceContext value={props.device}>{props.children}</DeviceContext>
);

export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('no device is provided here');
  return device;
}

/** Whoever is signed in, or without a network signed in last and did not sign out. */
export function usePerson(): Viewer | undefined {
  const session = useSession();
  const device = useDevice();
  const viewer = useSyncExternalStore(session.subscribe, () => session.viewer);
  const last = useSyncExternalStore(device.subscribe, () => device.person);
  useEffect(() => {
    if (viewer) device.notePerson(viewer).catch(reportError);
  }, [device, viewer]);
  return viewer ?? last;
}

export const workplaceKey = ({ person, organisation }: Viewer) => `${organisation.code} ${person}`;

/** One person's inspections and outbox. Give it a `key` of the person: another's is another workplace. */
export function WorkplaceProvider({ owner, children }: { owner: Viewer; children: ReactNode }) {
  const session = useSession();
  const [{ client, workplace }] = useState(() => {
    const client = createGraphqlClient(session);
    const store = new Store(owner);
    return {
      client,
      workplace: { owner, store, sender: new Sender({ store, client, session, owner }) },
    };
  });
  useEffect(() => workplace.sender.start(), [workplace]);
  return (
    <Provider value={client}>
      <WorkplaceContext value={workplace}>{children}</WorkplaceContext>
    </Provider>
  );
}

export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext);
  if (!workplace) throw new Error('no workplace is provided here');
  return workplace;
}

/** Everything that waits on the device; undefined until it has been read. */
export function useOutbox(): readonly Item[] | undefined {
  const { store } = useWorkplace();
  return useLive(() => store.items(), [store]);
}

export function useHindrance(): Hindrance | undefined {
  const { sender } = useWorkplace();
  return useSyncExternalStore(sender.subscribe, () => sender.hindrance);
}

/** Whether the browser knows of a network; that Assay answers over it is another matter. */
export const useOnline = (): boolean =>
  useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);

function subscribeToNetwork(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
