import { ProblemSummary, readText, TextField, type Problem } from '@assay/web';
import { Button } from 'nhsuk-react-components';
import { useState, type SubmitEvent } from 'react';
import { useWorkplace } from '../../device/workplace.tsx';
import { keepToSend } from '../../outbox/recording.ts';
import type { SentEvidence } from './sent-file.tsx';

const LONGEST_REASON = 2_000;

interface WithdrawFormProps {
  readonly place: { readonly inspectionId: string; readonly controlId: string };
  readonly evidence: SentEvidence;
}

/** Withdraws a file that was sent; without a network it waits on the device as everything does. */
export function WithdrawForm({ place, evidence }: WithdrawFormProps) {
  const { store, sender } = useWorkplace();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { id: evidenceId, fileName } = evidence;
  // each file of the page has such a form
  const field = `reason-${evidenceId}`;
  const withdraw = async (reason: string) => {
    const wrong = reason === '' || reason.length > LONGEST_REASON;
    setProblems(wrong ? [{ message: TELL_WHY, field: [field] }] : []);
    if (wrong) return;
    const { inspectionId, controlId } = place;
    const content = { kind: 'WITHDRAWAL', controlId, evidenceId, fileName, reason } as const;
    await keepToSend(store, inspectionId, content);
    sender.sendNow();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    withdraw(readText(new FormData(event.currentTarget), field)).catch(reportError);
  };
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Withdraw {fileName}</span>
      </summary>
      <form noValidate className="nhsuk-details__text" onSubmit={submit}>
        <ProblemSummary problems={problems} fields={[field]} />
        <p>
          It bears nothing out any more and nobody is given it. That it was sent and withdrawn stays
          on record. A report that is drafted has to be drafted again.
        </p>
        <TextField
          name={field}
          label="Why is it withdrawn?"
          hint="It stays on record"
          problems={problems}
        />
        <Button warning small type="submit">
          Withdraw it
        </Button>
      </form>
    </details>
  );
}

const TELL_WHY = 'Say why it is withdrawn, in up to 2,000 characters';
