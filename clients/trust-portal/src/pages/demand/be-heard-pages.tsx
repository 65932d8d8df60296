import { DayField, readDay, readText, TextField, useAct, wrongDay, type Problem } from '@assay/web';
import { useMutation } from 'urql';
import {
  LodgeAppealDocument,
  MakeRepresentationsDocument,
  PrepareAppealDocument,
  PrepareRepresentationsDocument,
  type AppealLeaveInput,
  type LodgeAppealMutation,
  type MakeRepresentationsMutation,
  type PrepareAppealMutation,
  type PrepareRepresentationsMutation,
} from '../../generated/graphql.ts';
import { AnswerForm, type Kept, type Submitted } from '../../prepared/answer-form.tsx';
import { KEPT } from '../../prepared/prepared-words.ts';
import { ActPage, type DemandRead } from './act-page.tsx';

export const RepresentationsPage = () => (
  <ActPage
    title="Make representations"
    preparing="Prepare representations"
    kind="REPRESENTATIONS_MADE"
  >
    {(demand) => <RepresentationsForm demand={demand} />}
  </ActPage>
);

interface Representations {
  readonly remediationId: string;
  readonly statement: string;
}

function RepresentationsForm({ demand }: { demand: DemandRead }) {
  const { remediationId, prepared } = demand;
  const to = `/demands/${remediationId}`;
  const [, make] = useMutation(MakeRepresentationsDocument);
  const [, prepare] = useMutation(PrepareRepresentationsDocument);
  const submitting = useAct<Submitted<Representations>, MakeRepresentationsMutation>({
    to,
    send: (input) => make({ input }),
    outcomeOf: (data) => data.makeRepresentations,
    done: 'Your representations are with the body, which has regard to them and decides.',
  });
  const preparing = useAct<Kept<Representations>, PrepareRepresentationsMutation>({
    to,
    send: (input) => prepare({ input }),
    outcomeOf: (data) => data.prepareRepresentations,
    done: KEPT,
  });
  return (
    <AnswerForm
      answering={demand}
      action="Send the representations"
      fields={['statement']}
      submitting={submitting}
      preparing={preparing}
      read={(form) => ({
        content: { remediationId, statement: readText(form, 'statement') },
        wrong: [],
      })}
    >
      {(problems) => (
        <TextField
          name="statement"
          label="What should the body have regard to?"
          hint="Say why it should not go on, or should go on in another way. You are heard once"
          initial={prepared?.statement}
          problems={problems}
        />
      )}
    </AnswerForm>
  );
}

export const AppealPage = () => (
  <ActPage title="Record an appeal" preparing="Prepare an appeal" kind="APPEALED">
    {(demand) => <AppealForm demand={demand} />}
  </ActPage>
);

interface Appeal {
  readonly remediationId: string;
  readonly grounds: string;
  readonly leave: AppealLeaveInput | undefined;
}

function readLeave(form: FormData): AppealLeaveInput | undefined {
  const grantedOn = readDay(form, 'leave');
  return grantedOn === undefined ? undefined : { grantedOn, reason: readText(form, 'leaveReason') };
}

function AppealForm({ demand }: { demand: DemandRead }) {
  const { remediationId, prepared, prepares } = demand;
  const to = `/demands/${remediationId}`;
  const [, lodge] = useMutation(LodgeAppealDocument);
  const [, prepare] = useMutation(PrepareAppealDocument);
  const submitting = useAct<Submitted<Appeal>, LodgeAppealMutation>({
    to,
    send: (input) => lodge({ input }),
    outcomeOf: (data) => data.lodgeAppeal,
    done: 'The appeal is recorded.',
  });
  const preparing = useAct<Kept<Appeal>, PrepareAppealMutation>({
    to,
    send: ({ grounds, attachmentIds, idempotencyKey }) =>
      prepare({ input: { remediationId, grounds, attachmentIds, idempotencyKey } }),
    outcomeOf: (data) => data.prepareAppeal,
    done: KEPT,
  });
  return (
    <AnswerForm
      answering={demand}
      action="Record the appeal"
      fields={prepares ? ['grounds'] : ['grounds', 'leave', 'leaveReason']}
      submitting={submitting}
      preparing={preparing}
      read={(form) => ({
        content: { remediationId, grounds: readText(form, 'grounds'), leave: readLeave(form) },
        wrong: wrongDay(form, 'leave'),
      })}
    >
      {(problems) => (
        <>
          <p>
            An appeal is made to the tribunal that the law names. Record here that you have made it,
            so that the body knows, and so that nothing is overdue where the law suspends the
            demand.
          </p>
          <TextField
            name="grounds"
            label="On what grounds?"
            hint="As you gave them to the tribunal"
            initial={prepared?.statement}
            problems={problems}
          />
          {!prepares && <LeaveFields problems={problems} />}
        </>
      )}
    </AnswerForm>
  );
}

const LeaveFields = ({ problems }: { problems: readonly Problem[] }) => (
  <>
    <DayField
      name="leave"
      legend="When was leave given to appeal late? (optional)"
      hint="Only where the time to appeal has passed"
      problems={problems}
    />
    <TextField
      name="leaveReason"
      label="Why was leave given? (optional)"
      hint="As the tribunal said"
      problems={problems}
    />
  </>
);
