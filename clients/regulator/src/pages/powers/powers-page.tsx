import { Answer, counted, Day, Page } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { useAsOf } from '../../as-of/use-as-of.ts';
import { PowersPageDocument, type PowersPageQuery } from '../../generated/graphql.ts';
import { PowerEntry } from './power-entry.tsx';

type Body = PowersPageQuery['bodies'][number];

/** The register of powers: what the law gives each body on the day looked at, and how sure that is. */
export function PowersPage() {
  const { on } = useAsOf();
  const [state, reload] = useQuery({ query: PowersPageDocument, variables: { on } });
  return (
    <Page title="Register of powers">
      <p>
        What each body could do on <Day date={on} />, and where the law says so. Holding a power is
        not exercising it.
      </p>
      <InsetText>
        <p>
          An entry is marked where it was not, or only in part, checked against a source, and where
          its dates are from memory.
        </p>
      </InsetText>
      <Answer state={state} what="powers" onRetry={reload}>
        {({ bodies }) => <Bodies bodies={bodies} />}
      </Answer>
    </Page>
  );
}

function Bodies({ bodies }: { bodies: readonly Body[] }) {
  const { hash } = useLocation();
  useEffect(() => {
    // the address may name a body, which was not there yet when the browser looked for it
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <>
      <nav aria-label="Bodies">
        <ul className="nhsuk-list assay-inline">
          {bodies.map(({ code, name }) => (
            <li key={code}>
              <a href={`#body-${code}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {bodies.map((body) => (
        <BodyPowers key={body.code} body={body} />
      ))}
    </>
  );
}

function BodyPowers({ body: { code, name, dissolvedOn, successor, powers } }: { body: Body }) {
  return (
    <section aria-labelledby={`body-${code}`}>
      <h2 className="nhsuk-heading-m" id={`body-${code}`}>
        {name}
      </h2>
      {dissolvedOn && (
        <p>
          It acted until <Day date={dissolvedOn} />
          {successor && `; ${successor.name} carries on its work`}.
        </p>
      )}
      <p>{powers.length === 0 ? 'No powers on this day.' : counted(powers.length, 'power')}</p>
      {powers.map((power) => (
        <PowerEntry key={power.id} power={power} />
      ))}
    </section>
  );
}
