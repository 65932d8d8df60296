import { readDay, readText, TextField, wrongDay } from '@assay/web';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import {
  AnswerDocument,
  type AnswerEvidenceInput,
  type AnswerMutation,
} from '../../generated/graphql.ts';
import { ActForm } from './act-form.tsx';
import { ActPage } from './act-page.tsx';
import { useAct } from './use-act.ts';

export const VerifyPage = () => (
  <ActPage title="Accept the evidence" kind="VERIFIED">
    {({ id }) => <AnswerForm findingId={id} accepted />}
  </ActPage>
);

export const RejectPage = () => (
  <ActPage title="Reject the evidence" kind="EVIDENCE_REJECTED">
    {({ id }) => <AnswerForm findingId={id} accepted={false} />}
  </ActPage>
);

type Act = Omit<AnswerEvidenceInput, 'idempotencyKey'>;

function AnswerForm({ findingId, accepted }: { findingId: string; accepted: boolean }) {
  const { demandId: remediationId = '' } = useParams();
  const [, answer] = useMutation(AnswerDocument);
  const acting = useAct<Act, AnswerMutation>({
    findingId,
    send: (input: AnswerEvidenceInput) => answer({ input }),
    outcomeOf: ({ answerEvidence }) => answerEvidence,
    done: accepted ? 'The demand is verified.' : 'The evidence is rejected.',
  });
  const send = (form: FormData) => {
    const reason = readText(form, 'reason');
    const content = { remediationId, accepted, reason, actedOn: readDay(form, 'actedOn') };
    acting.submit(content, wrongDay(form, 'actedOn'));
  };
  return (
    <ActForm
      acting={acting}
      fields={['reason']}
      action={accepted ? 'Accept the evidence' : 'Reject the evidence'}
      onSubmit={send}
    >
      <TextField
        name="reason"
        label={accepted ? 'What shows that the demand is met?' : 'What does the evidence not show?'}
        hint="The trust reads it"
        problems={acting.problems}
      />
    </ActForm>
  );
}
