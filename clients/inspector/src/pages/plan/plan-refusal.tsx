import { NotKnown } from '@assay/web';
import { WarningCallout } from 'nhsuk-react-components';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { PlanRefusalFragmentDoc } from '../../generated/graphql.ts';

/** Why the law does not allow the inspection, and who could make it. */
export function PlanRefusal(props: { refusal: FragmentType<typeof PlanRefusalFragmentDoc> }) {
  const { reason, holders } = readFragment(PlanRefusalFragmentDoc, props.refusal);
  return (
    <WarningCallout role="alert">
      <WarningCallout.Heading headingLevel="h2">The law does not allow this</WarningCallout.Heading>
      <p>{reason}</p>
      {holders == null ? (
        <p>
          Who could: <NotKnown />
        </p>
      ) : (
        holders.length > 0 && (
          <>
            <p>Who could:</p>
            <ul>
              {holders.map(({ id, instrument, body }) => (
                <li key={id}>{`${body.name}: ${instrument}`}</li>
              ))}
            </ul>
          </>
        )
      )}
    </WarningCallout>
  );
}
