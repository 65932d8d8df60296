import { DayField, readDay, readText, TextField, wrongDay } from '@assay/web';
import { useMutation } from 'urql';
import {
  RequireDocument,
  type MandateRemediationInput,
  type RequireMutation,
} from '../../generated/graphql.ts';
import { ActForm } from './act-form.tsx';
import { ActPage, type FindingToActOn } from './act-page.tsx';
import { NoteField } from './note-field.tsx';
import { PowerField, useOwnPowers } from './power-field.tsx';
import { useAct } from './use-act.ts';

/** A body that is refused at first may still name one of its other powers, about another subject than the failing. */
export function RequirePage() {
  const powersOf = useOwnPowers();
  return (
    <ActPage
      title="Require remediation"
      kind="MANDATED"
      mayBe={(finding) => powersOf(finding).length > 0}
    >
      {(finding) => <RequireForm finding={finding} />}
    </ActPage>
  );
}

type Act = Omit<MandateRemediationInput, 'idempotencyKey'>;

const fields = ['powerId', 'contravention', 'requirement', 'dueOn', 'note'];

function RequireForm({ finding }: { finding: FindingToActOn }) {
  const [, require] = useMutation(RequireDocument);
  const acting = useAct<Act, RequireMutation>({
    findingId: finding.id,
    send: (input: MandateRemediationInput) => require({ input }),
    outcomeOf: ({ mandateRemediation }) => mandateRemediation,
    done: 'The demand is recorded. It binds the trust.',
  });
  const { problems, submit } = acting;
  const send = (form: FormData) => {
    const content: Act = {
      findingId: finding.id,
      expectedVersion: finding.enforcement.version,
      powerId: readText(form, 'powerId') || undefined,
      contravention: readText(form, 'contravention'),
      requirement: readText(form, 'requirement'),
      dueOn: readDay(form, 'dueOn') ?? '',
      actedOn: readDay(form, 'actedOn'),
      note: readText(form, 'note') || undefined,
    };
    const missing = 'Enter the day by which it must be done';
    submit(content, [...wrongDay(form, 'dueOn', missing), ...wrongDay(form, 'actedOn')]);
  };
  return (
    <ActForm acting={acting} fields={fields} action="Record the demand" onSubmit={send}>
      <PowerField finding={finding} kind="MANDATED" problems={problems} />
      <TextField
        name="contravention"
        label="Which duty is believed failed, and why?"
        hint="The provision, and what was found"
        problems={problems}
      />
      <TextField
        name="requirement"
        label="What must be done?"
        hint="Say what will show that it is done"
        problems={problems}
      />
      <DayField
        name="dueOn"
        legend="By when must it be done?"
        hint="The deadline ends at the midnight that closes this day. For example, 27 3 2027"
        problems={problems}
      />
      <NoteField problems={problems} />
    </ActForm>
  );
}
