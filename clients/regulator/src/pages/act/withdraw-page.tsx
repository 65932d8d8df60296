import { readDay, readText, TextField, wrongDay } from '@assay/web';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import {
  WithdrawDocument,
  type WithdrawMutation,
  type WithdrawRemediationInput,
} from '../../generated/graphql.ts';
import { ActForm } from './act-form.tsx';
import { ActPage } from './act-page.tsx';
import { useAct } from './use-act.ts';

export const WithdrawPage = () => (
  <ActPage title="Withdraw the demand" kind="WITHDRAWN">
    {({ id }) => <WithdrawForm findingId={id} />}
  </ActPage>
);

type Act = Omit<WithdrawRemediationInput, 'idempotencyKey'>;

function WithdrawForm({ findingId }: { findingId: string }) {
  const { demandId: remediationId = '' } = useParams();
  const [, withdraw] = useMutation(WithdrawDocument);
  const acting = useAct<Act, WithdrawMutation>({
    findingId,
    send: (input: WithdrawRemediationInput) => withdraw({ input }),
    outcomeOf: ({ withdrawRemediation }) => withdrawRemediation,
    done: 'The demand is withdrawn.',
  });
  const send = (form: FormData) => {
    const reason = readText(form, 'reason');
    const content = { remediationId, reason, actedOn: readDay(form, 'actedOn') };
    acting.submit(content, wrongDay(form, 'actedOn'));
  };
  return (
    <ActForm acting={acting} fields={['reason']} action="Withdraw the demand" onSubmit={send}>
      <TextField
        name="reason"
        label="Why is it withdrawn?"
        hint="The trust reads it"
        problems={acting.problems}
      />
    </ActForm>
  );
}
