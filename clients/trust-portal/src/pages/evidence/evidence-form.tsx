import { readDay, readText, TextField, wrongDay, type Problem } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import { useMutation } from 'urql';
import {
  PrepareEvidenceDocument,
  SubmitEvidenceDocument,
  type OpenDemandFragment,
  type PrepareEvidenceInput,
  type PrepareEvidenceMutation,
  type SubmitEvidenceInput,
  type SubmitEvidenceMutation,
} from '../../generated/graphql.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useAct } from '../../parts/use-act.ts';
import { useTrust } from '../../parts/use-trust.ts';
import { chosenField, DemandChoice } from './demand-choice.tsx';

export interface EvidenceFormProps {
  readonly demands: readonly OpenDemandFragment[];
  readonly chosen: ReadonlySet<string>;
}

export function EvidenceForm(props: EvidenceFormProps) {
  const { isApprover } = useTrust();
  return isApprover ? <SubmitForm {...props} /> : <PrepareForm {...props} />;
}

const fields = [chosenField, 'statement'];

interface Content {
  readonly remediationIds: string[];
  readonly statement: string;
}

const contentOf = (form: FormData): Content => ({
  remediationIds: form.getAll(chosenField).map(String),
  statement: readText(form, 'statement'),
});

const nothingChosen = ({ remediationIds }: Content): Problem[] =>
  remediationIds.length > 0
    ? []
    : [{ message: 'Choose the demands that it answers', field: [chosenField] }];

function SubmitForm({ demands, chosen }: EvidenceFormProps) {
  const [, submit] = useMutation(SubmitEvidenceDocument);
  const acting = useAct<Omit<SubmitEvidenceInput, 'idempotencyKey'>, SubmitEvidenceMutation>({
    to: '/',
    send: (input) => submit({ input }),
    outcomeOf: (data) => data.submitEvidence,
    done: 'The evidence is submitted. It is the turn of those who asked for it.',
  });
  const send = (form: FormData) => {
    const content = contentOf(form);
    const act = { ...content, actedOn: readDay(form, 'actedOn') };
    acting.submit(act, [...nothingChosen(content), ...wrongDay(form, 'actedOn')]);
  };
  return (
    <ActForm acting={acting} fields={fields} action="Submit the evidence" onSubmit={send}>
      <Content demands={demands} chosen={chosen} problems={acting.problems} />
    </ActForm>
  );
}

function PrepareForm({ demands, chosen }: EvidenceFormProps) {
  const [, prepare] = useMutation(PrepareEvidenceDocument);
  const acting = useAct<Content, PrepareEvidenceMutation>({
    to: '/',
    send: (input: PrepareEvidenceInput) => prepare({ input }),
    outcomeOf: (data) => data.prepareEvidence,
    done: 'The evidence is kept. An approver of your trust reads and submits it.',
  });
  const send = (form: FormData) => {
    const content = contentOf(form);
    acting.submit(content, nothingChosen(content));
  };
  return (
    <ActForm
      acting={acting}
      fields={fields}
      action="Keep it for an approver"
      day={null}
      onSubmit={send}
    >
      <InsetText>
        <p>
          You prepare; an approver of your trust reads what you prepared, changes what must be
          changed, and submits it. Nobody outside your trust sees it before.
        </p>
      </InsetText>
      <Content demands={demands} chosen={chosen} problems={acting.problems} />
    </ActForm>
  );
}

function Content({
  demands,
  chosen,
  problems,
}: EvidenceFormProps & { problems: readonly Problem[] }) {
  const prepared = demands.find(({ id, preparedEvidence }) => preparedEvidence && chosen.has(id));
  return (
    <>
      <DemandChoice demands={demands} chosen={chosen} problems={problems} />
      <TextField
        name="statement"
        label="What was done, and what shows it?"
        hint={
          prepared?.preparedEvidence
            ? `As ${prepared.preparedEvidence.preparedBy} prepared it`
            : 'The bodies that asked read it'
        }
        initial={prepared?.preparedEvidence?.statement}
        problems={problems}
      />
    </>
  );
}
