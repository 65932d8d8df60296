import {
  ChoiceField,
  fieldId,
  problemAt,
  ProblemSummary,
  severityLabels,
  type Problem,
} from '@assay/web';
import { Button, Fieldset, InsetText, Select, Textarea } from 'nhsuk-react-components';
import { useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import type { Standing } from '../../device/standing.ts';
import { useWorkplace } from '../../device/workplace.tsx';
import { confidenceLabels, outcomeLabels } from '../../labels.ts';
import { keepAnswer } from '../../outbox/recording.ts';
import { MeasuredFields } from './measured-fields.tsx';
import { answerFormFields, readAnswer } from './read-answer.ts';

interface AnswerFormProps {
  readonly place: { readonly inspectionId: string; readonly controlId: string };
  readonly standing: Standing;
  /** The page of the next control; undefined on the last. */
  readonly next: string | undefined;
}

/** What an inspector says of one control. It is kept on the device at once, and sent when that can be. */
export function AnswerForm({ place, standing, next }: AnswerFormProps) {
  const { store, sender } = useWorkplace();
  const navigate = useNavigate();
  // what is typed builds on what was shown, whatever arrives meanwhile
  const [{ answer }] = useState(standing);
  const [base, setBase] = useState(standing.base);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [saved, setSaved] = useState(false);

  const save = async (form: FormData, goOn: boolean) => {
    const read = readAnswer(form);
    setSaved(false);
    setProblems('wrong' in read ? read.wrong : []);
    if ('wrong' in read) return;
    setBase(await keepAnswer(store, place, read.answer, base));
    sender.sendNow();
    if (goOn && next !== undefined) await navigate(next);
    else setSaved(true);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = event.nativeEvent.submitter;
    const form = new FormData(event.currentTarget);
    save(form, button?.getAttribute('value') === 'next').catch(reportError);
  };
  const rationaleError = problemAt(problems, 'rationale');
  return (
    <form noValidate onSubmit={submit}>
      <ProblemSummary problems={problems} fields={answerFormFields} />
      <ChoiceField
        name="outcome"
        legend="What was found?"
        choices={outcomeLabels}
        initial={answer?.outcome}
        problems={problems}
      />
      <Textarea
        id={fieldId('rationale')}
        name="rationale"
        label="Why?"
        labelProps={{ size: 's' }}
        hint="What was seen, asked and read; the trust reads it once the draft is sent"
        rows={6}
        defaultValue={answer?.rationale ?? ''}
        {...(rationaleError !== undefined && { error: rationaleError })}
      />
      <MeasuredFields initial={answer?.measurements ?? []} problems={problems} />
      <Claim answer={answer} />
      <div className="assay-actions">
        <Button type="submit">Save</Button>
        {next !== undefined && (
          <Button type="submit" secondary name="go" value="next">
            Save and go to the next control
          </Button>
        )}
      </div>
      {saved && (
        <InsetText role="status">
          <p>Kept on this device.</p>
        </InsetText>
      )}
    </form>
  );
}

type Answer = Standing['answer'];

/** How serious a failing is, and how the finding stands to what the trust says of itself. */
const Claim = ({ answer }: { answer: Answer }) => (
  <Fieldset>
    <Fieldset.Legend size="s">
      The trust’s own assessment, and how serious a failing is
    </Fieldset.Legend>
    <Choice
      name="selfAssessedOutcome"
      label="What does the trust claim of itself?"
      none="Not known"
      options={outcomeLabels}
      initial={answer?.selfAssessedOutcome}
    />
    <Choice
      name="selfAssessmentConfidence"
      label="How far do you trust that claim?"
      none="Not stated"
      options={confidenceLabels}
      initial={answer?.selfAssessmentConfidence}
    />
    <Choice
      name="severity"
      label="How serious is a failing here?"
      none="As the control says"
      options={severityLabels}
      initial={answer?.severity}
    />
  </Fieldset>
);

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly none: string;
  readonly options: Readonly<Record<string, string>>;
  readonly initial: string | null | undefined;
}

export const Choice = ({ name, label, none, options, initial }: ChoiceProps) => (
  <Select id={fieldId(name)} name={name} label={label} defaultValue={initial ?? ''}>
    <Select.Option value="">{none}</Select.Option>
    {Object.entries(options).map(([value, text]) => (
      <Select.Option key={value} value={value}>
        {text}
      </Select.Option>
    ))}
  </Select>
);
