import {
  fieldId,
  londonToday,
  Page,
  problemAt,
  ProblemSummary,
  readText,
  severityLabels,
  subjectLabels,
  TextField,
  type Problem,
} from '@assay/web';
import { Button, Checkboxes, Radios, Select, TextInput } from 'nhsuk-react-components';
import { useState, type SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { KeptPage, type OnDevice } from '../../device/kept-page.tsx';
import { useWorkplace } from '../../device/workplace.tsx';
import type { PowerSubject, Severity } from '../../generated/graphql.ts';
import type { Content } from '../../outbox/item.ts';
import { keepToSend } from '../../outbox/recording.ts';

const fields = ['title', 'detail', 'severity', 'controlId', 'subjects', 'urgent'];

/** Raises a finding beside the outcomes: urgent ones are issued at once, others with the report. */
export const FindingPage = () => (
  <KeptPage>{({ kept }) => <RaiseForm key={kept.id} kept={kept} />}</KeptPage>
);

function RaiseForm({ kept }: Pick<OnDevice, 'kept'>) {
  const { store, sender } = useWorkplace();
  const navigate = useNavigate();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { trust } = kept;

  const raise = async (form: FormData) => {
    const read = readFinding(form);
    setProblems('wrong' in read ? read.wrong : []);
    if ('wrong' in read || !trust) return;
    const finding = { ...read.finding, odsCode: trust.odsCode, raisedOn: londonToday() };
    await keepToSend(store, kept.id, { kind: 'FINDING', finding });
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
        <TextInput
          id={fieldId('title')}
          name="title"
          label="What is wrong, in one line?"
          labelProps={{ size: 's' }}
          hint="Every body may read it: nothing that helps an attacker"
          {...errorOf('title')}
        />
        <TextField
          name="detail"
          label="What exactly was found?"
          hint="For your body and the trust"
          problems={problems}
        />
        <Select
          id={fieldId('controlId')}
          name="controlId"
          label="Which control?"
          labelProps={{ size: 's' }}
        >
          <Select.Option value="">None</Select.Option>
          {kept.standard.controls.map(({ id, reference, title }) => (
            <Select.Option key={id} value={id}>{`${reference} ${title}`}</Select.Option>
          ))}
        </Select>
        <Checkboxes
          id={`${fieldId('subjects')}-group`}
          name="subjects"
          legend="What does it concern, beyond what the control says?"
          legendProps={{ size: 's' }}
          {...errorOf('subjects')}
        >
          {Object.entries(subjectLabels).map(([subject, label], index) => (
            <Checkboxes.Item
              key={subject}
              value={subject}
              id={index === 0 ? fieldId('subjects') : `${fieldId('subjects')}-${subject}`}
            >
              {label}
            </Checkboxes.Item>
          ))}
        </Checkboxes>
        <Select
          id={fieldId('severity')}
          name="severity"
          label="How serious is it?"
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
        <Radios
          id={`${fieldId('urgent')}-group`}
          name="urgent"
          legend="When is it issued?"
          legendProps={{ size: 's' }}
          {...errorOf('urgent')}
        >
          <Radios.Item
            id={fieldId('urgent')}
            value="yes"
            hint="The trust and every body see it as soon as it is sent"
          >
            At once: it is urgent
          </Radios.Item>
          <Radios.Item id={`${fieldId('urgent')}-no`} value="no">
            With the report
          </Radios.Item>
        </Radios>
        <Button type="submit">Raise the finding</Button>
      </form>
    </Page>
  );
}

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

const missing = (is: boolean, field: string, message: string): Problem[] =>
  is ? [{ field: [field], message }] : [];

const keyIn = <K extends Severity | PowerSubject>(
  labels: Readonly<Record<K, string>>,
  text: string,
): K | undefined => (Object.keys(labels) as K[]).find((key) => key === text);
