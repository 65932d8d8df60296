import { Answer, Page, Part } from '@assay/web';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EvidencePageDocument, type OpenDemandFragment } from '../../generated/graphql.ts';
import { useTrust } from '../../parts/use-trust.ts';
import { EveryOpenDemand } from '../../tasks/every-open-demand.tsx';
import { mayAnswer } from '../demand/available-acts.tsx';
import { evidencePreparedFor } from './demand-choice.tsx';
import { EvidenceForm } from './evidence-form.tsx';

/** Evidence for one demand or for several, which a contributor prepares and an approver submits. */
export function EvidencePage() {
  const { odsCode, isApprover } = useTrust();
  const [state, reload] = useQuery({
    query: EvidencePageDocument,
    variables: { odsCode },
    requestPolicy: 'network-only',
  });
  return (
    <Page title={isApprover ? 'Submit evidence' : 'Prepare evidence'}>
      <Answer state={state} what="demands" onRetry={reload}>
        {({ trust }) => (
          <Part value={trust?.remediations}>
            {(page) => (
              <EveryOpenDemand page={page}>
                {(demands) => <Answerable demands={demands.filter(mayAnswer)} />}
              </EveryOpenDemand>
            )}
          </Part>
        )}
      </Answer>
    </Page>
  );
}

function Answerable({ demands }: { demands: readonly OpenDemandFragment[] }) {
  const [parameters] = useSearchParams();
  if (demands.length === 0) return <p>No demand awaits evidence now.</p>;
  const [only, ...others] = demands;
  const asked = only && others.length === 0 ? [only.id] : parameters.getAll('demand');
  return <EvidenceForm demands={demands} chosen={preparedTogether(demands, asked)} />;
}

/** The demands asked for, with those for which the same evidence was prepared at the same time. */
function preparedTogether(
  demands: readonly OpenDemandFragment[],
  asked: readonly string[],
): ReadonlySet<string> {
  const moments = new Set(
    demands
      .filter(({ id }) => asked.includes(id))
      .map((demand) => evidencePreparedFor(demand)?.preparedAt),
  );
  moments.delete(undefined);
  const together = demands.filter(
    (demand) => asked.includes(demand.id) || moments.has(evidencePreparedFor(demand)?.preparedAt),
  );
  return new Set(together.map(({ id }) => id));
}
