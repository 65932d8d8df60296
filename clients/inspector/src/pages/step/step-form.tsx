import { ProblemSummary, type Problem } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import type { ReactNode, SubmitEvent } from 'react';

interface StepFormProps {
  readonly heading: string;
  readonly problems: readonly Problem[];
  readonly sending: boolean;
  /** The names of the fields, in the order of the page. */
  readonly fields: readonly string[];
  readonly action: string;
  readonly onSubmit: (form: FormData) => void;
  readonly children: ReactNode;
}

/** One step of an inspection that takes a network. */
export function StepForm(props: StepFormProps) {
  const { heading, problems, sending, fields, action, onSubmit, children } = props;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(new FormData(event.currentTarget));
  };
  return (
    <form noValidate onSubmit={submit}>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <ProblemSummary problems={problems} fields={fields} />
      {children}
      <Button type="submit" disabled={sending}>
        {action}
      </Button>
    </form>
  );
}
