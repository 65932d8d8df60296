import {
  ChoiceField,
  fieldId,
  kindLabels,
  LineField,
  notChosen,
  Page,
  type Problem,
  problemAt,
  ProblemSummary,
  readText,
  regionLabels,
  severityLabels,
  subjectLabels,
  TextField,
  useSubmission,
} from '@assay/web';
import { Button, Checkboxes } from 'nhsuk-react-components';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import type { FragmentType } from '../../generated/fragment-masking.ts';
import {
  IssueAlertDocument,
  type IssueAlertInput,
  type IssueAlertMutation,
  type OrganisationKind,
  type PowerSubject,
  type RefusalInFullFragmentDoc,
  type Severity,
} from '../../generated/graphql.ts';
import { RefusalPanel } from '../../parts/refusal.tsx';

type Content = Omit<IssueAlertInput, 'idempotencyKey'>;
type Refusal = FragmentType<typeof RefusalInFullFragmentDoc>;

const fields = [
  'title',
  'text',
  'severity',
  'subjects',
  'kinds',
  'regions',
  'odsCodes',
  'acknowledgeWithinHours',
];

const regions = Object.fromEntries(
  Object.entries(regionLabels).filter(([code]) => code !== 'UNKNOWN'),
);

/** Issues one alert to many organisations, or to none when the law does not allow all. */
export function IssueAlertPage() {
  const navigate = useNavigate();
  const [, issue] = useMutation(IssueAlertDocument);
  const { problems, refusal, sending, submit } = useSubmission<
    Content,
    IssueAlertMutation,
    Refusal
  >({
    send: (input: IssueAlertInput) => issue({ input }),
    outcomeOf: ({ issueAlert }) => issueAlert,
    onDone: ({ issueAlert: { alert } }) => navigate(`/alerts/${alert?.id ?? ''}`),
  });
  return (
    <Page title="Issue an alert">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          submit(contentOf(form), notChosen(form, 'severity', 'Choose how serious it is'));
        }}
      >
        <ProblemSummary problems={problems} fields={fields} />
        {refusal && <RefusalPanel refusal={refusal} />}
        <LineField name="title" label="What is it about?" hint="In one line" problems={problems} />
        <TextField
          name="text"
          label="What is to be done, and why?"
          hint="Everybody addressed reads it"
          problems={problems}
        />
        <ChoiceField
          name="severity"
          legend="How serious is it?"
          choices={severityLabels}
          problems={problems}
        />
        <Several
          name="subjects"
          legend="What does it concern?"
          choices={subjectLabels}
          problems={problems}
        />
        <Several
          name="kinds"
          legend="Which kinds of organisation are addressed?"
          choices={kindLabels}
          problems={problems}
        />
        <Several
          name="regions"
          legend="In which regions? (optional)"
          choices={regions}
          problems={problems}
        />
        <LineField
          name="odsCodes"
          label="Which other organisations? (optional)"
          hint="ODS codes with spaces between them, such as RX1 RA7"
          problems={problems}
        />
        <LineField
          name="acknowledgeWithinHours"
          label="Within how many hours is it to be acknowledged?"
          hint="48 unless said otherwise"
          initial="48"
          width={3}
          inputMode="numeric"
          problems={problems}
        />
        <Button type="submit" disabled={sending}>
          Issue the alert
        </Button>
      </form>
    </Page>
  );
}

function contentOf(form: FormData): Content {
  const chosen = (name: string) =>
    form.getAll(name).filter((value): value is string => typeof value === 'string');
  const orNone = <T,>(values: T[]) => (values.length > 0 ? values : undefined);
  return {
    title: readText(form, 'title'),
    text: readText(form, 'text'),
    severity: readText(form, 'severity') as Severity,
    subjects: chosen('subjects') as PowerSubject[],
    kinds: orNone(chosen('kinds') as OrganisationKind[]),
    regions: orNone(chosen('regions')),
    odsCodes: orNone(
      readText(form, 'odsCodes')
        .toUpperCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
    acknowledgeWithinHours: Math.trunc(Number(readText(form, 'acknowledgeWithinHours'))) || 48,
  };
}

interface FieldProps {
  readonly name: string;
  readonly problems: readonly Problem[];
}

interface SeveralProps extends FieldProps {
  readonly legend: string;
  readonly choices: Readonly<Record<string, string>>;
}

function Several({ name, legend, choices, problems }: SeveralProps) {
  const error = problemAt(problems, name);
  return (
    <Checkboxes
      id={`${fieldId(name)}-group`}
      name={name}
      legend={legend}
      legendProps={{ size: 's' }}
      {...(error !== undefined && { error })}
    >
      {Object.entries(choices).map(([value, label], i) => (
        <Checkboxes.Item
          key={value}
          id={i === 0 ? fieldId(name) : `${fieldId(name)}-${value}`}
          value={value}
        >
          {label}
        </Checkboxes.Item>
      ))}
    </Checkboxes>
  );
}
