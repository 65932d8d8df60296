import { counted, Day } from '@assay/web';
import type { AccuracyChecksFragment } from '../../generated/graphql.ts';

type Check = AccuracyChecksFragment['accuracyChecks'][number];

/** Each time a draft was sent to the trust, with its points and the body's answers. */
export function AccuracyChecks({ checks }: { checks: readonly Check[] }) {
  if (checks.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Accuracy checks</h2>
      <ol className="assay-acts">
        {checks.map((check) => (
          <li key={check.reportNumber}>
            <AccuracyCheck check={check} />
          </li>
        ))}
      </ol>
    </>
  );
}

function AccuracyCheck({ check }: { check: Check }) {
  const { dispatchedOn, dueOn, basis, responses, points } = check;
  return (
    <>
      <p>
        <strong>
          <Day date={dispatchedOn} />: the draft was sent to you
        </strong>
        , to answer by <Day date={dueOn} />. <span className="assay-under">{basis}</span>
      </p>
      {responses.length === 0 && <p>You have not answered.</p>}
      {responses.map(({ respondedOn, late, preparedBy }) => (
        <p key={`${respondedOn}/${preparedBy ?? ''}`}>
          You answered on <Day date={respondedOn} />
          {late && ', after the deadline'}
          {preparedBy && `, as ${preparedBy} had prepared it`}
          {`, with ${counted(points.length, 'point')} in all.`}
        </p>
      ))}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {points.map(({ id, control, comment, answer }) => (
          <li key={id}>
            {control.id} {control.title}: <span className="assay-text">{comment}</span>
            <span className="assay-under">
              {answer ? (
                <>
                  {answer.accepted ? 'Accepted' : 'Declined'} on <Day date={answer.answeredOn} />:{' '}
                  {answer.reason}
                </>
              ) : (
                'Not answered yet'
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
