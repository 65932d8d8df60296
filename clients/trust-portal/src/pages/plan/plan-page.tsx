import { readDay, readText, TextField, useAct, wrongDay, type Problem } from '@assay/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import {
  PreparePlanDocument,
  SubmitPlanDocument,
  type MilestoneInput,
  type PreparePlanMutation,
  type SubmitPlanMutation,
} from '../../generated/graphql.ts';
import type { Refusal } from '../../parts/act-form.tsx';
import { fieldWithin, problemsWithin } from '../../parts/problems-within.ts';
import { AnswerForm, type Kept, type Submitted } from '../../prepared/answer-form.tsx';
import { KEPT } from '../../prepared/prepared-words.ts';
import { ActPage, type DemandRead } from '../demand/act-page.tsx';
import { milestoneField, milestoneFields, Milestones } from './milestones.tsx';

export const PlanPage = () => (
  <ActPage title="Submit a plan" preparing="Prepare a plan" kind="PLAN_SUBMITTED">
    {(demand) => <PlanForm demand={demand} />}
  </ActPage>
);

interface Plan {
  readonly remediationId: string;
  readonly statement: string;
  readonly milestones: MilestoneInput[];
}

function PlanForm({ demand }: { demand: DemandRead }) {
  const { remediationId, prepared } = demand;
  const steps = prepared?.milestones ?? [];
  const [count, setCount] = useState(Math.max(1, steps.length));
  const to = `/demands/${remediationId}`;
  const [, submit] = useMutation(SubmitPlanDocument);
  const [, prepare] = useMutation(PreparePlanDocument);
  const submitting = useAct<Submitted<Plan>, SubmitPlanMutation>({
    to,
    send: (input) => submit({ input }),
    outcomeOf: ({ submitPlan }) => outcomeOf(submitPlan),
    done: 'The plan is submitted. The body approves it or returns it.',
  });
  const preparing = useAct<Kept<Plan>, PreparePlanMutation>({
    to,
    send: (input) => prepare({ input }),
    outcomeOf: ({ preparePlan }) => outcomeOf(preparePlan),
    done: KEPT,
  });
  const places = Array.from({ length: count }, (_, i) => i);
  return (
    <AnswerForm
      answering={demand}
      action="Submit the plan"
      fields={['statement', fieldWithin('milestones'), ...places.flatMap(milestoneFields)]}
      submitting={submitting}
      preparing={preparing}
      read={(form) => ({
        content: {
          remediationId,
          statement: readText(form, 'statement'),
          milestones: places.map((place) => milestoneIn(form, place)),
        },
        wrong: places.flatMap((place) => wrongDay(form, milestoneField(place, 'dueOn'), NO_DAY)),
      })}
    >
      {(problems) => (
        <>
          <p>
            The body approves the plan or returns it. The deadline of the demand stands meanwhile.
          </p>
          <TextField
            name="statement"
            label="What will you do?"
            hint="In a few sentences; the steps follow"
            initial={prepared?.statement}
            problems={problems}
          />
          <Milestones count={count} initial={steps} problems={problems} onCount={setCount} />
        </>
      )}
    </AnswerForm>
  );
}

const NO_DAY = 'Enter the day by which the step is done';

interface PlanAnswer {
  readonly errors: readonly Problem[];
  readonly refusal?: Refusal | null;
}

const outcomeOf = ({ errors, refusal = null }: PlanAnswer) => ({
  errors: problemsWithin(errors),
  refusal,
});

const milestoneIn = (form: FormData, place: number): MilestoneInput => ({
  title: readText(form, milestoneField(place, 'title')),
  owner: readText(form, milestoneField(place, 'owner')),
  dueOn: readDay(form, milestoneField(place, 'dueOn')) ?? '',
});
