import { Day, noticeKindLabels, noticeStandingLabels, NotKnown, Part } from '@assay/web';
import { DayLink } from '../../as-of/day-link.tsx';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import { NoticeInListFragmentDoc, type NoticeInListFragment } from '../../generated/graphql.ts';

type Notice = { readonly id: string } & FragmentType<typeof NoticeInListFragmentDoc>;

/** Notices, each with where it stands and the findings that it is about. */
export const NoticeTable = ({ notices }: { notices: readonly Notice[] }) => (
  <div className="assay-scroll" role="region" aria-label="Notices" tabIndex={0}>
    <table className="nhsuk-table assay-rows">
      <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">Notices</caption>
      <thead className="nhsuk-table__head">
        <tr>
          {['Notice', 'Served', 'On', 'Standing', 'Findings'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={readFragment(NoticeInListFragmentDoc, notice)} />
        ))}
      </tbody>
    </table>
  </div>
);

function NoticeRow({ notice }: { notice: NoticeInListFragment }) {
  const { kind, standing, issuedBy, trust, power, urgency, appealUntil } = notice;
  return (
    <tr>
      <td>
        <Part value={power}>
          {({ instrument }) => (
            <DayLink to="/notices" parameters={{ instrument }}>
              {instrument}
            </DayLink>
          )}
        </Part>
        <br />
        {noticeKindLabels[kind]}
        {urgency != null && ', urgent'}
      </td>
      <td>
        <Served notice={notice} /> by <Part value={issuedBy}>{({ name }) => name}</Part>
      </td>
      <td>
        <Part value={trust}>
          {({ odsCode, name }) => <DayLink to={`/trusts/${odsCode}`}>{name}</DayLink>}
        </Part>
      </td>
      <td>
        {standing ? noticeStandingLabels[standing] : <NotKnown />}
        {standing === 'SERVED' && appealUntil && (
          <>
            <br />
            Appeals until <Day date={appealUntil} />
          </>
        )}
      </td>
      <td>
        <ul className="nhsuk-list nhsuk-u-margin-bottom-0">
          {notice.remediations.map(({ id, finding }) => (
            <li key={id}>
              <Part value={finding}>
                {(known) => <DayLink to={`/findings/${known.id}`}>{known.reference}</DayLink>}
              </Part>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The day of receipt, or where none is known or deemed, that of dispatch. */
const Served = ({ notice: { servedOn, dispatchedOn } }: { notice: NoticeInListFragment }) =>
  servedOn ? (
    <Day date={servedOn} />
  ) : (
    <>
      Sent <Day date={dispatchedOn} />
    </>
  );
