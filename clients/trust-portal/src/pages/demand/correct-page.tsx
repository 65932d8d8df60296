import { Answer, Page, Part, readText, TextField, useAct } from '@assay/web';
import { Link, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import {
  CorrectDocument,
  CorrectPageDocument,
  type CorrectActInput,
  type CorrectMutation,
} from '../../generated/graphql.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { NoDemand } from './demand-page.tsx';
import { History } from './history.tsx';

/** Strikes out an act of the trust that was recorded by mistake; what is right is then recorded anew. */
export function CorrectPage() {
  const { id = '', actId = '' } = useParams();
  const [state, reload] = useQuery({ query: CorrectPageDocument, variables: { id } });
  return (
    <Answer state={state} what="act" wholePage onRetry={reload}>
      {({ remediation }) => (
        <Part value={remediation} at={['remediation']} none={<NoDemand />}>
          {({ finding, acts }) => {
            const mistaken = acts.filter((act) => act.id === actId);
            return (
              <Page title="Correct an act recorded by mistake" caption={finding?.reference}>
                <p>
                  <Link to={`/demands/${id}`}>The demand</Link>
                </p>
                {mistaken.length === 0 ? (
                  <p>There is no such act, or it no longer counts.</p>
                ) : (
                  <>
                    <History acts={mistaken} />
                    <CorrectForm demandId={id} actId={actId} />
                  </>
                )}
              </Page>
            );
          }}
        </Part>
      )}
    </Answer>
  );
}

type Correction = Omit<CorrectActInput, 'idempotencyKey'>;

function CorrectForm({ demandId, actId }: { demandId: string; actId: string }) {
  const [, correct] = useMutation(CorrectDocument);
  const acting = useAct<Correction, CorrectMutation>({
    to: `/demands/${demandId}`,
    send: (input) => correct({ input }),
    outcomeOf: (data) => data.correctAct,
    done: 'The act no longer counts.',
  });
  const send = (form: FormData) => {
    acting.submit({ actId, reason: readText(form, 'reason') }, []);
  };
  return (
    <ActForm
      acting={acting}
      fields={['reason']}
      action="Strike out the act"
      day={null}
      onSubmit={send}
    >
      <p>
        The demand then stands as if the act had never been. The act stays on record with the
        correction, for the body too.
      </p>
      <TextField
        name="reason"
        label="What was wrong?"
        hint="Those whom it concerns read it"
        problems={acting.problems}
      />
    </ActForm>
  );
}
