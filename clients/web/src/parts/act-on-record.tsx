import type { ActKind, ActOutcome } from '@assay/client';
import type { ReactNode } from 'react';
import { actLabel } from '../act-label.ts';
import { actOutcomeLabels } from '../labels.ts';
import { Day, Moment } from './day.tsx';
import { MilestoneList, type MilestoneFacts } from './milestone-list.tsx';
import { Service, type ServiceFacts } from './service.tsx';

/** An act of enforcement as the schema tells it. */
export interface ActFacts {
  readonly kind: ActKind;
  readonly actedOn: string;
  readonly recordedAt: string;
  readonly by: string;
  readonly preparedBy?: string | null;
  readonly signedBy?: string | null;
  readonly note?: string | null;
  readonly dueOn?: string | null;
  readonly outcome?: ActOutcome | null;
  readonly amount?: number | null;
  readonly body?: { readonly name: string } | null;
  readonly power?: { readonly instrument: string } | null;
  readonly milestones?: readonly MilestoneFacts[] | null;
  readonly notice?: ServiceFacts | null;
}

export interface ActOnRecordProps {
  readonly act: ActFacts;
  /** What the trust is to the reader: the trust, your trust. */
  readonly trust: ReactNode;
  /** The files that went with it. */
  readonly children?: ReactNode;
}

/** One act: what was done, by whom and when, and what was said and sent with it. */
export function ActOnRecord({ act, trust, children }: ActOnRecordProps) {
  const { kind, actedOn, recordedAt, by, body, note, power, outcome, preparedBy, signedBy } = act;
  return (
    <>
      <p>
        <strong>
          <Day date={actedOn} />: {actLabel(kind, power)}
        </strong>{' '}
        by {body?.name ?? trust}
        {outcome && ` (${actOutcomeLabels[outcome]})`}
        <Until act={act} />
      </p>
      {note && <p className="assay-text">{note}</p>}
      <MilestoneList milestones={act.milestones} />
      {children}
      {act.notice && <Service notice={act.notice} />}
      <p className="nhsuk-hint nhsuk-u-font-size-16">
        Recorded <Moment instant={recordedAt} /> by {by}
        {preparedBy && `, prepared by ${preparedBy}`}
        {signedBy && `, signed by ${signedBy}`}
      </p>
    </>
  );
}

const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});

const Until = ({ act: { dueOn, amount } }: { act: ActFacts }) => (
  <>
    {amount != null && `, of ${pounds.format(amount)}`}
    {dueOn && (
      <>
        , until <Day date={dueOn} />
      </>
    )}
  </>
);
