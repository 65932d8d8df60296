import { Day, inWords, readDay, readText, TextField, wrongDay, type Problem } from '@assay/web';
import { useWorkplace } from '../../device/workplace.tsx';
import { IssueCorrectionDocument, WithdrawDocument } from '../../generated/graphql.ts';
import { StepForm } from '../step/step-form.tsx';
import { useStep } from '../step/use-step.ts';
import { CorrectForm } from './correct-form.tsx';
import { DatedStep, StepDay } from './dated-step.tsx';
import type { InspectionReported } from './report-page.tsx';

export interface AmendmentProps {
  readonly inspection: InspectionReported;
  readonly onDone: (words: string) => void;
}

/** An issued report is never edited: a correction and its withdrawal are versions of their own. */
export function Amendments(props: AmendmentProps) {
  const { owner } = useWorkplace();
  const { status, withdrawnOn, report, reportVersions } = props.inspection;
  if (status !== 'ISSUED') return null;
  const isLead = owner.roles.includes('LEAD_INSPECTOR');
  const drafted = reportVersions
    .filter(({ kind, number }) => kind === 'CORRECTION' && number > (report?.number ?? 0))
    .at(-1);
  return (
    <>
      <h2 className="nhsuk-heading-m">Versions</h2>
      <Versions versions={reportVersions} />
      {withdrawnOn == null && (
        <>
          {drafted && isLead && (
            <IssueCorrection {...props} contentDigest={drafted.contentDigest} />
          )}
          <CorrectForm {...props} />
          {isLead && <Withdraw {...props} />}
        </>
      )}
    </>
  );
}

const Versions = ({ versions }: { versions: InspectionReported['reportVersions'] }) => (
  <ol>
    {versions.map(({ number, kind, draftedOn, issuedOn, reason }) => (
      <li key={number}>
        {kind === 'ORIGINAL' ? 'The report' : inWords(kind)}, drafted on <Day date={draftedOn} />
        {issuedOn == null ? (
          ', not issued'
        ) : (
          <>
            , issued on <Day date={issuedOn} />
          </>
        )}
        {reason != null && <span className="assay-text">: {reason}</span>}
      </li>
    ))}
  </ol>
);

function IssueCorrection(props: AmendmentProps & { contentDigest: string }) {
  const { inspection, onDone, contentDigest } = props;
  const { id: inspectionId, version: expectedVersion } = inspection;
  const step = useStep(IssueCorrectionDocument, {
    outcomeOf: ({ issueCorrection }) => issueCorrection,
    onDone: () => {
      onDone('The correction is issued.');
    },
  });
  return (
    <DatedStep
      heading="Issue the correction"
      name="issuedOn"
      legend="When is the correction issued?"
      action="Issue the correction"
      step={step}
      inputOf={(issuedOn) => ({ inspectionId, expectedVersion, contentDigest, issuedOn })}
    >
      <p>By a lead inspector who did not draft it. Outcomes, result and findings follow it.</p>
    </DatedStep>
  );
}

function Withdraw({ inspection: { id, version }, onDone }: AmendmentProps) {
  const { problems, sending, submit } = useStep(WithdrawDocument, {
    outcomeOf: ({ withdrawReport }) => withdrawReport,
    onDone: () => {
      onDone('The report is withdrawn.');
    },
  });
  const send = (form: FormData) => {
    const reason = readText(form, 'reason');
    const wrong: Problem[] = [
      ...(reason === '' ? [{ field: ['reason'], message: 'Say why it does not stand' }] : []),
      ...wrongDay(form, 'withdrawnOn'),
    ];
    const withdrawnOn = readDay(form, 'withdrawnOn');
    submit({ inspectionId: id, expectedVersion: version, reason, withdrawnOn }, wrong);
  };
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Withdraw the report</span>
      </summary>
      <div className="nhsuk-details__text">
        <StepForm
          heading="Withdraw the report for good"
          problems={problems}
          sending={sending}
          fields={['reason', 'withdrawnOn']}
          action="Withdraw the report"
          onSubmit={send}
        >
          <p>The findings raised of its outcomes go with it.</p>
          <TextField
            name="reason"
            label="Why does it not stand?"
            hint="The trust reads it"
            problems={problems}
          />
          <StepDay name="withdrawnOn" legend="From which day?" problems={problems} />
        </StepForm>
      </div>
    </details>
  );
}
