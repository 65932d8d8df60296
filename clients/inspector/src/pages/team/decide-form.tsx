import { ChoiceField, notChosen, readText, TextField } from '@assay/web';
import { DecideOnInterestsDocument } from '../../generated/graphql.ts';
import { StepForm } from '../step/step-form.tsx';
import { useStep } from '../step/use-step.ts';

interface DecideFormProps {
  readonly inspectionId: string;
  readonly person: string;
  readonly onChanged: () => void;
}

/** Decides whether another person's conflict of interest is managed. */
export function DecideForm({ inspectionId, person, onChanged }: DecideFormProps) {
  const { problems, sending, submit } = useStep(DecideOnInterestsDocument, {
    outcomeOf: ({ decideOnInterests }) => decideOnInterests,
    onDone: onChanged,
  });
  const send = (form: FormData) => {
    const [may, reason] = [readText(form, 'mayTakePart'), readText(form, 'reason')];
    const wrong = notChosen(form, 'mayTakePart', 'Choose whether they may take part');
    submit({ inspectionId, person, mayTakePart: may === 'yes', reason }, wrong);
  };
  return (
    <StepForm
      heading={`Decide on the conflict of ${person}`}
      problems={problems}
      sending={sending}
      fields={['mayTakePart', 'reason']}
      action="Decide"
      onSubmit={send}
    >
      <ChoiceField
        name="mayTakePart"
        legend="May they take part?"
        choices={{ yes: 'Yes: the conflict is managed', no: 'No' }}
        problems={problems}
      />
      <TextField name="reason" label="Why?" hint="They read it" problems={problems} />
    </StepForm>
  );
}
