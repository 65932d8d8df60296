import { Page, useSession } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import { useTrust } from '../../parts/use-trust.ts';

const credentialsPath = '/systems';

/** How the trust's own systems reach Assay, with the credentials that an approver makes at the provider. */
export function SystemsPage() {
  const { isApprover } = useTrust();
  const session = useSession();
  return (
    <Page title="Your systems">
      <p>
        Your own systems can read what is asked of you, answer it, and follow what changes, through
        the same interface as this application. Each acts for your organisation only, with
        credentials of its own.
      </p>
      {isApprover ? (
        <p>
          <a href={new URL(credentialsPath, session.issuer).href}>
            Make, see and revoke credentials of your systems
          </a>
        </p>
      ) : (
        <InsetText>
          <p>An approver of your trust makes and revokes their credentials.</p>
        </InsetText>
      )}
      <p>
        <a href="/graphiql">Try the interface in your browser</a>
      </p>
    </Page>
  );
}
