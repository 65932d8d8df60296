import { fieldId, problemAt, readDay, readText, TextField, wrongDay } from '@assay/web';
import { Select } from 'nhsuk-react-components';
import { DraftCorrectionDocument } from '../../generated/graphql.ts';
import { outcomeLabels, outcomes } from '../../labels.ts';
import { missing } from '../missing.ts';
import { StepForm } from '../step/step-form.tsx';
import { useStep } from '../step/use-step.ts';
import type { AmendmentProps } from './amendments.tsx';
import { StepDay } from './dated-step.tsx';

const fields = [
  'controlId',
  'outcome',
  'assessments',
  'rationale',
  'correctionReason',
  'draftedOn',
];

/** Drafts a correction of one control of an issued report; everything stays as issued until it is issued too. */
export function CorrectForm({ inspection, onDone }: AmendmentProps) {
  const { id: inspectionId, version: expectedVersion, assessments } = inspection;
  const { sending, submit, ...step } = useStep(DraftCorrectionDocument, {
    outcomeOf: ({ draftCorrection }) => draftCorrection,
    onDone: () => {
      onDone('The correction is drafted.');
    },
  });
  // the form beside it has a reason too
  const problems = step.problems.map((problem) =>
    problem.field?.[0] === 'reason' ? { ...problem, field: ['correctionReason'] } : problem,
  );
  const send = (form: FormData) => {
    const controlId = readText(form, 'controlId');
    const outcome = outcomes.find((each) => each === readText(form, 'outcome'));
    const [rationale, reason] = [readText(form, 'rationale'), readText(form, 'correctionReason')];
    const wrong = [
      ...missing(controlId === '', 'controlId', 'Choose the control'),
      ...missing(outcome === undefined, 'outcome', 'Choose the right outcome'),
      ...missing(rationale === '', 'rationale', 'Say why that outcome is right'),
      ...missing(reason === '', 'correctionReason', 'Say why the report is corrected'),
      ...wrongDay(form, 'draftedOn'),
    ];
    const corrected = outcome === undefined ? [] : [{ controlId, outcome, rationale }];
    const draftedOn = readDay(form, 'draftedOn');
    submit({ inspectionId, expectedVersion, reason, draftedOn, assessments: corrected }, wrong);
  };
  const errorOf = (field: string) => {
    const error = problemAt(problems, field);
    return error !== undefined && { error };
  };
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Correct the report</span>
      </summary>
      <div className="nhsuk-details__text">
        <StepForm
          heading="Draft a correction"
          problems={problems}
          sending={sending}
          fields={fields}
          action="Draft the correction"
          onSubmit={send}
        >
          <Select
            id={fieldId('controlId')}
            name="controlId"
            label="Which control?"
            {...errorOf('controlId')}
          >
            <Select.Option value="">Choose</Select.Option>
            {assessments.map(({ id, control, outcome }) => (
              <Select.Option key={id} value={control.id}>
                {`${control.reference}, issued as: ${outcomeLabels[outcome]}`}
              </Select.Option>
            ))}
          </Select>
          <Select
            id={fieldId('outcome')}
            name="outcome"
            label="What is the right outcome?"
            {...errorOf('outcome')}
          >
            <Select.Option value="">Choose</Select.Option>
            {outcomes.map((outcome) => (
              <Select.Option key={outcome} value={outcome}>
                {outcomeLabels[outcome]}
              </Select.Option>
            ))}
          </Select>
          <TextField
            name="rationale"
            label="Why is it right?"
            hint="It takes the place of the rationale"
            problems={problems}
          />
          <TextField
            name="correctionReason"
            label="Why is the report corrected?"
            hint="The trust reads it"
            problems={problems}
          />
          <StepDay name="draftedOn" legend="When is it drafted?" problems={problems} />
        </StepForm>
      </div>
    </details>
  );
}
