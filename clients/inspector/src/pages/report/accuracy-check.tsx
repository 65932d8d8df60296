import { ChoiceField, counted, Day, type Problem, readText, TextField } from '@assay/web';
import { AnswerPointsDocument } from '../../generated/graphql.ts';
import { StepForm } from '../step/step-form.tsx';
import { useStep } from '../step/use-step.ts';
import type { InspectionReported } from './report-page.tsx';

type Check = NonNullable<InspectionReported['accuracyCheck']>;
type Point = Check['points'][number];

interface AccuracyCheckProps {
  readonly inspection: InspectionReported;
  readonly onDone: (words: string) => void;
}

/** What the trust said of the draft, and what is answered to each point. */
export function AccuracyCheck({ inspection, onDone }: AccuracyCheckProps) {
  const { accuracyCheck: check, status, id } = inspection;
  if (!check) return null;
  const open = check.points.filter(({ answer }) => !answer);
  return (
    <>
      <h2 className="nhsuk-heading-m">Factual accuracy check</h2>
      <p>
        Sent to the trust on <Day date={check.dispatchedOn} />, which answers by{' '}
        <Day date={check.dueOn} />. {check.basis}.
      </p>
      <Responses check={check} />
      <Answered points={check.points} />
      {status === 'IN_ACCURACY_CHECK' && open.length > 0 && (
        <AnswerPoints inspectionId={id} points={open} onDone={onDone} />
      )}
    </>
  );
}

const Responses = ({ check: { responses } }: { check: Check }) =>
  responses.length === 0 ? (
    <p>The trust has not answered yet.</p>
  ) : (
    <ul>
      {responses.map(({ respondedOn, late }, index) => (
        <li key={index}>
          The trust answered on <Day date={respondedOn} />
          {late && ', after the deadline'}
        </li>
      ))}
    </ul>
  );

const Answered = ({ points }: { points: readonly Point[] }) => (
  <ul>
    {points.map(({ id, comment, control, answer }) =>
      answer ? (
        <li key={id}>
          {control.reference}: <span className="assay-text">{comment}</span>{' '}
          <strong>{answer.accepted ? 'Accepted' : 'Declined'}</strong>: {answer.reason}
        </li>
      ) : null,
    )}
  </ul>
);

interface AnswerPointsProps extends Pick<AccuracyCheckProps, 'onDone'> {
  readonly inspectionId: string;
  readonly points: readonly Point[];
}

function AnswerPoints({ inspectionId, points, onDone }: AnswerPointsProps) {
  const { problems, sending, submit } = useStep(AnswerPointsDocument, {
    outcomeOf: ({ answerAccuracyPoints }) => answerAccuracyPoints,
    onDone: () => {
      onDone('The points are answered.');
    },
  });
  const send = (form: FormData) => {
    const answers = points.map(({ id: pointId }) => ({
      pointId,
      accepted: readText(form, `accepted-${pointId}`) === 'yes',
      reason: readText(form, `reason-${pointId}`),
    }));
    submit(
      { inspectionId, answers },
      points.flatMap((point) => wrongWith(form, point)),
    );
  };
  return (
    <StepForm
      heading={`Answer ${counted(points.length, 'point')} of the trust`}
      problems={problems}
      sending={sending}
      fields={points.flatMap(({ id }) => [`accepted-${id}`, `reason-${id}`])}
      action="Answer the trust"
      onSubmit={send}
    >
      {points.map((point) => (
        <PointFields key={point.id} point={point} problems={problems} />
      ))}
    </StepForm>
  );
}

function wrongWith(form: FormData, { id, control: { reference } }: Point): Problem[] {
  const missing = (field: string, message: string) =>
    readText(form, field) === '' ? [{ field: [field], message }] : [];
  return [
    ...missing(`accepted-${id}`, `${reference}: choose whether the point is accepted`),
    ...missing(`reason-${id}`, `${reference}: say why`),
  ];
}

function PointFields({ point, problems }: { point: Point; problems: readonly Problem[] }) {
  const { id, comment, control } = point;
  return (
    <>
      <h3 className="nhsuk-heading-s">
        {control.reference} {control.title}
      </h3>
      <p className="assay-text">{comment}</p>
      <ChoiceField
        name={`accepted-${id}`}
        legend={`Is the point about ${control.reference} right?`}
        choices={{ yes: 'Accept it', no: 'Decline it' }}
        hints={{ yes: 'The control is open for correction' }}
        problems={problems}
      />
      <TextField
        name={`reason-${id}`}
        label={`Why? (${control.reference})`}
        hint="The trust reads it"
        problems={problems}
      />
    </>
  );
}
