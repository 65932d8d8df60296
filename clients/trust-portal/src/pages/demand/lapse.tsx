import { Basis, Day, londonToday, Part } from '@assay/web';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { LapseFragmentDoc, type LapseFragment } from '../../generated/graphql.ts';
import { openIntention } from '../../tasks/demand-task.ts';

/** What follows when the day passes and nothing was done. */
export function Lapse({ demand }: { demand: FragmentType<typeof LapseFragmentDoc> }) {
  const lapse = readFragment(LapseFragmentDoc, demand);
  if (['VERIFIED', 'WITHDRAWN', 'RISK_ACCEPTED'].includes(lapse.status))
    return <p>Nothing: the demand is closed.</p>;
  if (lapse.kind === 'RECOMMENDATION') return <OfAdvice lapse={lapse} />;
  const intention = openIntention(lapse, londonToday());
  return (
    <>
      {intention?.dueOn && (
        <p>
          After <Day date={intention.dueOn} /> the body may decide without having heard you.
        </p>
      )}
      {lapse.dueOn && (
        <p>
          Unless evidence is submitted by <Day date={lapse.dueOn} />, the demand is overdue from the
          next day on. While the body reads evidence that came in time, nothing is overdue.
        </p>
      )}
      <Aftermath lapse={lapse} />
      <Penalties lapse={lapse} />
    </>
  );
}

function OfAdvice({ lapse }: { lapse: LapseFragment }) {
  return (
    <>
      <p>Nothing by law: a recommendation binds nobody and is never overdue.</p>
      <Part value={lapse.finding?.compellableBy}>
        {(powers) =>
          powers.length === 0 ? (
            <p>Nobody holds a power to require it of you.</p>
          ) : (
            <>
              <p>It could be required of you by:</p>
              <ul className="nhsuk-list nhsuk-list--bullet">
                {powers.map(({ id, body, instrument, basis }) => (
                  <li key={id}>
                    {body.name}: {instrument} (<Basis basis={basis} />)
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Part>
    </>
  );
}

function Aftermath({ lapse: { aftermath } }: { lapse: LapseFragment }) {
  if (!aftermath) return <p>What the law says follows is not established in the register.</p>;
  if (aftermath.length === 0) return null;
  return (
    <>
      <p>The law says, once the demand is made:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {aftermath.map(({ duty, when, provision }) => (
          <li key={duty}>
            {inSentence(duty)}
            <span className="assay-under">
              When: {when}. {provision}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const inSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What the same body may impose over the same subject. */
function Penalties({ lapse: { finding, issuedBy, power } }: { lapse: LapseFragment }) {
  return (
    <Part value={finding?.trust?.powersOver}>
      {(powers) => {
        const penalties = powers.filter(
          ({ kind, body, subject }) =>
            kind === 'IMPOSE_PENALTY' && body.code === issuedBy?.code && subject === power?.subject,
        );
        if (penalties.length === 0)
          return <p>The body that asks holds no power to impose a penalty about this subject.</p>;
        return (
          <>
            <p>The body that asks may impose, by a procedure of its own:</p>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {penalties.map(({ id, instrument, basis, maximumPenalty }) => (
                <li key={id}>
                  {instrument} (<Basis basis={basis} />)
                  {maximumPenalty && <span className="assay-under">{maximumPenalty}</span>}
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </Part>
  );
}
