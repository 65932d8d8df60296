import { DayField, readDay, readText, TextField, wrongDay } from '@assay/web';
import { useMutation } from 'urql';
import {
  NoticeOfIntentDocument,
  type NoticeOfIntentMutation,
  type ServeNoticeOfIntentInput,
} from '../../generated/graphql.ts';
import { ActForm } from './act-form.tsx';
import { ActPage, type FindingToActOn } from './act-page.tsx';
import { dispatchFields, DispatchFields, readDispatch, wrongDispatch } from './dispatch-fields.tsx';
import { NoteField } from './note-field.tsx';
import { PowerField } from './power-field.tsx';
import { UrgencyField } from './urgency-field.tsx';
import { useAct } from './use-act.ts';

/** Says what the body intends to require, and invites representations. */
export const IntendPage = () => (
  <ActPage title="Serve a notice of intent" kind="NOTICE_OF_INTENT_SERVED" noticeKind="INTENT">
    {(finding) => <IntendForm finding={finding} />}
  </ActPage>
);

type Act = Omit<ServeNoticeOfIntentInput, 'idempotencyKey'>;

const fields = [
  'powerId',
  'contravention',
  'requirements',
  ...dispatchFields,
  'representationsBy',
  'urgency',
  'note',
];

function IntendForm({ finding }: { finding: FindingToActOn }) {
  const [, serve] = useMutation(NoticeOfIntentDocument);
  const acting = useAct<Act, NoticeOfIntentMutation>({
    findingId: finding.id,
    send: (input: ServeNoticeOfIntentInput) => serve({ input }),
    outcomeOf: ({ serveNoticeOfIntent }) => serveNoticeOfIntent,
    done: 'The notice of intent is served.',
  });
  const { problems, submit } = acting;
  const send = (form: FormData) => {
    const content: Act = {
      ...readDispatch(form),
      powerId: readText(form, 'powerId') || undefined,
      contravention: readText(form, 'contravention'),
      requirements: [{ findingId: finding.id, requirement: readText(form, 'requirements') }],
      representationsBy: readDay(form, 'representationsBy'),
      urgency: readText(form, 'urgency') || undefined,
      note: readText(form, 'note') || undefined,
    };
    submit(content, [...wrongDispatch(form), ...wrongDay(form, 'representationsBy')]);
  };
  return (
    <ActForm acting={acting} fields={fields} action="Serve the notice" ownDay onSubmit={send}>
      <PowerField finding={finding} kind="NOTICE_OF_INTENT_SERVED" problems={problems} />
      <TextField
        name="contravention"
        label="Which duty is believed failed, and why?"
        hint="The provision, and what was found"
        problems={problems}
      />
      <TextField
        name="requirements"
        label="What is to be required?"
        hint="Say what will show that it is done"
        problems={problems}
      />
      <DispatchFields problems={problems} />
      <DayField
        name="representationsBy"
        legend="Until when may the trust make representations? (optional)"
        hint="Left empty, it has the least time that the law gives, where it gives one"
        problems={problems}
      />
      <UrgencyField problems={problems} />
      <NoteField problems={problems} />
    </ActForm>
  );
}
