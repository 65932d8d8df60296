import { wrongDay, readDay, type Problem } from '@assay/web';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useMutation, type TypedDocumentNode } from 'urql';
import type { ActKind, NoticeKind } from '../../generated/graphql.ts';
import { ActForm } from './act-form.tsx';
import { ActPage, type FindingToActOn } from './act-page.tsx';
import { useAct, type ActOutcome } from './use-act.ts';

/** What every act that follows a demand says of it. */
export interface Step {
  readonly remediationId: string;
  readonly expectedVersion: number;
  readonly actedOn: string | undefined;
}

export interface ActOfDemandProps<T, D> {
  readonly title: string;
  readonly kind: ActKind;
  readonly noticeKind?: NoticeKind;
  readonly document: TypedDocumentNode<D, { input: T & { idempotencyKey: string } }>;
  readonly outcomeOf: (data: D) => ActOutcome;
  readonly content: (form: FormData, step: Step, findingId: string) => T;
  /** What is known to be wrong before it is sent. */
  readonly wrong?: (form: FormData) => readonly Problem[];
  readonly fields: readonly string[];
  readonly action: string;
  readonly done: string;
  /** Whether the form asks for the day itself. */
  readonly ownDay?: boolean;
  /** The fields, with what is wrong with them. */
  readonly children: (problems: readonly Problem[]) => ReactNode;
}

/** A page on which one act is recorded that follows the demand of the address. */
export const ActOfDemand = <T, D>(props: ActOfDemandProps<T, D>) => (
  <ActPage title={props.title} kind={props.kind} noticeKind={props.noticeKind}>
    {(finding) => <DemandForm {...props} finding={finding} />}
  </ActPage>
);

function DemandForm<T, D>(props: ActOfDemandProps<T, D> & { finding: FindingToActOn }) {
  const { finding, document, outcomeOf, content, wrong, fields, action, done, ownDay, children } =
    props;
  const { demandId: remediationId = '' } = useParams();
  const [, send] = useMutation(document);
  const acting = useAct<T, D>({
    findingId: finding.id,
    send: (input) => send({ input }),
    outcomeOf,
    done,
  });
  const submit = (form: FormData) => {
    const step = {
      remediationId,
      expectedVersion: finding.enforcement.version,
      actedOn: readDay(form, 'actedOn'),
    };
    acting.submit(content(form, step, finding.id), [
      ...(wrong?.(form) ?? []),
      ...wrongDay(form, 'actedOn'),
    ]);
  };
  return (
    <ActForm
      acting={acting}
      fields={fields}
      action={action}
      ownDay={ownDay ?? false}
      onSubmit={submit}
    >
      {children(acting.problems)}
    </ActForm>
  );
}
