import {
  EffectDayField,
  SubmissionForm,
  type Submission,
  type SubmissionFormProps,
} from '@assay/web';
import { WarningCallout } from 'nhsuk-react-components';

/** Why the law does not allow an act, for those of trusts. */
export interface Refusal {
  readonly reason: string;
}

export interface ActFormProps extends Omit<SubmissionFormProps, 'problems' | 'sending'> {
  readonly acting: Pick<Submission<unknown, Refusal>, 'problems' | 'refusal' | 'sending'>;
  /** The field for the day on which the act takes effect; null where it does at once. */
  readonly day?: 'actedOn' | 'respondedOn' | null;
}

/** The form of an act, with what is the same of every act: the day, what is wrong and what the law refuses. */
export function ActForm(props: ActFormProps) {
  const { acting, fields, day = 'actedOn', children, ...form } = props;
  const { problems, refusal, sending } = acting;
  const all = day === null ? fields : [...fields, day];
  return (
    <SubmissionForm {...form} {...{ problems, sending }} fields={all}>
      {refusal && (
        <WarningCallout role="alert">
          <WarningCallout.Heading>The law does not allow this</WarningCallout.Heading>
          <p>{refusal.reason}</p>
        </WarningCallout>
      )}
      {children}
      {day !== null && <EffectDayField name={day} problems={problems} />}
    </SubmissionForm>
  );
}
