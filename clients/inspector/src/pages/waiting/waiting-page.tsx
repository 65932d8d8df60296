import { Day, Moment, Page } from '@assay/web';
import { Button, InsetText, Tag } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { KeptInspection } from '../../device/kept-inspection.ts';
import { useLive } from '../../device/use-live.ts';
import { useHindrance, useOnline, useOutbox, useWorkplace } from '../../device/workplace.tsx';
import { outcomeLabels } from '../../labels.ts';
import type { Item } from '../../outbox/item.ts';
import { isHeldUp } from '../../outbox/order.ts';
import { discard, sendAgain } from '../../outbox/recording.ts';
import { addressOf } from '../inspection/control-list.tsx';

/** Everything on this device that Assay is not known to hold, in the order in which it was recorded. */
export function WaitingPage() {
  const items = useOutbox();
  const { store } = useWorkplace();
  const kept = useLive(() => store.inspections.toArray(), [store]);
  if (!items || !kept) return null;
  return (
    <Page title="Waiting to be sent">
      <State />
      <p>
        What is recorded is kept on this device until Assay has it. Sending it twice changes nothing
        twice. If the device is lost before, what is listed here is lost with it, and nothing else.
      </p>
      {items.length === 0 ? (
        <p>Nothing waits: everything recorded on this device has been sent.</p>
      ) : (
        <ol className="nhsuk-list assay-acts">
          {items.map((item) => (
            <li key={item.key}>
              <WaitingItem item={item} items={items} kept={kept} />
            </li>
          ))}
        </ol>
      )}
    </Page>
  );
}

function State() {
  const { sender } = useWorkplace();
  const online = useOnline();
  const hindrance = useHindrance();
  const waiting = useOutbox()?.some(({ state }) => state === 'WAITING');
  if (!online)
    return (
      <InsetText>
        <p>There is no network. It is sent as soon as there is one.</p>
      </InsetText>
    );
  return (
    <>
      {hindrance === 'SIGNED_OUT' && (
        <InsetText>
          <p>Sign in, and it is sent.</p>
        </InsetText>
      )}
      {hindrance === 'FAULTY' && (
        <InsetText>
          <p>Assay cannot take it right now. It is tried again by itself.</p>
        </InsetText>
      )}
      {waiting && (
        <Button
          secondary
          onClick={() => {
            sender.sendNow();
          }}
        >
          Send now
        </Button>
      )}
    </>
  );
}

interface WaitingItemProps {
  readonly item: Item;
  readonly items: readonly Item[];
  readonly kept: readonly KeptInspection[];
}

function WaitingItem({ item, items, kept }: WaitingItemProps) {
  const inspection = kept.find(({ id }) => id === item.inspectionId);
  return (
    <>
      <h2 className="nhsuk-heading-s">{titleOf(item, inspection)}</h2>
      <p>
        {inspection?.trust?.name ?? 'Inspection'}, <Moment instant={item.madeAt} />{' '}
        <StateTag item={item} isHeldUp={isHeldUp(item, items)} />
      </p>
      {item.problems.length > 0 && <p className="assay-text">{item.problems.join(' ')}</p>}
      <Ways item={item} inspection={inspection} />
    </>
  );
}

function titleOf(item: Item, inspection: KeptInspection | undefined): ReactNode {
  switch (item.kind) {
    case 'BEGINNING':
      return (
        <>
          Began on <Day date={item.beganOn} />
        </>
      );
    case 'ASSESSMENT':
      return `${referenceOf(item.controlId, inspection)}: ${outcomeLabels[item.answer.outcome]}`;
    case 'FILE':
      return `${referenceOf(item.controlId, inspection)}: ${item.fileName}`;
    case 'WITHDRAWAL':
      return `${referenceOf(item.controlId, inspection)}: withdraw ${item.fileName}`;
    case 'FINDING':
      return `Finding: ${item.finding.title}`;
  }
}

const referenceOf = (controlId: string, inspection: KeptInspection | undefined): string =>
  inspection?.standard.controls.find(({ id }) => id === controlId)?.reference ?? controlId;

function StateTag({ item, isHeldUp: held }: { item: Item; isHeldUp: boolean }) {
  if (item.state === 'CONFLICT') return <Tag modifier="orange">In conflict</Tag>;
  if (item.state === 'REFUSED') return <Tag modifier="red">Refused</Tag>;
  return <Tag modifier="yellow">{held ? 'Waits for what stopped before it' : 'Waiting'}</Tag>;
}

/** What can be done about something that stopped. */
function Ways({ item, inspection }: { item: Item; inspection: KeptInspection | undefined }) {
  const { store, sender } = useWorkplace();
  if (item.state === 'WAITING') return null;
  const again = async () => {
    await sendAgain(store, item.order);
    sender.sendNow();
  };
  if (item.kind === 'ASSESSMENT') {
    const address = addressOf(item.inspectionId, {
      reference: referenceOf(item.controlId, inspection),
    });
    if (item.state === 'CONFLICT')
      return (
        <p>
          <Link to={`${address}/compare`}>Compare both versions</Link>
        </p>
      );
    return (
      <>
        <p>
          <Link to={address}>Correct it</Link>
        </p>
        <Discard item={item} />
      </>
    );
  }
  return (
    <div className="assay-actions">
      {item.kind === 'FINDING' && (
        <Link to={`/inspections/${item.inspectionId}/finding?correct=${item.key}`}>Correct it</Link>
      )}
      <Button secondary small onClick={() => void again().catch(reportError)}>
        Send again
      </Button>
      <Discard item={item} />
    </div>
  );
}

function Discard({ item }: { item: Item }) {
  const { store } = useWorkplace();
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Discard it</span>
      </summary>
      <div className="nhsuk-details__text">
        <p>It is on this device only, and gone once it is discarded.</p>
        <Button warning small onClick={() => void discard(store, item.order).catch(reportError)}>
          Discard for good
        </Button>
      </div>
    </details>
  );
}
