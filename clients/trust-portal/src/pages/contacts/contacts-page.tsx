import { Answer, Done, Page, type Problem, readText, TextField, useAct } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import { useMutation, useQuery } from 'urql';
import {
  ContactsPageDocument,
  SetContactsDocument,
  type SetContactsInput,
  type SetContactsMutation,
} from '../../generated/graphql.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { useTrust } from '../../parts/use-trust.ts';

/** The addresses at which the trust is told by e-mail of what it must do. */
export function ContactsPage() {
  const { isApprover } = useTrust();
  const [state, reload] = useQuery({ query: ContactsPageDocument });
  return (
    <Page title="Who is told">
      <Done />
      <p>
        Assay writes to these addresses when something is asked of your organisation, when a
        deadline is near, and when it has passed.
      </p>
      <Answer state={state} what="addresses" onRetry={reload}>
        {({ contacts }) => {
          const addresses = contacts.map(({ address }) => address);
          return isApprover ? (
            <ContactsForm addresses={addresses} />
          ) : (
            <Addresses addresses={addresses} />
          );
        }}
      </Answer>
    </Page>
  );
}

const Addresses = ({ addresses }: { addresses: readonly string[] }) => (
  <>
    {addresses.length === 0 ? (
      <p>Nobody is told.</p>
    ) : (
      <ul className="nhsuk-list nhsuk-list--bullet">
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ul>
    )}
    <InsetText>
      <p>An approver of your trust can change them.</p>
    </InsetText>
  </>
);

const linesOf = (text: string) =>
  text
    .split(/\s*\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function ContactsForm({ addresses }: { addresses: readonly string[] }) {
  const [, set] = useMutation(SetContactsDocument);
  const acting = useAct<Omit<SetContactsInput, 'idempotencyKey'>, SetContactsMutation>({
    to: '/contacts',
    send: (input) => set({ input }),
    outcomeOf: ({ setContacts }) => ({ errors: setContacts.errors.map(named) }),
    done: 'The addresses are kept.',
  });
  const send = (form: FormData) => {
    acting.submit({ addresses: linesOf(readText(form, 'addresses')) }, []);
  };
  return (
    <ActForm
      acting={acting}
      fields={['addresses']}
      action="Keep these addresses"
      day={null}
      onSubmit={send}
    >
      <TextField
        name="addresses"
        label="Addresses"
        hint="One a line, such as cyber@example.nhs.uk"
        initial={addresses.join('\n')}
        problems={acting.problems}
      />
    </ActForm>
  );
}

/** Says in which line the address is, of which there are several in the field. */
function named({ message, field }: Problem): Problem {
  const place = field?.[1];
  return place === undefined
    ? { message, field }
    : { message: `Line ${String(Number(place) + 1)}: ${message}`, field };
}
