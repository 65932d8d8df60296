import { Day, isDay, londonToday, readDay } from '@assay/web';
import { Button, DateInput } from 'nhsuk-react-components';
import { useState, type SubmitEvent } from 'react';
import { useSearchParams } from 'react-router';
import { asOfParameter, useAsOf } from './use-as-of.ts';

/** The day as of which everything is shown, in the address bar as everything else is. */
export function DayBar() {
  const [, setParameters] = useSearchParams();
  const { day } = useAsOf();
  const show = (chosen: string | undefined) => {
    setParameters((parameters) => {
      for (const name of [asOfParameter, 'after', 'before']) parameters.delete(name);
      if (chosen !== undefined) parameters.set(asOfParameter, chosen);
      return parameters;
    });
  };
  return (
    <section
      className={`assay-day-bar${day === undefined ? '' : ' assay-day-bar--past'}`}
      aria-label="The day shown"
    >
      <DayForm key={day} day={day} show={show} />
    </section>
  );
}

interface DayFormProps {
  readonly day: string | undefined;
  readonly show: (day: string | undefined) => void;
}

function DayForm({ day, show }: DayFormProps) {
  const [wrong, setWrong] = useState(false);
  const [year, month, dayOfMonth] = (day ?? londonToday()).split('-').map(Number);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = readDay(new FormData(event.currentTarget), asOfParameter);
    const isOne = chosen !== undefined && isDay(chosen);
    setWrong(!isOne);
    if (isOne) show(chosen);
  };
  return (
    <form className="nhsuk-width-container" onSubmit={submit} noValidate>
      <DateInput
        id="as-of"
        name={asOfParameter}
        legend={<Legend day={day} />}
        {...(wrong && { error: 'Enter a day of the calendar, such as 12 5 2017' })}
      >
        <DateInput.Day id="as-of-day" name={`${asOfParameter}-day`} defaultValue={dayOfMonth} />
        <DateInput.Month id="as-of-month" name={`${asOfParameter}-month`} defaultValue={month} />
        <DateInput.Year id="as-of-year" name={`${asOfParameter}-year`} defaultValue={year} />
      </DateInput>
      <Button small secondary type="submit">
        Show
      </Button>
      {day !== undefined && (
        <Button
          small
          secondary
          type="button"
          onClick={() => {
            show(undefined);
          }}
        >
          Back to today
        </Button>
      )}
    </form>
  );
}

const Legend = ({ day }: Pick<DayFormProps, 'day'>) =>
  day === undefined ? (
    <>
      Everything is shown as it is today. <span className="assay-on-screen">Show it as of</span>
    </>
  ) : (
    <>
      Everything is shown as of{' '}
      <strong>
        <Day date={day} />
      </strong>
      . <span className="assay-on-screen">Show it as of</span>
    </>
  );
