import { Moment, readDay, wrongDay, type Problem, type Submission } from '@assay/web';
import { InsetText } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { FileField } from '../attachments/file-field.tsx';
import { attachmentsField, sentIds, unsent, useUploads } from '../attachments/use-uploads.ts';
import type { PreparedReadFragment } from '../generated/graphql.ts';
import { ActForm, type Refusal } from '../parts/act-form.tsx';

/** Whether the viewer prepares or submits, and what was prepared already. */
export interface Answering {
  readonly prepares: boolean;
  readonly prepared?: PreparedReadFragment | undefined;
  readonly expectedVersion?: number | undefined;
}

interface Files {
  readonly attachmentIds: string[];
}

/** What is sent of an answer that is kept for an approver. */
export type Kept<C> = C & Files;

/** What is sent of an answer that is submitted. */
export type Submitted<C> = C &
  Files & {
    readonly actedOn: string | undefined;
    readonly expectedVersion?: number | undefined;
  };

export interface AnswerFormProps<C extends object> {
  readonly answering: Answering;
  /** What an approver presses. */
  readonly action: string;
  /** The names of all fields but those for the files and the day, in the order of the page. */
  readonly fields: readonly string[];
  readonly submitting: Submission<Submitted<C>, Refusal>;
  readonly preparing: Submission<Kept<C>, Refusal>;
  /** What the form holds, and what is wrong with it before it is sent. */
  readonly read: (form: FormData) => { readonly content: C; readonly wrong: readonly Problem[] };
  readonly children: (problems: readonly Problem[]) => ReactNode;
}

/** An answer of the trust with its files, which a contributor prepares and an approver submits. */
export function AnswerForm<C extends object>(props: AnswerFormProps<C>) {
  const { answering, action, fields, submitting, preparing, read, children } = props;
  const { prepares, prepared, expectedVersion } = answering;
  const { problems, refusal, sending } = prepares ? preparing : submitting;
  const uploads = useUploads(prepared?.attachments ?? []);
  const send = (form: FormData) => {
    const { content, wrong } = read(form);
    const answer = { ...content, attachmentIds: sentIds(uploads) };
    const notReady = [...wrong, ...unsent(uploads)];
    if (prepares) preparing.submit(answer, notReady);
    else
      submitting.submit({ ...answer, expectedVersion, actedOn: readDay(form, 'actedOn') }, [
        ...notReady,
        ...wrongDay(form, 'actedOn'),
      ]);
  };
  return (
    <ActForm
      acting={{ problems, refusal, sending }}
      fields={[...fields, attachmentsField]}
      action={prepares ? 'Keep it for an approver' : action}
      day={prepares ? null : 'actedOn'}
      onSubmit={send}
    >
      <Before answering={answering} />
      {children(problems)}
      <FileField uploads={uploads} problems={problems} />
    </ActForm>
  );
}

/** What somebody else prepared, and what becomes of what is prepared here. */
function Before({ answering: { prepares, prepared } }: { answering: Answering }) {
  if (!prepares && !prepared) return null;
  return (
    <InsetText>
      {prepared && (
        <p>
          Prepared by {prepared.preparedBy} on <Moment instant={prepared.preparedAt} />.{' '}
          {prepares
            ? 'What you keep takes its place.'
            : 'Read it, change what must be changed, and submit it.'}
        </p>
      )}
      {prepares && (
        <p>
          You prepare; an approver of your trust reads what you prepared, changes what must be
          changed, and submits it. Nobody outside your trust sees it before.
        </p>
      )}
    </InsetText>
  );
}
