import { Answer, Done, londonToday, NotKnown, Page, Part } from '@assay/web';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { readFragment } from '../../generated/fragment-masking.ts';
import {
  CheckedInspectionFragmentDoc,
  OpenAlertFragmentDoc,
  ToDoPageDocument,
  type OpenDemandFragment,
  type ToDoPageQuery,
} from '../../generated/graphql.ts';
import { useTrust } from '../../parts/use-trust.ts';
import { alertTask } from '../../tasks/alert-task.ts';
import { checkTask } from '../../tasks/check-task.ts';
import { demandTask } from '../../tasks/demand-task.ts';
import { EveryOpenDemand } from '../../tasks/every-open-demand.tsx';
import { byUrgency, type Task } from '../../tasks/task.ts';
import { TaskList } from './task-list.tsx';

type Trust = NonNullable<ToDoPageQuery['trust']>;

/** Everything that is open between the trust and others, the most urgent first. */
export function ToDoPage() {
  const { odsCode } = useTrust();
  const [state, reload] = useQuery({ query: ToDoPageDocument, variables: { odsCode } });
  return (
    <Page title="What to do">
      <Done />
      <Answer state={state} what="demands and alerts" onRetry={reload}>
        {({ trust }) => (
          <Part
            value={trust}
            at={['trust']}
            none={<p>Your organisation is not in the register.</p>}
          >
            {(known) => (
              <>
                <p className="nhsuk-lede-text">
                  {known.name} ({known.odsCode})
                </p>
                <Open trust={known} />
              </>
            )}
          </Part>
        )}
      </Answer>
    </Page>
  );
}

function Open({ trust }: { trust: Trust }) {
  const { remediations } = trust;
  if (!remediations) return <Tasks trust={trust} demands={undefined} />;
  return (
    <EveryOpenDemand page={remediations}>
      {(demands) => <Tasks trust={trust} demands={demands} />}
    </EveryOpenDemand>
  );
}

interface TasksProps {
  readonly trust: Trust;
  /** Undefined when they are not known. */
  readonly demands: readonly OpenDemandFragment[] | undefined;
}

function Tasks({ trust, demands }: TasksProps) {
  const tasks = tasksOf(trust, demands).sort(byUrgency);
  const ours = tasks.filter((task) => task.ours);
  const unknown = unknownParts(trust);
  return (
    <>
      {unknown.map((part) => (
        <p key={part}>
          {part}: <NotKnown />
        </p>
      ))}
      <TaskList title="Overdue" tasks={ours.filter(({ overdue }) => overdue)} />
      <TaskList
        title="Your turn"
        tasks={ours.filter(({ overdue }) => !overdue)}
        none={unknown.length === 0 ? 'Nothing else is asked of you now.' : undefined}
      />
      {demands !== undefined && demands.length > 1 && (
        <p>
          <Link to="/evidence">Answer several demands with one submission</Link>
        </p>
      )}
      <TaskList title="Waiting for others" tasks={tasks.filter((task) => !task.ours)} />
    </>
  );
}

function tasksOf(
  { alerts, inspections }: Trust,
  demands: readonly OpenDemandFragment[] = [],
): Task[] {
  const today = londonToday();
  const responses = readFragment(OpenAlertFragmentDoc, alerts?.nodes ?? []);
  const checks = readFragment(CheckedInspectionFragmentDoc, inspections?.nodes ?? []);
  return [
    ...demands.map((demand) => demandTask(demand, today)),
    ...responses.map(alertTask),
    ...checks
      .map((inspection) => checkTask(inspection, today))
      .filter((task) => task !== undefined),
  ];
}

const unknownParts = ({ remediations, alerts, inspections }: Trust): string[] => [
  ...(remediations ? [] : ['What bodies demand of you']),
  ...(alerts ? [] : ['Alerts']),
  ...(inspections ? [] : ['Draft reports to check']),
];
