import { fieldId, longDay, problemAt, type Problem } from '@assay/web';
import { Radios, TextInput } from 'nhsuk-react-components';
import { useState, type KeyboardEvent } from 'react';
import { useTrustSearch, type FoundTrust } from './trust-search.ts';

/** Searches for the trust by name or code, and has one chosen; a whole code needs no choice. */
export function TrustField({ problems }: { problems: readonly Problem[] }) {
  const [typed, setTyped] = useState('');
  const { found, state, searchNow } = useTrustSearch(typed);
  const error = problemAt(problems, 'odsCode');
  const searchOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // the plan is not ready to be sent while its trust is searched for
    event.preventDefault();
    searchNow();
  };
  return (
    <>
      <TextInput
        id={fieldId('odsCode')}
        name="trust"
        label="Which trust?"
        labelProps={{ size: 's' }}
        hint="Part of its name, or its ODS code such as RA9"
        width={30}
        autoComplete="off"
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
        onKeyDown={searchOnEnter}
        {...(error !== undefined && { error })}
      />
      <p role="status" className="assay-found">
        {state}
      </p>
      {found.length > 0 && <Found trusts={found} />}
    </>
  );
}

const Found = ({ trusts }: { trusts: readonly FoundTrust[] }) => (
  <Radios
    id={`${fieldId('odsCode')}-found`}
    name="odsCode"
    legend="Choose the trust"
    legendProps={{ className: 'nhsuk-u-visually-hidden' }}
    className="nhsuk-radios--small"
  >
    {trusts.map(({ odsCode, name, closedOn }) => (
      <Radios.Item key={odsCode} value={odsCode} id={`${fieldId('odsCode')}-${odsCode}`}>
        {name} ({odsCode}){closedOn != null && `, closed on ${longDay(closedOn)}`}
      </Radios.Item>
    ))}
  </Radios>
);
