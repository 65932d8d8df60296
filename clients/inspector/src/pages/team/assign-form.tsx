import { LineField, readText, TextField } from '@assay/web';
import { AssignTeamDocument, type TeamPageQuery } from '../../generated/graphql.ts';
import { StepForm } from '../step/step-form.tsx';
import { useStep } from '../step/use-step.ts';

type Team = NonNullable<NonNullable<TeamPageQuery['inspection']>['team']>;

interface AssignFormProps {
  readonly inspectionId: string;
  readonly team: Team;
  readonly onChanged: () => void;
}

/** Gives the inspection its team; from then on only its people record. */
export function AssignForm({ inspectionId, team, onChanged }: AssignFormProps) {
  const { problems, sending, submit } = useStep(AssignTeamDocument, {
    outcomeOf: ({ assignTeam }) => assignTeam,
    onDone: onChanged,
  });
  const send = (form: FormData) => {
    const lead = readText(form, 'lead');
    const others = readText(form, 'members').split(/\s+/).filter(Boolean);
    const members = [
      { person: lead, lead: true },
      ...others.map((person) => ({ person, lead: false })),
    ];
    const wrong = lead === '' ? [{ field: ['lead'], message: 'Enter who leads the team' }] : [];
    submit({ inspectionId, members }, wrong);
  };
  return (
    <StepForm
      heading="Assign the team"
      problems={problems}
      sending={sending}
      fields={['lead', 'members']}
      action="Assign the team"
      onSubmit={send}
    >
      <LineField
        name="lead"
        label="Who leads it?"
        hint="The name of their sign-in"
        initial={team.find(({ lead }) => lead)?.person}
        problems={problems}
      />
      <TextField
        name="members"
        label="Who else takes part? (optional)"
        hint="The names of their sign-ins, one a line"
        initial={team
          .filter(({ lead }) => !lead)
          .map(({ person }) => person)
          .join('\n')}
        problems={problems}
      />
    </StepForm>
  );
}
