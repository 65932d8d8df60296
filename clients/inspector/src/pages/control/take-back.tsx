import { Button } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { useWorkplace } from '../../device/workplace.tsx';
import type { Item } from '../../outbox/item.ts';
import { takeBack } from '../../outbox/recording.ts';

/** Takes back what has not left the device yet; what may have is not offered. */
export function TakeBack({ item, children }: { item: Item; children: ReactNode }) {
  const { store } = useWorkplace();
  if (item.mayHaveArrived) return null;
  return (
    <p className="nhsuk-u-margin-top-2">
      <Button secondary small onClick={() => void takeBack(store, item.order).catch(reportError)}>
        {children}
      </Button>
    </p>
  );
}
