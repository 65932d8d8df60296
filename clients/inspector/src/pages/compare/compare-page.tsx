import { Page, readText } from '@assay/web';
import { Button, InsetText } from 'nhsuk-react-components';
import type { SubmitEvent } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { KeptPage, type OnDevice } from '../../device/kept-page.tsx';
import { conflictIn, standingOf } from '../../device/standing.ts';
import { useWorkplace } from '../../device/workplace.tsx';
import { answerFieldLabels } from '../../labels.ts';
import type { Answer, AssessmentItem } from '../../outbox/item.ts';
import {
  answerFields,
  answerOf,
  differences,
  merged,
  type AnswerField,
  type Choice,
} from '../../outbox/merge.ts';
import { keepRecorded, settleConflict } from '../../outbox/recording.ts';
import { addressOf } from '../inspection/control-list.tsx';
import { AnswerValue } from './answer-value.tsx';

/** Both versions of a control that two people recorded, side by side, and which of each field to keep. */
export function ComparePage() {
  const { reference = '' } = useParams();
  return <KeptPage>{(onDevice) => <Comparing reference={reference} {...onDevice} />}</KeptPage>;
}

function Comparing({ reference, kept, items }: OnDevice & { reference: string }) {
  const control = kept.standard.controls.find((each) => each.reference === reference);
  const standing = control && standingOf(control.id, kept, items);
  const conflict = standing && conflictIn(standing);
  const back = addressOf(kept.id, { reference });
  if (!control || !standing?.answer || !conflict)
    return (
      <Page title="There is no conflict">
        <p>
          Nothing of this control is in conflict now. <Link to={back}>Back to the control</Link>
        </p>
      </Page>
    );
  return (
    <Page title="Compare both versions" caption={`${control.reference} ${control.title}`}>
      <p>
        <Link to={back}>Back to the control</Link>
      </p>
      <InsetText>
        <p>
          Somebody else recorded this control after you read it. Nothing of yours is lost: choose
          what is to stand.
        </p>
      </InsetText>
      <CompareForm key={conflict.key} conflict={conflict} mine={standing.answer} back={back} />
    </Page>
  );
}

interface CompareFormProps {
  readonly conflict: AssessmentItem;
  readonly mine: Answer;
  readonly back: string;
}

function CompareForm({ conflict, mine, back }: CompareFormProps) {
  const { store, sender } = useWorkplace();
  const navigate = useNavigate();
  const theirs = conflict.recorded ? answerOf(conflict.recorded) : undefined;
  const settle = async (form: FormData) => {
    const answer = theirs ? merged(mine, theirs, choicesOf(form)) : mine;
    if (theirs && differences(answer, theirs).length === 0) await keepRecorded(store, conflict);
    else await settleConflict(store, conflict, answer);
    sender.sendNow();
    await navigate(back);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    settle(new FormData(event.currentTarget)).catch(reportError);
  };
  return (
    <form onSubmit={submit}>
      {theirs ? (
        differences(mine, theirs).map((field) => (
          <Difference key={field} field={field} mine={mine} theirs={theirs} />
        ))
      ) : (
        <p>Nothing is recorded there any more.</p>
      )}
      <Button type="submit">Keep what is chosen</Button>
    </form>
  );
}

interface DifferenceProps {
  readonly field: AnswerField;
  readonly mine: Answer;
  readonly theirs: Answer;
}

const Difference = ({ field, mine, theirs }: DifferenceProps) => (
  <fieldset className="nhsuk-fieldset">
    <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
      {answerFieldLabels[field]}
    </legend>
    <div className="assay-compare">
      <Side field={field} choice="MINE" label="Yours" answer={mine} />
      <Side field={field} choice="RECORDED" label="Recorded" answer={theirs} />
    </div>
    {field === 'rationale' && (
      <Option field={field} choice="BOTH" label="Both, one after the other" />
    )}
  </fieldset>
);

interface SideProps {
  readonly field: AnswerField;
  readonly choice: Choice;
  readonly label: string;
  readonly answer: Answer;
}

const Side = ({ field, choice, label, answer }: SideProps) => (
  <div>
    <Option field={field} choice={choice} label={label} />
    <AnswerValue field={field} answer={answer} />
  </div>
);

function Option({ field, choice, label }: Omit<SideProps, 'answer'>) {
  const id = `${field}-${choice}`;
  return (
    <div className="nhsuk-radios nhsuk-radios--small">
      <div className="nhsuk-radios__item">
        <input
          className="nhsuk-radios__input"
          type="radio"
          id={id}
          name={field}
          value={choice}
          defaultChecked={choice === 'MINE'}
        />
        <label className="nhsuk-label nhsuk-radios__label" htmlFor={id}>
          {label}
        </label>
      </div>
    </div>
  );
}

const isChoice = (text: string): text is Choice => ['MINE', 'RECORDED', 'BOTH'].includes(text);

const choicesOf = (form: FormData): Partial<Record<AnswerField, Choice>> =>
  Object.fromEntries(
    answerFields
      .map((field) => [field, readText(form, field)] as const)
      .filter(([, text]) => isChoice(text)),
  );
