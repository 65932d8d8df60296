import { Basis, Day, inWords, kindLabels, subjectLabels, webAddress } from '@assay/web';
import { Tag } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../generated/fragment-masking.ts';
import {
  PowerEntryFragmentDoc,
  type Confidence,
  type PowerEntryFragment,
} from '../../generated/graphql.ts';

const doubts: Readonly<Record<Confidence, string | undefined>> = {
  VERIFIED: undefined,
  PARTLY_VERIFIED: 'Partly verified',
  UNVERIFIED: 'Unverified',
};

/** One entry of the register of powers, which opens to show everything that is known of it. */
export function PowerEntry({ power }: { power: FragmentType<typeof PowerEntryFragmentDoc> }) {
  const entry = readFragment(PowerEntryFragmentDoc, power);
  const doubt = doubts[entry.confidence];
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{entry.instrument}</span>{' '}
        {entry.binding && <Tag modifier="blue">Binding</Tag>}{' '}
        {doubt !== undefined && <Tag modifier="orange">{doubt}</Tag>}{' '}
        {entry.datesConfidence === 'FROM_MEMORY' && <Tag modifier="yellow">Dates from memory</Tag>}
        <span className="assay-under">
          {entry.basis.provision}; over {inList(entry.over)}
        </span>
      </summary>
      <div className="nhsuk-details__text">
        <Entry entry={entry} />
      </div>
    </details>
  );
}

const inList = (kinds: PowerEntryFragment['over']) =>
  kinds.map((kind) => kindLabels[kind]).join(', ');

function Entry({ entry }: { entry: PowerEntryFragment }) {
  const { kind, basis, over, conditions, maximumPenalty, note } = entry;
  return (
    <dl className="nhsuk-summary-list nhsuk-summary-list--no-border">
      <Row name="Allows">{inWords(kind)}</Row>
      <Row name="Under">
        <Basis basis={basis} />
      </Row>
      <Row name="About">{subjectLabels[entry.subject]}</Row>
      <Row name="Over">{inList(over)}</Row>
      <Row name="In force">
        <InForce entry={entry} />
      </Row>
      {conditions.length > 0 && <Row name="Where">{conditions.map(inWords).join(', ')}</Row>}
      {maximumPenalty && <Row name="Highest penalty">{maximumPenalty}</Row>}
      {note && <Row name="Note">{note}</Row>}
      <Row name="Sources">
        <Sources sources={entry.sources} />
      </Row>
    </dl>
  );
}

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="nhsuk-summary-list__row">
    <dt className="nhsuk-summary-list__key">{name}</dt>
    <dd className="nhsuk-summary-list__value assay-text">{children}</dd>
  </div>
);

const InForce = ({ entry: { inForceFrom, inForceTo } }: { entry: PowerEntryFragment }) => (
  <>
    From <Day date={inForceFrom} />
    {inForceTo && (
      <>
        {' '}
        to <Day date={inForceTo} />
      </>
    )}
  </>
);

function Sources({ sources }: { sources: readonly string[] }) {
  if (sources.length === 0) return 'None named';
  return (
    <ul className="nhsuk-list">
      {sources.map((source) => (
        <li key={source}>
          {webAddress(source) === undefined ? source : <a href={webAddress(source)}>{source}</a>}
        </li>
      ))}
    </ul>
  );
}
