import {
  Answer,
  Day,
  noticeKindLabels,
  noticeStandingLabels,
  NotKnown,
  Page,
  Part,
} from '@assay/web';
import { Tag } from 'nhsuk-react-components';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { NoticesPageDocument, type NoticesPageQuery } from '../../generated/graphql.ts';
import { PagedList } from '../../parts/paged-list.tsx';
import { useTrust } from '../../parts/use-trust.ts';

/** The notices that bodies have served on the trust, the latest first. */
export function NoticesPage() {
  const { odsCode } = useTrust();
  const [parameters] = useSearchParams();
  const [state, reload] = useQuery({
    query: NoticesPageDocument,
    variables: { odsCode, after: parameters.get('after') },
  });
  return (
    <Page title="Notices">
      <p>Each is one legal instrument that a body served, with all that it asks for.</p>
      <Answer state={state} what="notices" onRetry={reload}>
        {({ trust }) => (
          <Part value={trust?.notices}>{(served) => <Served served={served} />}</Part>
        )}
      </Answer>
    </Page>
  );
}

type Connection = NonNullable<NonNullable<NoticesPageQuery['trust']>['notices']>;
type Notice = Connection['nodes'][number];

const Served = ({ served }: { served: Connection }) => (
  <PagedList connection={served} what="notice">
    {(notice) => (
      <li key={notice.id}>
        <div>
          <p>
            {notice.standing ? (
              <Tag modifier={notice.standing === 'ENDED' ? 'grey' : 'blue'}>
                {noticeStandingLabels[notice.standing]}
              </Tag>
            ) : (
              <NotKnown />
            )}
          </p>
        </div>
        <NoticeServed notice={notice} />
      </li>
    )}
  </PagedList>
);

function NoticeServed({ notice }: { notice: Notice }) {
  const { kind, power, issuedBy, servedOn, dispatchedOn, standing, urgency } = notice;
  const { appealUntil, appealBasis } = notice;
  return (
    <div>
      <h3 className="nhsuk-heading-s">
        <Part value={power}>{({ instrument }) => instrument}</Part>
      </h3>
      <p>
        {noticeKindLabels[kind]} by <Part value={issuedBy}>{({ name }) => name}</Part>,{' '}
        {servedOn ? 'received' : 'sent'} on <Day date={servedOn ?? dispatchedOn} />
      </p>
      {urgency && <p className="assay-text">It is urgent: {urgency}</p>}
      {standing === 'SERVED' && appealUntil && (
        <p>
          An appeal may be made until <Day date={appealUntil} />: {appealBasis}
        </p>
      )}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {notice.remediations.map(({ id, requirement, finding }) => (
          <li key={id}>
            <Link to={`/demands/${id}`}>{finding?.title ?? requirement}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
