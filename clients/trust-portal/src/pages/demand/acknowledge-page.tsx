import { readDay, readText, TextField, useAct, wrongDay } from '@assay/web';
import { useMutation } from 'urql';
import {
  AcknowledgeDocument,
  type AcknowledgeMutation,
  type AcknowledgeRemediationInput,
} from '../../generated/graphql.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { ActPage, type DemandRead } from './act-page.tsx';

export const AcknowledgePage = () => (
  <ActPage title="Acknowledge the demand" kind="ACKNOWLEDGED">
    {(demand) => <AcknowledgeForm demand={demand} />}
  </ActPage>
);

type Act = Omit<AcknowledgeRemediationInput, 'idempotencyKey'>;

function AcknowledgeForm({ demand }: { demand: DemandRead }) {
  const { remediationId, expectedVersion } = demand;
  const [, acknowledge] = useMutation(AcknowledgeDocument);
  const acting = useAct<Act, AcknowledgeMutation>({
    to: `/demands/${remediationId}`,
    send: (input) => acknowledge({ input }),
    outcomeOf: (data) => data.acknowledgeRemediation,
    done: 'The demand is acknowledged. It stands as it is.',
  });
  const send = (form: FormData) => {
    const note = readText(form, 'note') || undefined;
    acting.submit(
      { remediationId, expectedVersion, note, actedOn: readDay(form, 'actedOn') },
      wrongDay(form, 'actedOn'),
    );
  };
  return (
    <ActForm acting={acting} fields={['note']} action="Acknowledge" onSubmit={send}>
      <p>
        To acknowledge a demand tells the body that you have read it. It changes neither what is
        asked nor the deadline.
      </p>
      <TextField
        name="note"
        label="Note (optional)"
        hint="The body reads it"
        problems={acting.problems}
      />
    </ActForm>
  );
}
