import { DayField, readDay, readText, TextField, useAct, wrongDay } from '@assay/web';
import { useMutation } from 'urql';
import {
  LodgeAppealDocument,
  MakeRepresentationsDocument,
  type LodgeAppealInput,
  type LodgeAppealMutation,
  type MakeRepresentationsInput,
  type MakeRepresentationsMutation,
} from '../../generated/graphql.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { ActPage, type DemandRead } from './act-page.tsx';

export const RepresentationsPage = () => (
  <ActPage title="Make representations" kind="REPRESENTATIONS_MADE">
    {(demand) => <RepresentationsForm demand={demand} />}
  </ActPage>
);

type Representations = Omit<MakeRepresentationsInput, 'idempotencyKey'>;

function RepresentationsForm({ demand }: { demand: DemandRead }) {
  const [, make] = useMutation(MakeRepresentationsDocument);
  const acting = useAct<Representations, MakeRepresentationsMutation>({
    to: `/demands/${demand.remediationId}`,
    send: (input) => make({ input }),
    outcomeOf: (data) => data.makeRepresentations,
    done: 'Your representations are with the body, which has regard to them and decides.',
  });
  const send = (form: FormData) => {
    const statement = readText(form, 'statement');
    const act = { ...demand, statement, actedOn: readDay(form, 'actedOn') };
    acting.submit(act, wrongDay(form, 'actedOn'));
  };
  return (
    <ActForm
      acting={acting}
      fields={['statement']}
      action="Send the representations"
      onSubmit={send}
    >
      <TextField
        name="statement"
        label="What should the body have regard to?"
        hint="Say why it should not go on, or should go on in another way. You are heard once"
        problems={acting.problems}
      />
    </ActForm>
  );
}

export const AppealPage = () => (
  <ActPage title="Record an appeal" kind="APPEALED">
    {(demand) => <AppealForm demand={demand} />}
  </ActPage>
);

type Appeal = Omit<LodgeAppealInput, 'idempotencyKey'>;

function AppealForm({ demand }: { demand: DemandRead }) {
  const [, lodge] = useMutation(LodgeAppealDocument);
  const acting = useAct<Appeal, LodgeAppealMutation>({
    to: `/demands/${demand.remediationId}`,
    send: (input) => lodge({ input }),
    outcomeOf: (data) => data.lodgeAppeal,
    done: 'The appeal is recorded.',
  });
  const send = (form: FormData) => {
    const grounds = readText(form, 'grounds');
    const grantedOn = readDay(form, 'leave');
    const leave = grantedOn && { grantedOn, reason: readText(form, 'leaveReason') };
    acting.submit(
      { ...demand, grounds, leave: leave || undefined, actedOn: readDay(form, 'actedOn') },
      [...wrongDay(form, 'leave'), ...wrongDay(form, 'actedOn')],
    );
  };
  return (
    <ActForm
      acting={acting}
      fields={['grounds', 'leave', 'leaveReason']}
      action="Record the appeal"
      onSubmit={send}
    >
      <p>
        An appeal is made to the tribunal that the law names. Record here that you have made it, so
        that the body knows, and so that nothing is overdue where the law suspends the demand.
      </p>
      <TextField
        name="grounds"
        label="On what grounds?"
        hint="As you gave them to the tribunal"
        problems={acting.problems}
      />
      <DayField
        name="leave"
        legend="When was leave given to appeal late? (optional)"
        hint="Only where the time to appeal has passed"
        problems={acting.problems}
      />
      <TextField
        name="leaveReason"
        label="Why was leave given? (optional)"
        hint="As the tribunal said"
        problems={acting.problems}
      />
    </ActForm>
  );
}
