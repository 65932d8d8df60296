import { Answer, Page, Part, readText, TextField } from '@assay/web';
import { useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { DayLink } from '../../as-of/day-link.tsx';
import {
  CorrectDocument,
  type CorrectActInput,
  type CorrectMutation,
  CorrectPageDocument,
} from '../../generated/graphql.ts';
import { ActRecorded } from '../finding/history.tsx';
import { ActForm } from './act-form.tsx';
import { useAct } from './use-act.ts';

/** Strikes out an act that was recorded by mistake; what is right is then recorded anew. */
export function CorrectPage() {
  const { id = '', actId } = useParams();
  const [state, reload] = useQuery({ query: CorrectPageDocument, variables: { id } });
  return (
    <Answer state={state} what="act" wholePage onRetry={reload}>
      {({ finding }) => {
        const act = finding?.enforcement?.acts.find((each) => each.id === actId);
        return (
          <Page title="Correct an act recorded by mistake" caption={finding?.reference}>
            <Part value={finding} at={['finding']} none={<p>There is no such finding.</p>}>
              {({ title }) => (
                <p>
                  <DayLink to={`/findings/${id}`}>{title}</DayLink>
                </p>
              )}
            </Part>
            {finding && (
              <Part
                value={act}
                at={['finding', 'enforcement']}
                none={<p>There is no such act, or it no longer counts.</p>}
              >
                {(known) => (
                  <>
                    <ActRecorded act={known} />
                    <CorrectForm findingId={id} actId={known.id} />
                  </>
                )}
              </Part>
            )}
          </Page>
        );
      }}
    </Answer>
  );
}

type Act = Omit<CorrectActInput, 'idempotencyKey'>;

function CorrectForm({ findingId, actId }: { findingId: string; actId: string }) {
  const [, correct] = useMutation(CorrectDocument);
  const acting = useAct<Act, CorrectMutation>({
    findingId,
    send: (input: CorrectActInput) => correct({ input }),
    outcomeOf: ({ correctAct }) => correctAct,
    done: 'The act no longer counts.',
  });
  const send = (form: FormData) => {
    acting.submit({ actId, reason: readText(form, 'reason') }, []);
  };
  return (
    <ActForm acting={acting} fields={['reason']} action="Strike out the act" ownDay onSubmit={send}>
      <p>The act stays on record with the correction; it no longer counts.</p>
      <TextField
        name="reason"
        label="What was wrong?"
        hint="Those whom it concerns read it"
        problems={acting.problems}
      />
    </ActForm>
  );
}
