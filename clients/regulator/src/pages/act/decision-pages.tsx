import {
  ChoiceField,
  DayField,
  notChosen,
  readDay,
  readText,
  TextField,
  wrongDay,
} from '@assay/web';
import {
  DecideAppealDocument,
  DecideRepresentationsDocument,
  DetermineComplianceDocument,
} from '../../generated/graphql.ts';
import { ActOfDemand } from './act-of-demand.tsx';

export const DetermineCompliancePage = () => (
  <ActOfDemand
    title="Determine whether it was complied with"
    kind="COMPLIANCE_DETERMINED"
    document={DetermineComplianceDocument}
    outcomeOf={({ determineCompliance }) => determineCompliance}
    content={(form, step) => ({
      ...step,
      complied: readText(form, 'complied') === 'yes',
      reason: readText(form, 'reason'),
    })}
    wrong={(form) => notChosen(form, 'complied', 'Choose whether it was complied with')}
    fields={['complied', 'reason']}
    action="Record the determination"
    done="The determination is recorded."
  >
    {(problems) => (
      <>
        <ChoiceField
          name="complied"
          legend="Was it complied with?"
          choices={{ yes: 'Yes', no: 'No' }}
          problems={problems}
        />
        <TextField name="reason" label="Why?" hint="The trust reads it" problems={problems} />
      </>
    )}
  </ActOfDemand>
);

export const DecideRepresentationsPage = () => (
  <ActOfDemand
    title="Decide on representations"
    kind="REPRESENTATIONS_DECIDED"
    document={DecideRepresentationsDocument}
    outcomeOf={({ decideRepresentations }) => decideRepresentations}
    content={(form, step) => ({
      ...step,
      proceed: readText(form, 'proceed') === 'yes',
      reason: readText(form, 'reason'),
    })}
    wrong={(form) => notChosen(form, 'proceed', 'Choose whether to go on')}
    fields={['proceed', 'reason']}
    action="Record the decision"
    done="The decision is recorded."
  >
    {(problems) => (
      <>
        <ChoiceField
          name="proceed"
          legend="Does the body go on with what it intended?"
          choices={{ yes: 'Yes, go on', no: 'No, abandon it' }}
          problems={problems}
        />
        <TextField
          name="reason"
          label="Why, with regard to the representations?"
          hint="The trust reads it"
          problems={problems}
        />
      </>
    )}
  </ActOfDemand>
);

export const DecideAppealPage = () => (
  <ActOfDemand
    title="Record the decision on an appeal"
    kind="APPEAL_DECIDED"
    document={DecideAppealDocument}
    outcomeOf={({ decideAppeal }) => decideAppeal}
    content={(form, step) => ({
      ...step,
      upheld: readText(form, 'upheld') === 'yes',
      reason: readText(form, 'reason'),
      dueOn: readDay(form, 'dueOn'),
    })}
    wrong={(form) => [
      ...notChosen(form, 'upheld', 'Choose whether it stands'),
      ...wrongDay(form, 'dueOn'),
    ]}
    fields={['upheld', 'reason', 'dueOn']}
    action="Record the decision"
    done="The decision is recorded."
  >
    {(problems) => (
      <>
        <ChoiceField
          name="upheld"
          legend="Does what was appealed against stand?"
          choices={{ yes: 'Yes, it stands', no: 'No, it falls' }}
          problems={problems}
        />
        <TextField
          name="reason"
          label="What was decided, by whom and why?"
          hint="The trust reads it"
          problems={problems}
        />
        <DayField
          name="dueOn"
          legend="By when must it be done from now on? (optional)"
          hint="Needed where the appeal suspended a deadline that has passed"
          problems={problems}
        />
      </>
    )}
  </ActOfDemand>
);
