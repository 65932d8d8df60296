import { Basis } from '@assay/web';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { PowerInLineFragmentDoc } from '../generated/graphql.ts';

/** A power in a line: who holds it, what it issues, and where the law says so. */
export function PowerInLine({ power }: { power: FragmentType<typeof PowerInLineFragmentDoc> }) {
  const { instrument, body, basis } = readFragment(PowerInLineFragmentDoc, power);
  return (
    <>
      {body.name}: {instrument} (<Basis basis={basis} />)
    </>
  );
}

export interface PowerListProps {
  readonly powers: readonly ({ id: string } & FragmentType<typeof PowerInLineFragmentDoc>)[];
}

export const PowerList = ({ powers }: PowerListProps) => (
  <ul className="nhsuk-list nhsuk-list--bullet">
    {powers.map((power) => (
      <li key={power.id}>
        <PowerInLine power={power} />
      </li>
    ))}
  </ul>
);
