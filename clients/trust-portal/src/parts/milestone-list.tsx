import { Day } from '@assay/web';

interface Milestone {
  readonly title: string;
  readonly owner: string;
  readonly dueOn: string;
}

/** The steps of a plan; nothing where there is none. */
export function MilestoneList({
  milestones,
}: {
  milestones: readonly Milestone[] | null | undefined;
}) {
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
