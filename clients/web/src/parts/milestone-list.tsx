import { Day } from './day.tsx';

export interface MilestoneFacts {
  readonly title: string;
  readonly owner: string;
  readonly dueOn: string;
}

interface MilestoneListProps {
  readonly milestones: readonly MilestoneFacts[] | null | undefined;
}

/** The steps of a plan; nothing where there is none. */
export function MilestoneList({ milestones }: MilestoneListProps) {
  if (!milestones?.length) return null;
  return (
    <ol className="nhsuk-list nhsuk-list--number">
      {milestones.map(({ title, owner, dueOn }) => (
        <li key={`${title}/${dueOn}`}>
          {title} ({owner}), by <Day date={dueOn} />
        </li>
      ))}
    </ol>
  );
}
