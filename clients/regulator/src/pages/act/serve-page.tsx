import { DayField, readDay, readText, TextField, wrongDay } from '@assay/web';
import { useParams } from 'react-router';
import { useMutation } from 'urql';
import {
  ServeNoticeDocument,
  type ServeNoticeInput,
  type ServeNoticeMutation,
} from '../../generated/graphql.ts';
import { ActForm } from './act-form.tsx';
import { ActPage, type FindingToActOn } from './act-page.tsx';
import { dispatchFields, DispatchFields, readDispatch, wrongDispatch } from './dispatch-fields.tsx';
import { NoteField } from './note-field.tsx';
import { UrgencyField } from './urgency-field.tsx';
import { useAct } from './use-act.ts';

/** Requires what a notice of intent announced. */
export const ServePage = () => (
  <ActPage title="Serve the binding notice" kind="MANDATED">
    {(finding) => <ServeForm finding={finding} />}
  </ActPage>
);

type Act = Omit<ServeNoticeInput, 'idempotencyKey'>;

const fields = ['contravention', 'requirements', ...dispatchFields, 'urgency', 'note'];

function ServeForm({ finding }: { finding: FindingToActOn }) {
  const { demandId: remediationId = '' } = useParams();
  const [, serve] = useMutation(ServeNoticeDocument);
  const acting = useAct<Act, ServeNoticeMutation>({
    findingId: finding.id,
    send: (input: ServeNoticeInput) => serve({ input }),
    outcomeOf: ({ serveNotice }) => serveNotice,
    done: 'The notice is served. It binds the trust.',
  });
  const { problems, submit } = acting;
  const send = (form: FormData) => {
    const content: Act = {
      ...readDispatch(form),
      contravention: readText(form, 'contravention'),
      requirements: [{ remediationId, dueOn: readDay(form, 'requirements') ?? '' }],
      urgency: readText(form, 'urgency') || undefined,
      note: readText(form, 'note') || undefined,
    };
    const missing = 'Enter the day by which it must be done';
    submit(content, [...wrongDay(form, 'requirements', missing), ...wrongDispatch(form)]);
  };
  return (
    <ActForm acting={acting} fields={fields} action="Serve the notice" ownDay onSubmit={send}>
      <TextField
        name="contravention"
        label="Which duty is believed failed, and why?"
        hint="The provision, and what was found"
        problems={problems}
      />
      <DayField
        name="requirements"
        legend="By when must it be done?"
        hint="The deadline ends at the midnight that closes this day. For example, 27 3 2027"
        problems={problems}
      />
      <DispatchFields problems={problems} />
      <UrgencyField problems={problems} />
      <NoteField problems={problems} />
    </ActForm>
  );
}
