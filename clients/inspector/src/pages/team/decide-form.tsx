import { fieldId, problemAt, readText, TextField } from '@assay/web';
import { Radios } from 'nhsuk-react-components';
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
    const wrong =
      may === '' ? [{ field: ['mayTakePart'], message: 'Choose whether they may take part' }] : [];
    submit({ inspectionId, person, mayTakePart: may === 'yes', reason }, wrong);
  };
  const error = problemAt(problems, 'mayTakePart');
  return (
    <StepForm
      heading={`Decide on the conflict of ${person}`}
      problems={problems}
      sending={sending}
      fields={['mayTakePart', 'reason']}
      action="Decide"
      onSubmit={send}
    >
      <Radios
        id={`${fieldId('mayTakePart')}-group`}
        name="mayTakePart"
        legend="May they take part?"
        legendProps={{ size: 's' }}
        {...(error !== undefined && { error })}
      >
        <Radios.Item id={fieldId('mayTakePart')} value="yes">
          Yes: the conflict is managed
        </Radios.Item>
        <Radios.Item id={`${fieldId('mayTakePart')}-no`} value="no">
          No
        </Radios.Item>
      </Radios>
      <TextField name="reason" label="Why?" hint="They read it" problems={problems} />
    </StepForm>
  );
}
