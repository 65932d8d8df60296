import { Answer, Page, Part } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { DayLink } from '../../as-of/day-link.tsx';
import {
  ActPageDocument,
  type ActKind,
  type ActPageQuery,
  type NoticeKind,
} from '../../generated/graphql.ts';
import { RefusalPanel, RefusalReason } from '../../parts/refusal.tsx';
import { Demand } from '../finding/demands.tsx';
import { ActRecorded } from '../finding/history.tsx';

export type FindingToActOn = NonNullable<ActPageQuery['finding']> & {
  readonly enforcement: NonNullable<NonNullable<ActPageQuery['finding']>['enforcement']>;
};

const withEnforcement = (finding: ActPageQuery['finding']): FindingToActOn | null =>
  finding?.enforcement ? { ...finding, enforcement: finding.enforcement } : null;

export interface ActPageProps {
  readonly title: string;
  readonly kind: ActKind;
  /** The notice that serves it, where an act of this kind may be served by several. */
  readonly noticeKind?: NoticeKind | undefined;
  /** Whether it may still be allowed, to whom it is refused at first; never without this. */
  readonly mayBe?: (finding: FindingToActOn) => boolean;
  /** The form, which is shown only to whom the act is, or may be, allowed. */
  readonly children: (finding: FindingToActOn) => ReactNode;
}

/** A page on which one act is recorded about the finding of the address. */
export function ActPage({ title, kind, noticeKind, mayBe, children }: ActPageProps) {
  const { id = '', demandId, referralId } = useParams();
  const [state, reload] = useQuery({
    query: ActPageDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  return (
    <Answer state={state} what="finding" wholePage onRetry={reload}>
      {({ finding }) => (
        <Part value={withEnforcement(finding)} at={['finding', 'enforcement']} none={<Nothing />}>
          {(known) => (
            <Page title={title} caption={known.reference}>
              <p>
                <DayLink to={`/findings/${id}`}>{known.title}</DayLink>, at{' '}
                <Part value={known.trust}>{({ name }) => name}</Part>
              </p>
              <DemandOf finding={known} id={demandId} />
              <Guarded
                finding={known}
                kind={kind}
                noticeKind={noticeKind}
                after={demandId ?? referralId}
                mayBe={mayBe}
              >
                {children}
              </Guarded>
            </Page>
          )}
        </Part>
      )}
    </Answer>
  );
}

interface GuardedProps extends Pick<ActPageProps, 'kind' | 'noticeKind' | 'children'> {
  readonly mayBe: ActPageProps['mayBe'];
  readonly finding: FindingToActOn;
  /** The demand or the referral that the act follows. */
  readonly after: string | undefined;
}

function Guarded({ finding, kind, noticeKind, after, mayBe, children }: GuardedProps) {
  const acts = finding.enforcement.availableActs.filter(
    (act) =>
      act.kind === kind &&
      (noticeKind === undefined || act.noticeKind === noticeKind) &&
      (act.remediation ?? act.referral)?.id === after,
  );
  const refusal = acts.find(({ allowed }) => !allowed)?.refusal;
  if (acts.some(({ allowed }) => allowed)) return children(finding);
  if (refusal && mayBe?.(finding))
    return (
      <>
        <InsetText>
          <RefusalReason refusal={refusal} />
        </InsetText>
        {children(finding)}
      </>
    );
  return refusal ? <RefusalPanel refusal={refusal} /> : <p>This cannot be done about it now.</p>;
}

/** The demand that the act follows, and what was done about it so far. */
function DemandOf({ finding, id }: { finding: FindingToActOn; id: string | undefined }) {
  const demand = finding.enforcement.remediations.find((each) => each.id === id);
  if (!demand) return null;
  return (
    <Demand demand={demand}>
      <ol className="assay-acts">
        {demand.acts.map((act) => (
          <li key={act.id}>
            <ActRecorded act={act} />
          </li>
        ))}
      </ol>
    </Demand>
  );
}

const Nothing = () => (
  <Page title="Nothing to act on">
    <p>There is no such finding, or it is not issued.</p>
  </Page>
);
