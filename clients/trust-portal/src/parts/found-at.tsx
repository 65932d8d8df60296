import { Fact, Part } from '@assay/web';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { FoundAtFragmentDoc } from '../generated/graphql.ts';

/** Where a finding was found, where another trust answers for it now. */
export function FoundAt({ finding }: { finding: FragmentType<typeof FoundAtFragmentDoc> }) {
  const { foundAt, trust } = readFragment(FoundAtFragmentDoc, finding);
  if (foundAt && foundAt.odsCode === trust?.odsCode) return null;
  return (
    <Fact name="Found at">
      <Part value={foundAt}>{inFull}</Part>
      {foundAt && trust && <>. Since a merger {inFull(trust)} answers for it.</>}
    </Fact>
  );
}

const inFull = ({ odsCode, name }: { odsCode: string; name: string }) => `${name} (${odsCode})`;
