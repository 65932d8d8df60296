import {
  DayField,
  LineField,
  type LineFieldProps,
  type Problem,
  readDay,
  readText,
  TextField,
  wrongDay,
} from '@assay/web';
import { useParams } from 'react-router';
import { ImposePenaltyDocument, NoticeOfPenaltyDocument } from '../../generated/graphql.ts';
import { ActOfDemand, type Step } from './act-of-demand.tsx';
import { dispatchFields, DispatchFields, readDispatch, wrongDispatch } from './dispatch-fields.tsx';

const penaltyFields = ['contravention', 'amount', 'turnover', 'reason', ...dispatchFields];

/** Says what penalty the body intends, for a demand that was not met or for the failing itself, and invites representations. */
export const IntendPenaltyPage = () => (
  <ActOfDemand
    title="Serve notice of a penalty"
    kind="NOTICE_OF_INTENT_SERVED"
    noticeKind="PENALTY_INTENT"
    document={NoticeOfPenaltyDocument}
    outcomeOf={({ serveNoticeOfPenalty }) => serveNoticeOfPenalty}
    content={(form, ...subject) => ({
      ...penalty(form, ...subject),
      representationsBy: readDay(form, 'representationsBy'),
    })}
    wrong={(form) => [...wrongPenalty(form), ...wrongDay(form, 'representationsBy')]}
    fields={[...penaltyFields, 'representationsBy']}
    action="Serve the notice"
    done="Notice of the penalty is served."
    ownDay
  >
    {(problems) => (
      <>
        <PenaltyFields problems={problems} />
        <DayField
          name="representationsBy"
          legend="Until when may the trust make representations? (optional)"
          hint="Left empty, it has the least time that the law gives, where it gives one"
          problems={problems}
        />
      </>
    )}
  </ActOfDemand>
);

export const PenalisePage = () => (
  <ActOfDemand
    title="Impose a penalty"
    kind="PENALTY_IMPOSED"
    document={ImposePenaltyDocument}
    outcomeOf={({ imposePenalty }) => imposePenalty}
    content={(form, ...subject) => ({
      ...penalty(form, ...subject),
      payBy: readDay(form, 'payBy') ?? '',
    })}
    wrong={(form) => [
      ...wrongPenalty(form),
      ...wrongDay(form, 'payBy', 'Enter the last day for payment'),
    ]}
    fields={[...penaltyFields, 'payBy']}
    action="Impose the penalty"
    done="The penalty is imposed."
    ownDay
  >
    {(problems) => (
      <>
        <PenaltyFields problems={problems} />
        <DayField
          name="payBy"
          legend="Until when is it to be paid?"
          hint="For example, 27 3 2027"
          problems={problems}
        />
      </>
    )}
  </ActOfDemand>
);

const pounds = (form: FormData, name: string) =>
  Number(readText(form, name).replace(/^£/, '').replaceAll(',', ''));

/** Without a demand in the address, the penalty is for the failing itself. */
const penalty = (form: FormData, { remediationId, expectedVersion }: Step, findingId: string) => ({
  ...(remediationId === ''
    ? { findingId, contravention: readText(form, 'contravention') }
    : { remediationId }),
  expectedVersion,
  amount: pounds(form, 'amount'),
  turnover: readText(form, 'turnover') === '' ? undefined : pounds(form, 'turnover'),
  reason: readText(form, 'reason'),
  ...readDispatch(form),
});

const isWholePounds = (amount: number) =>
  Number.isInteger(amount) && amount > 0 && amount < 2 ** 31;

const wrongPenalty = (form: FormData): readonly Problem[] => [
  ...(isWholePounds(pounds(form, 'amount'))
    ? []
    : [{ message: 'Enter the amount in whole pounds, such as 20,000', field: ['amount'] }]),
  ...(Number.isFinite(pounds(form, 'turnover'))
    ? []
    : [{ message: 'Enter the turnover in pounds, such as 2,000,000', field: ['turnover'] }]),
  ...wrongDispatch(form),
];

function PenaltyFields({ problems }: { problems: readonly Problem[] }) {
  const { demandId } = useParams();
  return (
    <>
      {demandId === undefined && (
        <TextField
          name="contravention"
          label="Which duty is believed failed, and why?"
          hint="The provision, and what was found"
          problems={problems}
        />
      )}
      <Pounds name="amount" label="Amount" hint="In whole pounds" problems={problems} />
      <Pounds
        name="turnover"
        label="Turnover in England (optional)"
        hint="In pounds, where the cap is a share of it"
        problems={problems}
      />
      <TextField name="reason" label="Why?" hint="The trust reads it" problems={problems} />
      <DispatchFields problems={problems} />
    </>
  );
}

const Pounds = (props: Omit<LineFieldProps, 'prefix' | 'width' | 'inputMode'>) => (
  <LineField prefix="£" width="10" inputMode="numeric" {...props} />
);
