import { ChoiceField, type Problem, readText, TextField, useAct } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import { useMutation } from 'urql';
import {
  AcknowledgeAlertDocument,
  AnswerAlertDocument,
  type AcknowledgeAlertInput,
  type AcknowledgeAlertMutation,
  type AlertAnswer,
  type AnswerAlertInput,
  type AnswerAlertMutation,
  type OwnResponseFragment,
} from '../../generated/graphql.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useTrust } from '../../parts/use-trust.ts';
import { alertActLabels } from './alert-labels.ts';

interface AnswerFormProps {
  readonly alertId: string;
  readonly response: OwnResponseFragment;
}

/** What may be said next, by the viewer. */
export function AnswerForm({ alertId, response: { availableAnswers } }: AnswerFormProps) {
  const { isApprover } = useTrust();
  const answers = availableAnswers.filter((kind) => kind !== 'ACKNOWLEDGED');
  if (availableAnswers.includes('ACKNOWLEDGED')) return <AcknowledgeForm alertId={alertId} />;
  return (
    <>
      {answers.length === 0 ? (
        <p>There is nothing that you may say now.</p>
      ) : (
        <SayForm alertId={alertId} answers={answers} />
      )}
      {!isApprover && (
        <InsetText>
          <p>
            That the work is done, or that the alert does not apply, an approver of your trust says.
          </p>
        </InsetText>
      )}
    </>
  );
}

const NoteField = ({ problems, hint }: { problems: readonly Problem[]; hint: string }) => (
  <TextField name="note" label="Note" hint={hint} problems={problems} />
);

function AcknowledgeForm({ alertId }: { alertId: string }) {
  const [, acknowledge] = useMutation(AcknowledgeAlertDocument);
  const acting = useAct<Omit<AcknowledgeAlertInput, 'idempotencyKey'>, AcknowledgeAlertMutation>({
    to: `/alerts/${alertId}`,
    send: (input) => acknowledge({ input }),
    outcomeOf: (data) => data.acknowledgeAlert,
    done: 'The alert is acknowledged. Say next whether it applies to you.',
  });
  const send = (form: FormData) => {
    acting.submit({ alertId, note: readText(form, 'note') || undefined }, []);
  };
  return (
    <ActForm
      acting={acting}
      fields={['note']}
      action="Acknowledge the alert"
      day={null}
      onSubmit={send}
    >
      <NoteField problems={acting.problems} hint="Optional; the body that issued it reads it" />
    </ActForm>
  );
}

function SayForm({ alertId, answers }: { alertId: string; answers: readonly AlertAnswer[] }) {
  const [, answer] = useMutation(AnswerAlertDocument);
  const acting = useAct<Omit<AnswerAlertInput, 'idempotencyKey'>, AnswerAlertMutation>({
    to: `/alerts/${alertId}`,
    send: (input) => answer({ input }),
    outcomeOf: (data) => data.answerAlert,
    done: 'Your answer is recorded.',
  });
  const send = (form: FormData) => {
    const chosen = answers.find((kind) => kind === readText(form, 'answer'));
    const note = readText(form, 'note') || undefined;
    if (chosen) acting.submit({ alertId, answer: chosen, note }, []);
  };
  return (
    <ActForm
      acting={acting}
      fields={['answer', 'note']}
      action="Send the answer"
      day={null}
      onSubmit={send}
    >
      <ChoiceField
        name="answer"
        legend="What do you say?"
        choices={Object.fromEntries(answers.map((kind) => [kind, alertActLabels[kind]]))}
        initial={answers[0]}
        problems={acting.problems}
      />
      <NoteField
        problems={acting.problems}
        hint="Say how far the work is, what was done, or why it does not apply"
      />
    </ActForm>
  );
}
