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
import type { Hindrance } from '../outbox/not-sent.ts';
import { Sender } from '../outbox/sender.ts';
import type { Device } from './device.ts';
import type { Network } from './network.ts';
import { Store } from './store.ts';
import { useLive } from './use-live.ts';

interface Workplace {
  readonly owner: Viewer;
  readonly store: Store;
  readonly sender: Sender;
}

interface Surroundings {
  readonly device: Device;
  readonly network: Network;
}

const SurroundingsContext = createContext<Surroundings | undefined>(undefined);
const WorkplaceContext = createContext<Workplace | undefined>(undefined);

export function DeviceProvider({
  children,
  ...surroundings
}: Surroundings & { children: ReactNode }) {
  return <SurroundingsContext value={surroundings}>{children}</SurroundingsContext>;
}

function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('no device is provided here');
  return surroundings;
}

export const useDevice = (): Device => useSurroundings().device;

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
  const { network } = useSurroundings();
  const [{ client, workplace }] = useState(() => {
    const client = createGraphqlClient(session);
    const store = new Store(owner);
    return {
      client,
      workplace: { owner, store, sender: new Sender({ store, client, session, network, owner }) },
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

/** Whether Assay can be reached. */
export function useOnline(): boolean {
  const { network } = useSurroundings();
  return useSyncExternalStore(network.subscribe, () => network.isUp);
}
