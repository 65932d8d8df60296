import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Session } from './session.ts';
import type { Viewer } from './viewer.ts';

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider(props: { session: Session; children: ReactNode }) {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session is provided here');
  return session;
}

/** Undefined while nobody is signed in. */
export function useViewer(): Viewer | undefined {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => session.viewer);
}
