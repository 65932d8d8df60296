import { Day } from './day.tsx';

/** A notice as far as its service and an appeal go. */
export interface ServiceFacts {
  readonly servedOn?: string | null;
  readonly serviceRule: string;
  readonly mustState: readonly string[];
  readonly appealUntil?: string | null;
  readonly appealBasis?: string | null;
}

/** What the instrument says of its service and of an appeal. */
export function Service({ notice }: { notice: ServiceFacts }) {
  const { servedOn, serviceRule, mustState, appealUntil, appealBasis } = notice;
  return (
    <>
      <p>
        {servedOn ? (
          <>
            Counts as received on <Day date={servedOn} />:{' '}
          </>
        ) : (
          'When it was received is not known: '
        )}
        {serviceRule}.
      </p>
      {appealUntil && (
        <p>
          An appeal may be lodged until <Day date={appealUntil} />
          {appealBasis && ` (${appealBasis})`}.
        </p>
      )}
      {mustState.length > 0 && (
        <details className="nhsuk-details">
          <summary className="nhsuk-details__summary">
            <span className="nhsuk-details__summary-text">What the law requires it to state</span>
          </summary>
          <ul className="nhsuk-details__text nhsuk-list nhsuk-list--bullet">
            {mustState.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
