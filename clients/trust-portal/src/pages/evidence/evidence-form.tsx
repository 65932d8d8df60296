import { readText, TextField, useAct, type Problem } from '@assay/web';
import { useMutation } from 'urql';
import { readFragment } from '../../generated/fragment-masking.ts';
import {
  PreparedReadFragmentDoc,
  PrepareEvidenceDocument,
  SubmitEvidenceDocument,
  type OpenDemandFragment,
  type PrepareEvidenceMutation,
  type SubmitEvidenceMutation,
} from '../../generated/graphql.ts';
import { useTrust } from '../../parts/use-trust.ts';
import { AnswerForm, type Kept, type Submitted } from '../../prepared/answer-form.tsx';
import { KEPT } from '../../prepared/prepared-words.ts';
import { chosenField, DemandChoice, evidencePreparedFor } from './demand-choice.tsx';

export interface EvidenceFormProps {
  readonly demands: readonly OpenDemandFragment[];
  readonly chosen: ReadonlySet<string>;
}

interface Evidence {
  readonly remediationIds: string[];
  readonly statement: string;
}

export function EvidenceForm({ demands, chosen }: EvidenceFormProps) {
  const { isApprover } = useTrust();
  const prepared = preparedFor({ demands, chosen });
  const [, submit] = useMutation(SubmitEvidenceDocument);
  const [, prepare] = useMutation(PrepareEvidenceDocument);
  const submitting = useAct<Submitted<Evidence>, SubmitEvidenceMutation>({
    to: '/',
    send: (input) => submit({ input }),
    outcomeOf: (data) => data.submitEvidence,
    done: 'The evidence is submitted. It is the turn of those who asked for it.',
  });
  const preparing = useAct<Kept<Evidence>, PrepareEvidenceMutation>({
    to: '/',
    send: (input) => prepare({ input }),
    outcomeOf: (data) => data.prepareEvidence,
    done: KEPT,
  });
  return (
    <AnswerForm
      answering={{ prepares: !isApprover, prepared }}
      action="Submit the evidence"
      fields={[chosenField, 'statement']}
      submitting={submitting}
      preparing={preparing}
      read={evidenceIn}
    >
      {(problems) => (
        <>
          <DemandChoice demands={demands} chosen={chosen} problems={problems} />
          <TextField
            name="statement"
            label="What was done, and what shows it?"
            hint="The bodies that asked read it"
            initial={prepared?.statement}
            problems={problems}
          />
        </>
      )}
    </AnswerForm>
  );
}

function evidenceIn(form: FormData): { content: Evidence; wrong: Problem[] } {
  const remediationIds = form.getAll(chosenField).map(String);
  const nothingChosen = { message: 'Choose the demands that it answers', field: [chosenField] };
  return {
    content: { remediationIds, statement: readText(form, 'statement') },
    wrong: remediationIds.length > 0 ? [] : [nothingChosen],
  };
}

/** What was prepared for the demands that are chosen at first. */
function preparedFor({ demands, chosen }: EvidenceFormProps) {
  const [prepared] = demands
    .filter(({ id }) => chosen.has(id))
    .map(evidencePreparedFor)
    .filter((each) => each !== undefined);
  return readFragment(PreparedReadFragmentDoc, prepared);
}
