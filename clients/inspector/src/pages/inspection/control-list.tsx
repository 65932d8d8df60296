import { Tag } from 'nhsuk-react-components';
import { Link } from 'react-router';
import type { Control } from '../../device/kept-inspection.ts';
import type { OnDevice } from '../../device/kept-page.tsx';
import { conflictIn, standingOf, type Standing } from '../../device/standing.ts';
import { outcomeLabels } from '../../labels.ts';
import {
  isFile,
  isWithdrawal,
  type FileItem,
  type Item,
  type WithdrawalItem,
} from '../../outbox/item.ts';

/** Every control of the standard, what was said of it, and how far that has come. */
export function ControlList({ kept, items }: OnDevice) {
  const { id, standard } = kept;
  const rows = standard.controls.map((control) => ({
    control,
    standing: standingOf(control.id, kept, items),
    files: items.filter((item) => isOfFile(item) && item.controlId === control.id).length,
  }));
  const done = rows.filter(({ standing }) => standing.answer !== undefined).length;
  const progress = `${String(done)} of ${String(rows.length)} controls`;
  return (
    <>
      <p id="progress">{progress} have an outcome.</p>
      <progress
        className="assay-progress"
        value={done}
        max={rows.length}
        aria-labelledby="progress"
      />
      <div className="assay-scroll" role="region" aria-label="Controls" tabIndex={0}>
        <table className="nhsuk-table assay-rows">
          <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">Controls</caption>
          <thead className="nhsuk-table__head">
            <tr>
              <th scope="col">Control</th>
              <th scope="col">Outcome</th>
              <th scope="col">Where it is</th>
            </tr>
          </thead>
          <tbody className="nhsuk-table__body">
            {rows.map(({ control, standing, files }) => (
              <tr key={control.id}>
                <td>
                  <Link to={addressOf(id, control)}>
                    {control.reference} {control.title}
                  </Link>
                </td>
                <td>{standing.answer ? outcomeLabels[standing.answer.outcome] : 'None yet'}</td>
                <td>
                  <Whereabouts standing={standing} files={files} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const isOfFile = (item: Item): item is FileItem | WithdrawalItem =>
  isFile(item) || isWithdrawal(item);

export const addressOf = (inspectionId: string, { reference }: Pick<Control, 'reference'>) =>
  `/inspections/${inspectionId}/controls/${encodeURIComponent(reference)}`;

function Whereabouts({ standing, files }: { standing: Standing; files: number }) {
  const { waiting, recorded } = standing;
  if (conflictIn(standing)) return <Tag modifier="orange">In conflict</Tag>;
  if (waiting.some(({ state }) => state === 'REFUSED')) return <Tag modifier="red">Refused</Tag>;
  if (waiting.length > 0) return <Tag modifier="yellow">On this device</Tag>;
  if (files > 0) return <Tag modifier="yellow">Files on this device</Tag>;
  return recorded ? <Tag modifier="green">Sent</Tag> : null;
}
