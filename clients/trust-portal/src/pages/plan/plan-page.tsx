import { readDay, readText, TextField, useAct, wrongDay } from '@assay/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import {
  SubmitPlanDocument,
  type MilestoneInput,
  type SubmitPlanInput,
  type SubmitPlanMutation,
} from '../../generated/graphql.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { fieldWithin, problemsWithin } from '../../parts/problems-within.ts';
import { ActPage, type DemandRead } from '../demand/act-page.tsx';
import { milestoneField, milestoneFields, Milestones } from './milestones.tsx';

export const PlanPage = () => (
  <ActPage title="Submit a plan" kind="PLAN_SUBMITTED">
    {(demand) => <PlanForm demand={demand} />}
  </ActPage>
);

type Plan = Omit<SubmitPlanInput, 'idempotencyKey'>;

function PlanForm({ demand }: { demand: DemandRead }) {
  const [count, setCount] = useState(1);
  const [, submit] = useMutation(SubmitPlanDocument);
  const acting = useAct<Plan, SubmitPlanMutation>({
    to: `/demands/${demand.remediationId}`,
    send: (input) => submit({ input }),
    outcomeOf: ({ submitPlan: { errors, refusal } }) => ({
      errors: problemsWithin(errors),
      refusal: refusal ?? null,
    }),
    done: 'The plan is submitted. The body approves it or returns it.',
  });
  const places = Array.from({ length: count }, (_, i) => i);
  const send = (form: FormData) => {
    const plan: Plan = {
      ...demand,
      statement: readText(form, 'statement'),
      milestones: places.map((place) => milestoneIn(form, place)),
      actedOn: readDay(form, 'actedOn'),
    };
    const missing = 'Enter the day by which the step is done';
    const wrong = places.flatMap((place) =>
      wrongDay(form, milestoneField(place, 'dueOn'), missing),
    );
    acting.submit(plan, [...wrong, ...wrongDay(form, 'actedOn')]);
  };
  return (
    <ActForm
      acting={acting}
      fields={['statement', fieldWithin('milestones'), ...places.flatMap(milestoneFields)]}
      action="Submit the plan"
      onSubmit={send}
    >
      <p>The body approves the plan or returns it. The deadline of the demand stands meanwhile.</p>
      <TextField
        name="statement"
        label="What will you do?"
        hint="In a few sentences; the steps follow"
        problems={acting.problems}
      />
      <Milestones count={count} problems={acting.problems} onCount={setCount} />
    </ActForm>
  );
}

const milestoneIn = (form: FormData, place: number): MilestoneInput => ({
  title: readText(form, milestoneField(place, 'title')),
  owner: readText(form, milestoneField(place, 'owner')),
  dueOn: readDay(form, milestoneField(place, 'dueOn')) ?? '',
});
