import { ChoiceField, notChosen, readText, TextField } from '@assay/web';
import { DeclareInterestsDocument } from '../../generated/graphql.ts';
import { StepForm } from '../step/step-form.tsx';
import { useStep } from '../step/use-step.ts';

interface DeclareFormProps {
  readonly inspectionId: string;
  readonly onChanged: () => void;
}

/** Declares one's own interests; a conflict keeps one from taking part until another lead decides. */
export function DeclareForm({ inspectionId, onChanged }: DeclareFormProps) {
  const { problems, sending, submit } = useStep(DeclareInterestsDocument, {
    outcomeOf: ({ declareInterests }) => declareInterests,
    onDone: onChanged,
  });
  const send = (form: FormData) => {
    const [has, conflict] = [readText(form, 'has'), readText(form, 'conflict')];
    const wrong = [
      ...notChosen(form, 'has', 'Choose whether you have a conflict'),
      ...(has === 'yes' && conflict === ''
        ? [{ field: ['conflict'], message: 'Say what the conflict is' }]
        : []),
    ];
    submit({ inspectionId, conflict: has === 'yes' ? conflict : null }, wrong);
  };
  return (
    <StepForm
      heading="Declare your interests"
      problems={problems}
      sending={sending}
      fields={['has', 'conflict']}
      action="Declare"
      onSubmit={send}
    >
      <ChoiceField
        name="has"
        legend="Do you have a conflict of interest in this inspection?"
        choices={{ no: 'No', yes: 'Yes' }}
        problems={problems}
      />
      <TextField
        name="conflict"
        label="What is it? (only of a conflict)"
        hint="Your body reads it"
        problems={problems}
      />
    </StepForm>
  );
}
