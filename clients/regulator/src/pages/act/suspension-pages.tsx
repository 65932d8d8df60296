import { DayField, readDay, readText, TextField, wrongDay } from '@assay/web';
import { EndSuspensionDocument, RecordSuspensionDocument } from '../../generated/graphql.ts';
import { ActOfDemand } from './act-of-demand.tsx';

export const RecordSuspensionPage = () => (
  <ActOfDemand
    title="Record an order of suspension"
    kind="SUSPENSION_ORDERED"
    document={RecordSuspensionDocument}
    outcomeOf={({ recordSuspension }) => recordSuspension}
    content={(form, step) => ({ ...step, reason: readText(form, 'reason') })}
    fields={['reason']}
    action="Record the order"
    done="The order is recorded. Nothing is overdue while it lasts."
  >
    {(problems) => (
      <TextField
        name="reason"
        label="What was ordered, by whom and why?"
        hint="The trust reads it"
        problems={problems}
      />
    )}
  </ActOfDemand>
);

export const EndSuspensionPage = () => (
  <ActOfDemand
    title="Record the end of a suspension"
    kind="SUSPENSION_ENDED"
    document={EndSuspensionDocument}
    outcomeOf={({ endSuspension }) => endSuspension}
    content={(form, step) => ({
      ...step,
      reason: readText(form, 'reason'),
      dueOn: readDay(form, 'dueOn'),
    })}
    wrong={(form) => wrongDay(form, 'dueOn')}
    fields={['reason', 'dueOn']}
    action="Record the end"
    done="The end of the suspension is recorded."
  >
    {(problems) => (
      <>
        <TextField
          name="reason"
          label="Why did it end?"
          hint="The trust reads it"
          problems={problems}
        />
        <DayField
          name="dueOn"
          legend="By when must it be done from now on? (optional)"
          hint="Needed where a deadline passed while it was suspended"
          problems={problems}
        />
      </>
    )}
  </ActOfDemand>
);
