import {
  Answer,
  ChoiceField,
  DayField,
  fieldId,
  methodLabels,
  Page,
  type Problem,
  problemAt,
  ProblemSummary,
  readDay,
  readText,
  useSubmission,
  wrongDay,
} from '@assay/web';
import { Button, Select } from 'nhsuk-react-components';
import type { SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { useClient, useMutation, useQuery } from 'urql';
import { take } from '../../device/kept-page.tsx';
import { useWorkplace } from '../../device/workplace.tsx';
import type { FragmentType } from '../../generated/fragment-masking.ts';
import {
  PlanInspectionDocument,
  PlanPageDocument,
  type InspectionMethod,
  type PlanInspectionInput,
  type PlanInspectionMutation,
  type PlanPageQuery,
  type PlanRefusalFragmentDoc,
} from '../../generated/graphql.ts';
import { missing } from '../missing.ts';
import { PlanRefusal } from './plan-refusal.tsx';
import { trustCode } from './trust-code.ts';
import { TrustField } from './trust-field.tsx';

const fields = ['odsCode', 'standard', 'method', 'announced', 'plannedFor'];

type Plan = Omit<PlanInspectionInput, 'idempotencyKey'>;
type Refusal = FragmentType<typeof PlanRefusalFragmentDoc>;

/** Plans an inspection by one's body; the power it takes, if any, is looked for on that day. */
export function PlanPage() {
  const [state, reload] = useQuery({ query: PlanPageDocument });
  return (
    <Page title="Plan an inspection">
      <Answer state={state} what="standards" onRetry={reload}>
        {({ standards }) => <PlanForm standards={standards} />}
      </Answer>
    </Page>
  );
}

function usePlanning() {
  const navigate = useNavigate();
  const client = useClient();
  const { store } = useWorkplace();
  const [, plan] = useMutation(PlanInspectionDocument);
  return useSubmission<Plan, PlanInspectionMutation, Refusal>({
    send: (input) => plan({ input }),
    outcomeOf: ({ planInspection: { errors, refusal } }) => ({
      errors,
      ...(refusal && { refusal }),
    }),
    onDone: async ({ planInspection }) => {
      const id = planInspection.inspection?.id ?? '';
      await take(client, store, id);
      await navigate(`/inspections/${id}`);
    },
  });
}

function PlanForm({ standards }: PlanPageQuery) {
  const { problems, refusal, sending, submit } = usePlanning();
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const { plan, wrong } = readPlan(form);
    submit(plan, wrong);
  };
  const standardError = problemAt(problems, 'standard');
  return (
    <form noValidate onSubmit={send}>
      <ProblemSummary problems={problems} fields={fields} />
      {refusal && <PlanRefusal refusal={refusal} />}
      <TrustField problems={problems} />
      <Select
        id={fieldId('standard')}
        name="standard"
        label="Against which standard?"
        labelProps={{ size: 's' }}
        {...(standardError !== undefined && { error: standardError })}
      >
        <Select.Option value="">Choose</Select.Option>
        {standards.map(({ code, title, version }) => (
          <Select.Option key={code} value={code}>{`${title}, version ${version}`}</Select.Option>
        ))}
      </Select>
      <ChoiceField
        name="method"
        legend="On what footing?"
        choices={methodLabels}
        problems={problems}
      />
      <ChoiceField
        name="announced"
        legend="Is the trust told beforehand?"
        choices={{ yes: 'Yes: it is announced', no: 'No: it is unannounced' }}
        problems={problems}
      />
      <DayField
        name="plannedFor"
        legend="For which day?"
        hint="For example, 27 3 2027"
        problems={problems}
      />
      <Button type="submit" disabled={sending}>
        Plan the inspection
      </Button>
    </form>
  );
}

const isMethod = (text: string): text is InspectionMethod => text in methodLabels;

function readPlan(form: FormData): { plan: Plan; wrong: readonly Problem[] } {
  const [odsCode, standard] = [
    trustCode(readText(form, 'odsCode'), readText(form, 'trust')),
    readText(form, 'standard'),
  ];
  const [method, announced] = [readText(form, 'method'), readText(form, 'announced')];
  const wrong: Problem[] = [
    ...missing(odsCode === undefined, 'odsCode', 'Choose the trust, or enter its ODS code'),
    ...missing(standard === '', 'standard', 'Choose the standard'),
    ...missing(!isMethod(method), 'method', 'Choose the footing'),
    ...missing(announced === '', 'announced', 'Choose whether the trust is told beforehand'),
    ...wrongDay(form, 'plannedFor', 'Enter the day for which it is planned'),
  ];
  const plan = {
    odsCode: odsCode ?? '',
    standard,
    method: isMethod(method) ? method : 'CONSENT',
    announced: announced === 'yes',
    plannedFor: readDay(form, 'plannedFor') ?? '',
  } as const;
  return { plan, wrong };
}
