import { DayField, readDay, readText, TextField, wrongDay } from '@assay/web';
import { AcceptRiskDocument } from '../../generated/graphql.ts';
import { ActOfDemand } from './act-of-demand.tsx';

export const AcceptRiskPage = () => (
  <ActOfDemand
    title="Accept the risk"
    kind="RISK_ACCEPTED"
    document={AcceptRiskDocument}
    outcomeOf={({ acceptRisk }) => acceptRisk}
    content={(form, step) => ({
      ...step,
      reason: readText(form, 'reason'),
      expiresOn: readDay(form, 'expiresOn') ?? '',
    })}
    wrong={(form) => wrongDay(form, 'expiresOn', 'Enter the last day of the acceptance')}
    fields={['reason', 'expiresOn']}
    action="Accept the risk"
    done="The risk is accepted."
  >
    {(problems) => (
      <>
        <p>This closes the recommendation for a time. It discharges no statutory duty.</p>
        <TextField
          name="reason"
          label="Why is the risk accepted?"
          hint="The trust reads it"
          problems={problems}
        />
        <DayField
          name="expiresOn"
          legend="Until when?"
          hint="After this day the recommendation stands again. For example, 27 3 2027"
          problems={problems}
        />
      </>
    )}
  </ActOfDemand>
);
