import {
  counted,
  DayField,
  londonToday,
  ProblemSummary,
  readDay,
  readText,
  TextField,
  useSubmission,
  wrongDay,
} from '@assay/web';
import { Button } from 'nhsuk-react-components';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { FragmentType } from '../../generated/fragment-masking.ts';
import {
  MandateFromAlertDocument,
  type MandateFromAlertInput,
  type MandateFromAlertMutation,
  type RefusalInFullFragmentDoc,
} from '../../generated/graphql.ts';
import { RefusalPanel } from '../../parts/refusal.tsx';

type Act = Omit<MandateFromAlertInput, 'idempotencyKey'>;
type Refusal = FragmentType<typeof RefusalInFullFragmentDoc>;

const fields = ['contravention', 'requirement', 'dueOn', 'note', 'actedOn'];

export interface MandateFormProps {
  readonly alertId: string;
  readonly onDone: () => void;
}

/** Turns an alert that was not answered in time into mandates, in one act. */
export function MandateForm({ alertId, onDone }: MandateFormProps) {
  const [, mandate] = useMutation(MandateFromAlertDocument);
  const [done, setDone] = useState('');
  const { problems, refusal, sending, submit } = useSubmission<
    Act,
    MandateFromAlertMutation,
    Refusal
  >({
    send: (input: MandateFromAlertInput) => mandate({ input }),
    outcomeOf: ({ mandateFromAlert }) => mandateFromAlert,
    onDone: ({ mandateFromAlert: { mandates } }) => {
      setDone(`${counted(mandates?.length ?? 0, 'mandate is', 'mandates are')} recorded.`);
      onDone();
    },
  });
  const send = (form: FormData) => {
    const content: Act = {
      alertId,
      contravention: readText(form, 'contravention'),
      requirement: readText(form, 'requirement'),
      dueOn: readDay(form, 'dueOn') ?? '',
      actedOn: readDay(form, 'actedOn'),
    };
    const missing = 'Enter the day by which it must be done';
    submit(content, [...wrongDay(form, 'dueOn', missing), ...wrongDay(form, 'actedOn')]);
  };
  return (
    <section aria-labelledby="mandate">
      <h2 className="nhsuk-heading-m" id="mandate">
        Require what it asks of those who have not answered in time
      </h2>
      <p role="status">{done}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(new FormData(event.currentTarget));
        }}
      >
        <ProblemSummary problems={problems} fields={fields} />
        {refusal && <RefusalPanel refusal={refusal} />}
        <TextField
          name="contravention"
          label="Which duty is believed failed, and why?"
          hint="The provision, and what was not done"
          problems={problems}
        />
        <TextField
          name="requirement"
          label="What must be done?"
          hint="Say what will show that it is done"
          problems={problems}
        />
        <DayField
          name="dueOn"
          legend="By when must it be done?"
          hint="The deadline ends at the midnight that closes this day. For example, 27 3 2027"
          problems={problems}
        />
        <DayField
          name="actedOn"
          legend="When does it take effect?"
          hint="Today or an earlier day"
          initial={londonToday()}
          problems={problems}
        />
        <Button type="submit" disabled={sending}>
          Record the demands
        </Button>
      </form>
    </section>
  );
}
