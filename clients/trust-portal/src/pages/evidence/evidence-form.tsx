import { type Problem, readDay, readText, TextField, useAct, wrongDay } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import { useMutation } from 'urql';
import { FileField } from '../../attachments/file-field.tsx';
import {
  attachmentsField,
  sentIds,
  unsent,
  useUploads,
  type Uploads,
} from '../../attachments/use-uploads.ts';
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

const fields = [chosenField, 'statement', attachmentsField];

interface Content {
  readonly remediationIds: string[];
  readonly statement: string;
  readonly attachmentIds: string[];
}

const contentOf = (form: FormData, uploads: Uploads): Content => ({
  remediationIds: form.getAll(chosenField).map(String),
  statement: readText(form, 'statement'),
  attachmentIds: sentIds(uploads),
});

/** What was prepared for the demands that are chosen at first. */
const preparedFor = ({ demands, chosen }: EvidenceFormProps) =>
  demands.find(({ id, preparedEvidence }) => preparedEvidence && chosen.has(id))?.preparedEvidence;

const nothingChosen = ({ remediationIds }: Content): Problem[] =>
  remediationIds.length > 0
    ? []
    : [{ message: 'Choose the demands that it answers', field: [chosenField] }];

function SubmitForm(props: EvidenceFormProps) {
  const uploads = useUploads(preparedFor(props)?.attachments ?? []);
  const [, submit] = useMutation(SubmitEvidenceDocument);
  const acting = useAct<Omit<SubmitEvidenceInput, 'idempotencyKey'>, SubmitEvidenceMutation>({
    to: '/',
    send: (input) => submit({ input }),
    outcomeOf: (data) => data.submitEvidence,
    done: 'The evidence is submitted. It is the turn of those who asked for it.',
  });
  const send = (form: FormData) => {
    const content = contentOf(form, uploads);
    const act = { ...content, actedOn: readDay(form, 'actedOn') };
    acting.submit(act, [
      ...nothingChosen(content),
      ...unsent(uploads),
      ...wrongDay(form, 'actedOn'),
    ]);
  };
  return (
    <ActForm acting={acting} fields={fields} action="Submit the evidence" onSubmit={send}>
      <Content {...props} uploads={uploads} problems={acting.problems} />
    </ActForm>
  );
}

function PrepareForm(props: EvidenceFormProps) {
  const uploads = useUploads(preparedFor(props)?.attachments ?? []);
  const [, prepare] = useMutation(PrepareEvidenceDocument);
  const acting = useAct<Content, PrepareEvidenceMutation>({
    to: '/',
    send: (input: PrepareEvidenceInput) => prepare({ input }),
    outcomeOf: (data) => data.prepareEvidence,
    done: 'The evidence is kept. An approver of your trust reads and submits it.',
  });
  const send = (form: FormData) => {
    const content = contentOf(form, uploads);
    acting.submit(content, [...nothingChosen(content), ...unsent(uploads)]);
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
      <Content {...props} uploads={uploads} problems={acting.problems} />
    </ActForm>
  );
}

interface ContentProps extends EvidenceFormProps {
  readonly uploads: Uploads;
  readonly problems: readonly Problem[];
}

function Content({ uploads, problems, ...choice }: ContentProps) {
  const prepared = preparedFor(choice);
  return (
    <>
      <DemandChoice {...choice} problems={problems} />
      <TextField
        name="statement"
        label="What was done, and what shows it?"
        hint={prepared ? `As ${prepared.preparedBy} prepared it` : 'The bodies that asked read it'}
        initial={prepared?.statement}
        problems={problems}
      />
      <FileField uploads={uploads} problems={problems} />
    </>
  );
}
