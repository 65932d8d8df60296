import { DayField, londonToday, ProblemSummary, readDay, wrongDay, type Problem } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import { useState, type SubmitEvent } from 'react';
import { useWorkplace } from '../../device/workplace.tsx';
import { keepToSend } from '../../outbox/recording.ts';

/** Begins the inspection; without a network too. */
export function BeginForm({ inspectionId }: { inspectionId: string }) {
  const { store, sender } = useWorkplace();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const begin = async (beganOn: string) => {
    await keepToSend(store, inspectionId, { kind: 'BEGINNING', beganOn });
    sender.sendNow();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wrong = wrongDay(form, 'beganOn', 'Enter the day on which it began');
    setProblems(wrong);
    const beganOn = readDay(form, 'beganOn');
    if (wrong.length === 0 && beganOn !== undefined) begin(beganOn).catch(reportError);
  };
  return (
    <form noValidate onSubmit={submit}>
      <ProblemSummary problems={problems} fields={['beganOn']} />
      <DayField
        name="beganOn"
        legend="When did it begin?"
        hint="Today or an earlier day"
        initial={londonToday()}
        problems={problems}
      />
      <Button type="submit">Begin the inspection</Button>
    </form>
  );
}
