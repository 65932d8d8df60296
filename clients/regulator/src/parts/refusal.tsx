import { inWords, NotKnown } from '@assay/web';
import { WarningCallout } from 'nhsuk-react-components';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { RefusalInFullFragmentDoc } from '../generated/graphql.ts';
import { PowerList } from './power-in-line.tsx';

interface RefusalProps {
  readonly refusal: FragmentType<typeof RefusalInFullFragmentDoc>;
}

/** Why the law does not allow an act, what it would take, and who could. */
export function RefusalReason({ refusal }: RefusalProps) {
  const { reason, required, holders } = readFragment(RefusalInFullFragmentDoc, refusal);
  return (
    <>
      <p>{reason}</p>
      {required && <p>It takes a power to {inWords(required).toLowerCase()}.</p>}
      {required && <Holders holders={holders} />}
    </>
  );
}

function Holders({
  holders,
}: {
  holders: Parameters<typeof PowerList>[0]['powers'] | null | undefined;
}) {
  if (!holders)
    return (
      <p>
        Who could: <NotKnown />
      </p>
    );
  if (holders.length === 0)
    return <p>Nobody holds such a power over this organisation that day.</p>;
  return (
    <>
      <p>Who could:</p>
      <PowerList powers={holders} />
    </>
  );
}

export const RefusalPanel = ({ refusal }: RefusalProps) => (
  <WarningCallout role="alert">
    <WarningCallout.Heading>The law does not allow this</WarningCallout.Heading>
    <RefusalReason refusal={refusal} />
  </WarningCallout>
);
