import { NotKnown, Page } from '@assay/web';
import { Button, InsetText } from 'nhsuk-react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useClient, type Client } from 'urql';
import { TakeInspectionDocument } from '../generated/graphql.ts';
import type { Item } from '../outbox/item.ts';
import { asKept, type KeptInspection } from './kept-inspection.ts';
import type { Store } from './store.ts';
import { useLive } from './use-live.ts';
import { useOnline, useWorkplace } from './workplace.tsx';

export interface OnDevice {
  readonly kept: KeptInspection;
  /** What of it waits on the device, in its order. */
  readonly items: readonly Item[];
}

/** A page about the inspection of the address as it is on this device. */
export function KeptPage({ children }: { children: (onDevice: OnDevice) => ReactNode }) {
  const { id = '' } = useParams();
  const { store } = useWorkplace();
  const onDevice = useLive(
    async () => ({ kept: await store.inspections.get(id), items: await store.itemsOf(id) }),
    [store, id],
  );
  if (!onDevice) return null;
  const { kept, items } = onDevice;
  return kept ? <>{children({ kept, items })}</> : <NotHere id={id} />;
}

const ask = (client: Client, id: string) =>
  client.query(TakeInspectionDocument, { id }, { requestPolicy: 'network-only' }).toPromise();

/** Asks Assay for an inspection and keeps it; says why when that cannot be. */
export async function take(client: Client, store: Store, id: string): Promise<string | undefined> {
  const { data, error } = await ask(client, id);
  if (data?.inspection) {
    await store.keep(asKept(data.inspection));
    return undefined;
  }
  if (error) return 'Assay does not answer. Try again when there is a network.';
  return 'There is no such inspection that you may see.';
}

/**
 * Brings what is kept up to date whenever there is a network and the page is opened; also when a step was taken, which may tell
 * what was not known before.
 */
export function useRefreshed({ id, status }: Pick<KeptInspection, 'id' | 'status'>): void {
  const client = useClient();
  const { store } = useWorkplace();
  const online = useOnline();
  useEffect(() => {
    const refresh = async () => {
      const { data } = await ask(client, id);
      if (data?.inspection) await store.refresh(asKept(data.inspection));
    };
    if (online) refresh().catch(reportError);
  }, [client, store, id, status, online]);
}

export function TakeButton({ id, name }: { id: string; name: string }) {
  const client = useClient();
  const { store } = useWorkplace();
  const [problem, setProblem] = useState<string>();
  const [taking, setTaking] = useState(false);
  const press = async () => {
    setTaking(true);
    setProblem(await take(client, store, id));
    setTaking(false);
  };
  return (
    <>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <Button secondary small disabled={taking} onClick={() => void press().catch(reportError)}>
        Take onto this device<span className="nhsuk-u-visually-hidden">: {name}</span>
      </Button>
    </>
  );
}

const NotHere = ({ id }: { id: string }) => (
  <Page title="This inspection is not on this device">
    <InsetText>
      <p>
        Take it onto this device while there is a network; from then on it opens and takes records
        without one.
      </p>
    </InsetText>
    <TakeButton id={id} name="this inspection" />
    <p>
      <Link to={`/inspections/${id}/report`}>Its report</Link> is read and signed without taking it
      onto the device.
    </p>
  </Page>
);

/** The name of the trust, which another service gives. */
export const TrustName = ({ trust }: { trust?: { name: string } | null | undefined }) =>
  trust?.name ?? <NotKnown />;
