import { DayField, readDay, readText, TextField, wrongDay } from '@assay/web';
import { ExtendDeadlineDocument } from '../../generated/graphql.ts';
import { ActOfDemand } from './act-of-demand.tsx';

export const ExtendPage = () => (
  <ActOfDemand
    title="Extend the deadline"
    kind="DEADLINE_EXTENDED"
    document={ExtendDeadlineDocument}
    outcomeOf={({ extendDeadline }) => extendDeadline}
    content={(form, step) => ({
      ...step,
      reason: readText(form, 'reason'),
      dueOn: readDay(form, 'dueOn') ?? '',
    })}
    wrong={(form) => wrongDay(form, 'dueOn', 'Enter the new deadline')}
    fields={['dueOn', 'reason']}
    action="Extend the deadline"
    done="The deadline is extended."
  >
    {(problems) => (
      <>
        <DayField
          name="dueOn"
          legend="By when must it be done now?"
          hint="Later than the deadline so far; it ends at the midnight that closes this day"
          problems={problems}
        />
        <TextField
          name="reason"
          label="Why is it extended?"
          hint="The trust reads it"
          problems={problems}
        />
      </>
    )}
  </ActOfDemand>
);
