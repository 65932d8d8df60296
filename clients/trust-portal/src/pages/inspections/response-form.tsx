import { type Problem, readDay, readText, TextField, useAct, wrongDay } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import { useMutation } from 'urql';
import {
  PrepareDraftResponseDocument,
  RespondToDraftDocument,
  type AccuracyChecksFragment,
  type AccuracyPointInput,
  type AssessmentReadFragment,
  type PrepareDraftResponseInput,
  type PrepareDraftResponseMutation,
  type RespondToDraftInput,
  type RespondToDraftMutation,
} from '../../generated/graphql.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useTrust } from '../../parts/use-trust.ts';
import { AssessmentRead } from './assessments.tsx';

export interface ResponseFormProps {
  readonly inspection: AccuracyChecksFragment;
  readonly assessments: readonly AssessmentReadFragment[];
}

/** What is not right in a draft, control by control; a contributor prepares it and an approver sends it. */
export function ResponseForm(props: ResponseFormProps) {
  const { isApprover } = useTrust();
  return isApprover ? <RespondForm {...props} /> : <PrepareForm {...props} />;
}

const commentField = (place: number) => `comment-${String(place)}`;

/** One point for each control of which something was written. */
const pointsIn = (
  form: FormData,
  assessments: readonly AssessmentReadFragment[],
): AccuracyPointInput[] =>
  assessments
    .map(({ control }, place) => ({
      controlId: control.id,
      comment: readText(form, commentField(place)),
    }))
    .filter(({ comment }) => comment !== '');

type Prepared = NonNullable<AccuracyChecksFragment['preparedDraftResponse']>;

const isAsPrepared = (points: readonly AccuracyPointInput[], prepared: Prepared) =>
  points.length === prepared.points.length &&
  points.every(({ controlId, comment }) =>
    prepared.points.some((each) => each.control.id === controlId && each.comment === comment),
  );

function RespondForm({ inspection, assessments }: ResponseFormProps) {
  const { id: inspectionId, preparedDraftResponse: prepared } = inspection;
  const [, respond] = useMutation(RespondToDraftDocument);
  const acting = useAct<Omit<RespondToDraftInput, 'idempotencyKey'>, RespondToDraftMutation>({
    to: `/inspections/${inspectionId}`,
    send: (input) => respond({ input }),
    outcomeOf: (data) => data.respondToDraft,
    done: 'Your answer is with the body.',
  });
  const send = (form: FormData) => {
    const points = pointsIn(form, assessments);
    const said =
      prepared && isAsPrepared(points, prepared) ? { preparedResponseId: prepared.id } : { points };
    const respondedOn = readDay(form, 'respondedOn');
    acting.submit({ inspectionId, ...said, respondedOn }, wrongDay(form, 'respondedOn'));
  };
  return (
    <ActForm acting={acting} fields={[]} action="Send the answer" day="respondedOn" onSubmit={send}>
      {prepared && (
        <InsetText>
          <p>
            {prepared.preparedBy} prepared this answer. Read it, change what must be changed, and
            send it.
          </p>
        </InsetText>
      )}
      <Points assessments={assessments} prepared={prepared} problems={acting.problems} />
    </ActForm>
  );
}

function PrepareForm({ inspection, assessments }: ResponseFormProps) {
  const { id: inspectionId, preparedDraftResponse: prepared } = inspection;
  const [, prepare] = useMutation(PrepareDraftResponseDocument);
  const acting = useAct<
    Omit<PrepareDraftResponseInput, 'idempotencyKey'>,
    PrepareDraftResponseMutation
  >({
    to: `/inspections/${inspectionId}`,
    send: (input) => prepare({ input }),
    outcomeOf: (data) => data.prepareDraftResponse,
    done: 'The answer is kept. An approver of your trust reads and sends it.',
  });
  const send = (form: FormData) => {
    acting.submit({ inspectionId, points: pointsIn(form, assessments) }, []);
  };
  return (
    <ActForm
      acting={acting}
      fields={[]}
      action="Keep it for an approver"
      day={null}
      onSubmit={send}
    >
      <InsetText>
        <p>You prepare the answer; an approver of your trust reads it and sends it to the body.</p>
      </InsetText>
      <Points assessments={assessments} prepared={prepared} problems={acting.problems} />
    </ActForm>
  );
}

interface PointsProps {
  readonly assessments: readonly AssessmentReadFragment[];
  readonly prepared: Prepared | null | undefined;
  readonly problems: readonly Problem[];
}

const Points = ({ assessments, prepared, problems }: PointsProps) => (
  <>
    <p>Say of each outcome what is not right in it; leave the rest empty.</p>
    <ul className="assay-tasks">
      {assessments.map((assessment, place) => (
        <li key={assessment.id}>
          <Point
            assessment={assessment}
            name={commentField(place)}
            prepared={prepared?.points.find(({ control }) => control.id === assessment.control.id)}
            problems={problems}
          />
        </li>
      ))}
    </ul>
  </>
);

interface PointProps {
  readonly assessment: AssessmentReadFragment;
  readonly name: string;
  readonly prepared: Prepared['points'][number] | undefined;
  readonly problems: readonly Problem[];
}

const Point = ({ assessment, name, prepared, problems }: PointProps) => (
  <AssessmentRead assessment={assessment}>
    <details className="nhsuk-details" open={prepared !== undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          Something is not right in {assessment.control.reference}
        </span>
      </summary>
      <TextField
        name={name}
        label={`What is not right in ${assessment.control.reference}?`}
        hint="Say what would be right, and what shows it"
        initial={prepared?.comment}
        problems={problems}
      />
    </details>
  </AssessmentRead>
);
