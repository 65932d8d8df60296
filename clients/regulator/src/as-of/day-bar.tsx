import { Day, londonToday, readText } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import type { SubmitEvent } from 'react';
import { useSearchParams } from 'react-router';
import { asOfParameter, useAsOf } from './use-as-of.ts';

/** The day as of which everything is shown, in the address bar as everything else is. */
export function DayBar() {
  const [, setParameters] = useSearchParams();
  const { day } = useAsOf();
  const show = (chosen: string) => {
    setParameters((parameters) => {
      for (const name of [asOfParameter, 'after', 'before']) parameters.delete(name);
      if (chosen !== '') parameters.set(asOfParameter, chosen);
      return parameters;
    });
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    show(readText(new FormData(event.currentTarget), asOfParameter));
  };
  return (
    <section
      className={`assay-day-bar${day === undefined ? '' : ' assay-day-bar--past'}`}
      aria-label="The day shown"
    >
      <form className="nhsuk-width-container" onSubmit={submit} key={day}>
        <label htmlFor="as-of">
          {day === undefined ? (
            'Everything is shown as it is today. Show it as of'
          ) : (
            <>
              Everything is shown as of{' '}
              <strong>
                <Day date={day} />
              </strong>
              . Show it as of
            </>
          )}
        </label>
        <input
          id="as-of"
          name={asOfParameter}
          type="date"
          defaultValue={day ?? londonToday()}
          required
        />
        <Button small secondary type="submit">
          Show
        </Button>
        {day !== undefined && (
          <Button
            small
            secondary
            type="button"
            onClick={() => {
              show('');
            }}
          >
            Back to today
          </Button>
        )}
      </form>
    </section>
  );
}
