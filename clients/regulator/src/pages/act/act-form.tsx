import { EffectDayField, SubmissionForm, type SubmissionFormProps } from '@assay/web';
import { RefusalPanel } from '../../parts/refusal.tsx';
import type { Acting } from './use-act.ts';

export interface ActFormProps<T> extends Omit<SubmissionFormProps, 'problems' | 'sending'> {
  readonly acting: Acting<T>;
  /** Whether the form asks for the day itself, as a notice does for those of dispatch and receipt. */
  readonly ownDay?: boolean;
}

/** The form of an act, with what is the same of every act: the day, what is wrong and what the law refuses. */
export function ActForm<T>({ acting, fields, ownDay = false, children, ...form }: ActFormProps<T>) {
  const { problems, refusal, sending } = acting;
  return (
    <SubmissionForm {...form} {...{ problems, sending }} fields={[...fields, 'actedOn']}>
      {refusal && <RefusalPanel refusal={refusal} />}
      {children}
      {!ownDay && <EffectDayField name="actedOn" problems={problems} />}
    </SubmissionForm>
  );
}
