import { readDay, readText, TextField, wrongDay } from '@assay/web';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import {
  AnswerReferralDocument,
  type AnswerReferralInput,
  type AnswerReferralMutation,
} from '../../generated/graphql.ts';
import { ActForm } from './act-form.tsx';
import { ActPage, type FindingToActOn } from './act-page.tsx';
import { useAct } from './use-act.ts';

export const AcceptReferralPage = () => (
  <ActPage title="Accept the referral" kind="REFERRAL_ACCEPTED">
    {(finding) => <AnswerForm finding={finding} accepted />}
  </ActPage>
);

export const DeclineReferralPage = () => (
  <ActPage title="Decline the referral" kind="REFERRAL_DECLINED">
    {(finding) => <AnswerForm finding={finding} accepted={false} />}
  </ActPage>
);

type Act = Omit<AnswerReferralInput, 'idempotencyKey'>;

function AnswerForm({ finding, accepted }: { finding: FindingToActOn; accepted: boolean }) {
  const { referralId = '' } = useParams();
  const [, answer] = useMutation(AnswerReferralDocument);
  const acting = useAct<Act, AnswerReferralMutation>({
    findingId: finding.id,
    send: (input: AnswerReferralInput) => answer({ input }),
    outcomeOf: ({ answerReferral }) => answerReferral,
    done: accepted ? 'The referral is accepted.' : 'The referral is declined.',
  });
  const send = (form: FormData) => {
    const content: Act = {
      referralId,
      accepted,
      expectedVersion: finding.enforcement.version,
      reason: readText(form, 'reason'),
      actedOn: readDay(form, 'actedOn'),
    };
    acting.submit(content, wrongDay(form, 'actedOn'));
  };
  return (
    <ActForm
      acting={acting}
      fields={['reason']}
      action={accepted ? 'Accept the referral' : 'Decline the referral'}
      onSubmit={send}
    >
      {accepted && (
        <p>Accepting it requires nothing of the trust yet: your body then acts by itself.</p>
      )}
      <TextField
        name="reason"
        label={accepted ? 'What will your body do?' : 'Why is it declined?'}
        hint="The body that referred it reads this"
        problems={acting.problems}
      />
    </ActForm>
  );
}
