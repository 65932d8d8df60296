import {
  ChoiceField,
  fieldId,
  LineField,
  londonToday,
  Page,
  type Problem,
  problemAt,
  ProblemSummary,
  readText,
  severityLabels,
  subjectLabels,
  TextField,
} from '@assay/web';
import { Button, Checkboxes, Select } from 'nhsuk-react-components';
import { useState, type SubmitEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { KeptPage, type OnDevice } from '../../device/kept-page.tsx';
import { useWorkplace } from '../../device/workplace.tsx';
import type { PowerSubject, Severity } from '../../generated/graphql.ts';
import type { Content, Item } from '../../outbox/item.ts';
import { keepInstead, keepToSend } from '../../outbox/recording.ts';
import { missing } from '../missing.ts';

const fields = ['title', 'detail', 'severity', 'controlId', 'subjects', 'urgent'];

/** Raises a finding beside the outcomes: urgent ones are issued at once, others with the report. */
export const FindingPage = () => (
  <KeptPage>{(onDevice) => <RaiseForm key={onDevice.kept.id} {...onDevice} />}</KeptPage>
);

function RaiseForm({ kept, items }: OnDevice) {
  const { store, sender } = useWorkplace();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { trust } = kept;
  const [parameters] = useSearchParams();
  // what was refused is corrected as it was when the page was opened
  const [refused] = useState(() => refusedOf(items, parameters.get('correct')));
  const before = refused?.finding;

  const raise = async (form: FormData) => {
    const read = readFinding(form);
    setProblems('wrong' in read ? read.wrong : []);
    if ('wrong' in read || !trust) return;
    const finding = { ...read.finding, odsCode: trust.odsCode, raisedOn: londonToday() };
    const content = { kind: 'FINDING', finding } as const;
    if (refused) await keepInstead(store, refused, content);
    else await keepToSend(store, kept.id, content);
    sender.sendNow();
    await navigate(`/inspections/${kept.id}`);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    raise(new FormData(event.currentTarget)).catch(reportError);
  };
  const errorOf = (field: string) => {
    const error = problemAt(problems, field);
    return error !== undefined && { error };
  };
  return (
    <Page title="Raise a finding" caption={trust?.name}>
      <p>
        <Link to={`/inspections/${kept.id}`}>Back to the inspection</Link>
      </p>
      <p>
        An outcome that does not pass becomes a finding by itself, with the report. Raise here what
        cannot wait, or what no control says.
      </p>
      <form noValidate onSubmit={submit}>
        <ProblemSummary problems={problems} fields={fields} />
        <LineField
          name="title"
          label="What is wrong, in one line?"
          hint="Every body may read it: nothing that helps an attacker"
          initial={before?.title}
          problems={problems}
        />
        <TextField
          name="detail"
          label="What exactly was found?"
          hint="For your body and the trust"
          initial={before?.detail ?? ''}
          problems={problems}
        />
        <Select
          id={fieldId('controlId')}
          name="controlId"
          label="Which control?"
          defaultValue={before?.controlId ?? ''}
          labelProps={{ size: 's' }}
        >
          <Select.Option value="">None</Select.Option>
          {kept.standard.controls.map(({ id, reference, title }) => (
            <Select.Option key={id} value={id}>{`${reference} ${title}`}</Select.Option>
          ))}
        </Select>
        <SubjectBoxes before={before} error={errorOf('subjects')} />
        <Select
          id={fieldId('severity')}
          name="severity"
          label="How serious is it?"
          defaultValue={before?.severity ?? ''}
          labelProps={{ size: 's' }}
          {...errorOf('severity')}
        >
          <Select.Option value="">Choose</Select.Option>
          {Object.entries(severityLabels).map(([severity, label]) => (
            <Select.Option key={severity} value={severity}>
              {label}
            </Select.Option>
          ))}
        </Select>
        <UrgencyField initial={before && (before.urgent ? 'yes' : 'no')} problems={problems} />
        <Button type="submit">Raise the finding</Button>
      </form>
    </Page>
  );
}

interface FieldProps {
  /** The finding that is corrected. */
  readonly before: RefusedFinding['finding'] | undefined;
  readonly error: { readonly error: string } | false;
}

const SubjectBoxes = ({ before, error }: FieldProps) => (
  <Checkboxes
    id={`${fieldId('subjects')}-group`}
    name="subjects"
    legend="What does it concern, beyond what the control says?"
    legendProps={{ size: 's' }}
    {...error}
  >
    {Object.entries(subjectLabels).map(([subject, label], index) => (
      <Checkboxes.Item
        key={subject}
        value={subject}
        defaultChecked={before?.subjects?.some((each) => each === subject) ?? false}
        id={index === 0 ? fieldId('subjects') : `${fieldId('subjects')}-${subject}`}
      >
        {label}
      </Checkboxes.Item>
    ))}
  </Checkboxes>
);

const UrgencyField = (props: { initial: string | undefined; problems: readonly Problem[] }) => (
  <ChoiceField
    name="urgent"
    legend="When is it issued?"
    choices={{ yes: 'At once: it is urgent', no: 'With the report' }}
    hints={{ yes: 'The trust and every body see it as soon as it is sent' }}
    {...props}
  />
);

type RefusedFinding = Extract<Item, { kind: 'FINDING' }>;

const refusedOf = (items: readonly Item[], key: string | null): RefusedFinding | undefined =>
  items.find(
    (item): item is RefusedFinding =>
      item.kind === 'FINDING' && item.key === key && item.state === 'REFUSED',
  );

type Finding = Omit<Extract<Content, { kind: 'FINDING' }>['finding'], 'odsCode' | 'raisedOn'>;

function readFinding(form: FormData): { finding: Finding } | { wrong: readonly Problem[] } {
  const [title, detail] = [readText(form, 'title'), readText(form, 'detail')];
  const severity = keyIn(severityLabels, readText(form, 'severity'));
  const controlId = readText(form, 'controlId') || null;
  const subjects = form
    .getAll('subjects')
    .flatMap((each) => (typeof each === 'string' ? (keyIn(subjectLabels, each) ?? []) : []));
  const urgent = readText(form, 'urgent');
  const wrong = [
    ...missing(title === '', 'title', 'Say in one line what is wrong'),
    ...missing(detail === '', 'detail', 'Say what exactly was found'),
    ...missing(
      controlId === null && subjects.length === 0,
      'subjects',
      'Choose what it concerns, or the control',
    ),
    ...missing(severity === undefined, 'severity', 'Choose how serious it is'),
    ...missing(urgent === '', 'urgent', 'Choose when it is issued'),
  ];
  if (wrong.length > 0 || severity === undefined) return { wrong };
  return { finding: { title, detail, controlId, subjects, severity, urgent: urgent === 'yes' } };
}

const keyIn = <K extends Severity | PowerSubject>(
  labels: Readonly<Record<K, string>>,
  text: string,
): K | undefined => (Object.keys(labels) as K[]).find((key) => key === text);
