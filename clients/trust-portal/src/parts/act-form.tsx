import { DayField, londonToday, ProblemSummary, type Submission } from '@assay/web';
import { Button, WarningCallout } from 'nhsuk-react-components';
import type { ReactNode } from 'react';

/** Why the law does not allow an act, for those of trusts. */
export interface Refusal {
  readonly reason: string;
}

export interface ActFormProps {
  readonly acting: Pick<Submission<unknown, Refusal>, 'problems' | 'refusal' | 'sending'>;
  /** The names of all fields, in the order of the page. */
  readonly fields: readonly string[];
  readonly action: string;
  /** The field for the day on which the act takes effect; null where it does at once. */
  readonly day?: 'actedOn' | 'respondedOn' | null;
  readonly onSubmit: (form: FormData) => void;
  readonly children: ReactNode;
}

/** The form of an act, with what is the same of every act: the day, what is wrong and what the law refuses. */
export function ActForm(props: ActFormProps) {
  const { acting, fields, action, day = 'actedOn', onSubmit, children } = props;
  const { problems, refusal, sending } = acting;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      <ProblemSummary problems={problems} fields={day === null ? fields : [...fields, day]} />
      {refusal && (
        <WarningCallout role="alert">
          <WarningCallout.Heading>The law does not allow this</WarningCallout.Heading>
          <p>{refusal.reason}</p>
        </WarningCallout>
      )}
      {children}
      {day !== null && (
        <DayField
          name={day}
          legend="When does it take effect?"
          hint="Today or an earlier day"
          initial={londonToday()}
          problems={problems}
        />
      )}
      <Button type="submit" disabled={sending}>
        {action}
      </Button>
    </form>
  );
}
