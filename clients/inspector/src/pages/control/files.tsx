import { sizeInWords } from '@assay/web';
import { Tag } from 'nhsuk-react-components';
import type { Control } from '../../device/kept-inspection.ts';
import type { OnDevice } from '../../device/kept-page.tsx';
import { mayRecord, standingOf } from '../../device/standing.ts';
import { isFile } from '../../outbox/item.ts';
import { FileForm } from './file-form.tsx';
import { Photograph } from './photograph.tsx';

/** The files of a control, those sent and those that wait here, and the form for one more. */
export function Files({ control, kept, items }: OnDevice & { control: Control }) {
  const { answer, recorded } = standingOf(control.id, kept, items);
  const waiting = items.filter(isFile).filter(({ controlId }) => controlId === control.id);
  const sent = recorded?.evidence ?? [];
  return (
    <>
      {sent.length + waiting.length === 0 && <p>None.</p>}
      <ul className="nhsuk-list">
        {sent.map(({ id, fileName, size, description }) => (
          <li key={id}>
            {description}: {fileName}, {sizeInWords(size)} <Tag modifier="green">Sent</Tag>
          </li>
        ))}
        {waiting.map(({ key, file, fileName, description, state, problems }) => (
          <li key={key}>
            <Photograph file={file} description={description} />
            {description}: {fileName}, {sizeInWords(file.size)}{' '}
            {state === 'WAITING' ? (
              <Tag modifier="yellow">On this device</Tag>
            ) : (
              <>
                <Tag modifier="red">Refused</Tag> {problems.join(' ')}
              </>
            )}
          </li>
        ))}
      </ul>
      {mayRecord(kept, items) &&
        (answer ? (
          <FileForm place={{ inspectionId: kept.id, controlId: control.id }} />
        ) : (
          <p>Save the outcome first; then files can be added to it.</p>
        ))}
    </>
  );
}
