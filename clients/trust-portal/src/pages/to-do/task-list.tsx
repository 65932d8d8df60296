import { Basis, Day, londonToday, Moment } from '@assay/web';
import { Tag } from 'nhsuk-react-components';
import { Link } from 'react-router';
import { daysLeft } from '../../tasks/days-left.ts';
import type { Task } from '../../tasks/task.ts';

export interface TaskListProps {
  readonly title: string;
  readonly tasks: readonly Task[];
  /** What to say when there is nothing; without it the list is left out then. */
  readonly none?: string | undefined;
}

export function TaskList({ title, tasks, none }: TaskListProps) {
  if (tasks.length === 0 && none === undefined) return null;
  return (
    <section>
      <h2 className="nhsuk-heading-m">
        {title} <span className="assay-count">({tasks.length})</span>
      </h2>
      {tasks.length === 0 && <p>{none}</p>}
      <ul className="assay-tasks">
        {tasks.map((task) => (
          <li key={task.to} className={task.overdue ? 'assay-tasks__overdue' : undefined}>
            <TaskItem task={task} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const TaskItem = ({ task }: { task: Task }) => (
  <>
    <div className="assay-tasks__due">
      <DueBy task={task} />
    </div>
    <div>
      <h3 className="nhsuk-heading-s">
        <Link to={task.to}>{task.title}</Link>
      </h3>
      <p>{task.what}</p>
      <p className="assay-under">
        {task.source}
        {task.basis && (
          <>
            , under <Basis basis={task.basis} />
          </>
        )}
      </p>
    </div>
  </>
);

/** Until when, and how long that is. */
function DueBy({ task: { deadline, overdue, advice } }: { task: Task }) {
  if (!deadline) return <p>No deadline</p>;
  return (
    <>
      {overdue && <Tag modifier="red">Overdue</Tag>}
      <p>
        <strong>
          {deadline.day === undefined ? (
            <Moment instant={deadline.instant} />
          ) : (
            <Day date={deadline.day} />
          )}
        </strong>
        <span className="assay-under">
          {daysLeft(deadline, londonToday())}
          {advice && '; advice, which binds nobody'}
        </span>
      </p>
    </>
  );
}
