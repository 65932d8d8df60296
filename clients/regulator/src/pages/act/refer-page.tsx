import {
  ChoiceField,
  notChosen,
  readDay,
  readText,
  TextField,
  useViewer,
  wrongDay,
} from '@assay/web';
import { useMutation } from 'urql';
import {
  ReferFindingDocument,
  type ReferFindingInput,
  type ReferFindingMutation,
} from '../../generated/graphql.ts';
import { ActForm } from './act-form.tsx';
import { ActPage, type FindingToActOn } from './act-page.tsx';
import { useAct } from './use-act.ts';

export const ReferPage = () => (
  <ActPage title="Refer to a body that holds the power" kind="REFERRED">
    {(finding) => <ReferForm finding={finding} />}
  </ActPage>
);

type Act = Omit<ReferFindingInput, 'idempotencyKey'>;

function ReferForm({ finding }: { finding: FindingToActOn }) {
  const bodies = useOtherBodies(finding);
  const [, refer] = useMutation(ReferFindingDocument);
  const acting = useAct<Act, ReferFindingMutation>({
    findingId: finding.id,
    send: (input: ReferFindingInput) => refer({ input }),
    outcomeOf: ({ referFinding }) => referFinding,
    done: 'The finding is referred.',
  });
  const { problems, submit } = acting;
  const send = (form: FormData) => {
    const content: Act = {
      findingId: finding.id,
      expectedVersion: finding.enforcement.version,
      bodyCode: readText(form, 'bodyCode'),
      reason: readText(form, 'reason'),
      actedOn: readDay(form, 'actedOn'),
    };
    submit(content, [
      ...notChosen(form, 'bodyCode', 'Choose the body to refer it to'),
      ...wrongDay(form, 'actedOn'),
    ]);
  };
  if (Object.keys(bodies).length === 0)
    return <p>No other body is known to hold a power over this organisation.</p>;
  return (
    <ActForm
      acting={acting}
      fields={['bodyCode', 'reason']}
      action="Refer the finding"
      onSubmit={send}
    >
      <p>The body asked answers within 28 days, and says why.</p>
      <ChoiceField name="bodyCode" legend="To which body?" choices={bodies} problems={problems} />
      <TextField
        name="reason"
        label="What should that body consider, and why?"
        hint="It reads this; it does not read the detail of the finding unless it is disclosed to it"
        problems={problems}
      />
    </ActForm>
  );
}

/** The bodies, other than the viewer's, that could compel, by code. */
function useOtherBodies({ compellableBy }: FindingToActOn): Record<string, string> {
  const own = useViewer()?.organisation.code;
  const bodies = (compellableBy ?? []).map(({ body }) => body).filter(({ code }) => code !== own);
  return Object.fromEntries(bodies.map(({ code, name }) => [code, name]));
}
