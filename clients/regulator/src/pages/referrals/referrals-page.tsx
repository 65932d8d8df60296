import { Answer, counted, Day, Page, Pager, Part, useViewer } from '@assay/web';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DayLink, useAddress, type Parameters } from '../../as-of/day-link.tsx';
import {
  ReferralsPageDocument,
  type ReferralsPageQuery,
  type ReferralStatus,
} from '../../generated/graphql.ts';

const pageSize = 25;

const labels: Readonly<Record<ReferralStatus, string>> = {
  UNANSWERED: 'Not answered in time',
  AWAITING_ANSWER: 'Awaits an answer',
  ACCEPTED: 'Accepted',
  DECLINED: 'Declined',
};

const unanswered: ReferralStatus[] = ['UNANSWERED', 'AWAITING_ANSWER'];

/** The referrals that one's body made or is asked to answer, newest first. */
export function ReferralsPage() {
  const [parameters] = useSearchParams();
  const address = useAddress();
  const all = parameters.get('which') === 'all';
  const [state, reload] = useQuery({
    query: ReferralsPageDocument,
    variables: {
      filter: all ? {} : { statuses: unanswered },
      first: pageSize,
      after: parameters.get('after'),
    },
  });
  const which: Parameters = all ? { which: 'all' } : {};
  return (
    <Page title="Referrals">
      <p>
        A body without the power refers a finding to one that has it, which accepts or declines
        within the term. Referrals are shown as they are today.
      </p>
      <p>
        {all ? (
          <DayLink to="/referrals">Show only those without an answer</DayLink>
        ) : (
          <DayLink to="/referrals" parameters={{ which: 'all' }}>
            Show all, those that were answered too
          </DayLink>
        )}
      </p>
      <Answer state={state} what="referrals" onRetry={reload}>
        {({ referrals: { totalCount, nodes, pageInfo } }) => (
          <>
            <h2 className="nhsuk-heading-m">
              {totalCount === 0 ? 'No referrals' : counted(totalCount, 'referral')}
              {!all && ' without an answer'}
            </h2>
            {nodes.length > 0 && <ReferralTable referrals={nodes} />}
            <Pager
              next={
                pageInfo.hasNextPage && pageInfo.endCursor
                  ? address('/referrals', { ...which, after: pageInfo.endCursor })
                  : undefined
              }
            />
          </>
        )}
      </Answer>
    </Page>
  );
}

type Referral = ReferralsPageQuery['referrals']['nodes'][number];

const ReferralTable = ({ referrals }: { referrals: readonly Referral[] }) => (
  <div className="assay-scroll" role="region" aria-label="Referrals" tabIndex={0}>
    <table className="nhsuk-table assay-rows">
      <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">Referrals</caption>
      <thead className="nhsuk-table__head">
        <tr>
          {['Finding', 'Referred', 'To', 'Answer', 'Answer due'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {referrals.map((referral) => (
          <ReferralRow key={referral.id} referral={referral} />
        ))}
      </tbody>
    </table>
  </div>
);

function ReferralRow({ referral }: { referral: Referral }) {
  const { id, finding, referredOn, referredBy, referredTo, status, dueOn } = referral;
  const ours = useViewer()?.organisation.code === referredTo?.code;
  return (
    <tr>
      <td>
        <Part value={finding}>
          {({ id: findingId, reference, title }) => (
            <>
              <DayLink to={`/findings/${findingId}`}>{reference}</DayLink>
              <br />
              {title}
            </>
          )}
        </Part>
      </td>
      <td>
        <Day date={referredOn} /> by <Part value={referredBy}>{({ name }) => name}</Part>
      </td>
      <td>
        <Part value={referredTo}>{({ name }) => name}</Part>
      </td>
      <td>
        {labels[status]}
        {ours && finding && unanswered.includes(status) && (
          <ul className="nhsuk-list">
            {['accept', 'decline'].map((answer) => (
              <li key={answer}>
                <DayLink to={`/findings/${finding.id}/referrals/${id}/${answer}`}>
                  {answer === 'accept' ? 'Accept' : 'Decline'} the referral of {finding.reference}
                </DayLink>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>{dueOn ? <Day date={dueOn} /> : 'No term'}</td>
    </tr>
  );
}
