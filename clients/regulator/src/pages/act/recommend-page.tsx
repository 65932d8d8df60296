import { DayField, readDay, readText, TextField, wrongDay } from '@assay/web';
import { useMutation } from 'urql';
import {
  RecommendDocument,
  type RecommendRemediationInput,
  type RecommendMutation,
} from '../../generated/graphql.ts';
import { ActForm } from './act-form.tsx';
import { ActPage, type FindingToActOn } from './act-page.tsx';
import { NoteField } from './note-field.tsx';
import { useAct } from './use-act.ts';

export const RecommendPage = () => (
  <ActPage title="Recommend remediation" kind="RECOMMENDED">
    {(finding) => <RecommendForm finding={finding} />}
  </ActPage>
);

type Act = Omit<RecommendRemediationInput, 'idempotencyKey'>;

const fields = ['requirement', 'dueOn', 'note'];

function RecommendForm({ finding }: { finding: FindingToActOn }) {
  const [, recommend] = useMutation(RecommendDocument);
  const acting = useAct<Act, RecommendMutation>({
    findingId: finding.id,
    send: (input: RecommendRemediationInput) => recommend({ input }),
    outcomeOf: ({ recommendRemediation }) => recommendRemediation,
    done: 'The recommendation is recorded.',
  });
  const { problems, submit } = acting;
  const send = (form: FormData) => {
    const content: Act = {
      findingId: finding.id,
      expectedVersion: finding.enforcement.version,
      requirement: readText(form, 'requirement'),
      dueOn: readDay(form, 'dueOn'),
      actedOn: readDay(form, 'actedOn'),
      note: readText(form, 'note') || undefined,
    };
    submit(content, [...wrongDay(form, 'dueOn'), ...wrongDay(form, 'actedOn')]);
  };
  return (
    <ActForm acting={acting} fields={fields} action="Record the recommendation" onSubmit={send}>
      <p>Any body may recommend; a recommendation binds nobody.</p>
      <TextField
        name="requirement"
        label="What should be done?"
        hint="Say what will show that it is done"
        problems={problems}
      />
      <DayField
        name="dueOn"
        legend="By when should it be done? (optional)"
        hint="For example, 27 3 2027"
        problems={problems}
      />
      <NoteField problems={problems} />
    </ActForm>
  );
}
