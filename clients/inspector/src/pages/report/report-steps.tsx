import { InsetText } from 'nhsuk-react-components';
import { useWorkplace } from '../../device/workplace.tsx';
import {
  DraftReportDocument,
  IssueDocument,
  SendForAccuracyCheckDocument,
  SignOffDocument,
} from '../../generated/graphql.ts';
import { useStep } from '../step/use-step.ts';
import { DatedStep } from './dated-step.tsx';
import type { InspectionReported } from './report-page.tsx';

interface ReportStepsProps {
  readonly inspection: InspectionReported;
  readonly onDone: (words: string) => void;
}

/** The steps that the state of the inspection allows, to those who may take them. */
export function ReportSteps(props: ReportStepsProps) {
  const { owner } = useWorkplace();
  const { status, report } = props.inspection;
  const isLead = owner.roles.includes('LEAD_INSPECTOR');
  const drafted = report != null && (status === 'DRAFTED' || status === 'IN_ACCURACY_CHECK');
  return (
    <>
      {status === 'UNDER_WAY' && <Draft {...props} />}
      {status === 'DRAFTED' && <SendToTrust {...props} />}
      {drafted && !isLead && (
        <InsetText>
          <p>A lead inspector who assessed nothing in it signs it off and issues it.</p>
        </InsetText>
      )}
      {drafted && isLead && !report.signOff && (
        <SignOff {...props} contentDigest={report.contentDigest} />
      )}
      {drafted && isLead && <Issue {...props} />}
    </>
  );
}

function Draft({ inspection: { id, version }, onDone }: ReportStepsProps) {
  const step = useStep(DraftReportDocument, {
    outcomeOf: ({ draftReport }) => draftReport,
    onDone: () => {
      onDone('The report is drafted.');
    },
  });
  return (
    <DatedStep
      heading="Draft the report"
      name="draftedOn"
      legend="When is it drafted?"
      action="Draft the report"
      step={step}
      inputOf={(draftedOn) => ({ inspectionId: id, expectedVersion: version, draftedOn })}
    >
      <p>It holds what is recorded now. Outcomes that change later take another draft.</p>
    </DatedStep>
  );
}

function SendToTrust({ inspection: { id, version }, onDone }: ReportStepsProps) {
  const step = useStep(SendForAccuracyCheckDocument, {
    outcomeOf: ({ sendForAccuracyCheck }) => sendForAccuracyCheck,
    onDone: () => {
      onDone('The draft is with the trust.');
    },
  });
  return (
    <DatedStep
      heading="Send it for a factual accuracy check"
      name="dispatchedOn"
      legend="When is it sent?"
      action="Send the draft to the trust"
      step={step}
      inputOf={(dispatchedOn) => ({ inspectionId: id, expectedVersion: version, dispatchedOn })}
    >
      <p>The trust reads the draft, and answers within ten working days.</p>
    </DatedStep>
  );
}

function SignOff(props: ReportStepsProps & { contentDigest: string }) {
  const { inspection, onDone, contentDigest } = props;
  const { id: inspectionId, version: expectedVersion } = inspection;
  const step = useStep(SignOffDocument, {
    outcomeOf: ({ signOffReport }) => signOffReport,
    onDone: () => {
      onDone('The report is signed off.');
    },
  });
  return (
    <DatedStep
      heading="Sign it off"
      name="signedOn"
      legend="When is it signed off?"
      action="Sign off exactly this report"
      step={step}
      inputOf={(signedOn) => ({ inspectionId, expectedVersion, contentDigest, signedOn })}
    >
      <p>
        By a lead inspector who recorded nothing in it. Its content has the digest{' '}
        <code className="assay-text">{contentDigest}</code>; a later change voids the signature.
      </p>
    </DatedStep>
  );
}

function Issue({ inspection: { id, version }, onDone }: ReportStepsProps) {
  const step = useStep(IssueDocument, {
    outcomeOf: ({ issueInspection }) => issueInspection,
    onDone: () => {
      onDone('The report is issued. Nothing in it changes any more.');
    },
  });
  return (
    <DatedStep
      heading="Issue it"
      name="issuedOn"
      legend="When is it issued?"
      action="Issue the report"
      step={step}
      inputOf={(issuedOn) => ({ inspectionId: id, expectedVersion: version, issuedOn })}
    >
      <p>Outcomes that do not pass become findings, which the trust and every body see.</p>
    </DatedStep>
  );
}
