import { readText, TextField } from '@assay/web';
import { AnswerPlanDocument } from '../../generated/graphql.ts';
import { ActOfDemand } from './act-of-demand.tsx';

export const ApprovePlanPage = () => <AnswerPlan approved />;
export const ReturnPlanPage = () => <AnswerPlan approved={false} />;

const AnswerPlan = ({ approved }: { approved: boolean }) => (
  <ActOfDemand
    title={approved ? 'Approve the plan' : 'Return the plan'}
    kind={approved ? 'PLAN_APPROVED' : 'PLAN_RETURNED'}
    document={AnswerPlanDocument}
    outcomeOf={({ answerPlan }) => answerPlan}
    content={(form, step) => ({ ...step, approved, reason: readText(form, 'reason') })}
    fields={['reason']}
    action={approved ? 'Approve the plan' : 'Return the plan'}
    done={approved ? 'The plan is approved.' : 'The plan is returned.'}
  >
    {(problems) => (
      <TextField
        name="reason"
        label={approved ? 'Why will the plan do?' : 'What must the plan say that it does not?'}
        hint="The trust reads it"
        problems={problems}
      />
    )}
  </ActOfDemand>
);
