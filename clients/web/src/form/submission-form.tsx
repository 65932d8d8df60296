import { Button } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { ProblemSummary } from './problem-summary.tsx';
import type { Problem } from './problems.ts';

export interface SubmissionFormProps {
  readonly problems: readonly Problem[];
  readonly sending: boolean;
  /** The names of all fields, in the order of the page. */
  readonly fields: readonly string[];
  readonly action: string;
  readonly onSubmit: (form: FormData) => void;
  readonly children: ReactNode;
}

/** A form that says at its head what is wrong with it, and is sent once at a time. */
export function SubmissionForm(props: SubmissionFormProps) {
  const { problems, sending, fields, action, onSubmit, children } = props;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      <ProblemSummary problems={problems} fields={fields} />
      {children}
      <Button type="submit" disabled={sending}>
        {action}
      </Button>
    </form>
  );
}
