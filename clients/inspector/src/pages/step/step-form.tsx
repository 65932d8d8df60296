import { SubmissionForm, type SubmissionFormProps } from '@assay/web';

interface StepFormProps extends SubmissionFormProps {
  readonly heading: string;
}

/** One step of an inspection that takes a network. */
export const StepForm = ({ heading, ...form }: StepFormProps) => (
  <>
    <h2 className="nhsuk-heading-m">{heading}</h2>
    <SubmissionForm {...form} />
  </>
);
