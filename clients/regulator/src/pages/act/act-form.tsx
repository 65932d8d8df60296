import { DayField, londonToday, ProblemSummary } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { RefusalPanel } from '../../parts/refusal.tsx';
import type { Acting } from './use-act.ts';

export interface ActFormProps<T> {
  readonly acting: Acting<T>;
  /** The names of all fields, in the order of the page. */
  readonly fields: readonly string[];
  readonly action: string;
  /** Whether the form asks for the day itself, as a notice does for those of dispatch and receipt. */
  readonly ownDay?: boolean;
  readonly onSubmit: (form: FormData) => void;
  readonly children: ReactNode;
}

/** The form of an act, with what is the same of every act: the day, what is wrong and what the law refuses. */
export function ActForm<T>(props: ActFormProps<T>) {
  const { acting, fields, action, ownDay = false, onSubmit, children } = props;
  const { problems, refusal, sending } = acting;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget));
      }}
    >
      <ProblemSummary problems={problems} fields={[...fields, 'actedOn']} />
      {refusal && <RefusalPanel refusal={refusal} />}
      {children}
      {!ownDay && (
        <DayField
          name="actedOn"
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
