import { sizeInWords } from '@assay/web';
import { InsetText, Tag } from 'nhsuk-react-components';
import type { Control } from '../../device/kept-inspection.ts';
import type { OnDevice } from '../../device/kept-page.tsx';
import { mayRecord, standingOf } from '../../device/standing.ts';
import { useOnline } from '../../device/workplace.tsx';
import { isFile, isWithdrawal, type FileItem, type WithdrawalItem } from '../../outbox/item.ts';
import { SentFile, type SentEvidence } from '../evidence/sent-file.tsx';
import { WithdrawForm } from '../evidence/withdraw-form.tsx';
import { FileForm } from './file-form.tsx';
import { Photograph } from './photograph.tsx';
import { TakeBack } from './take-back.tsx';

/** The files of a control, those sent and those that wait here, and the form for one more. */
export function Files({ control, kept, items }: OnDevice & { control: Control }) {
  const online = useOnline();
  const { answer, recorded } = standingOf(control.id, kept, items);
  const waiting = items.filter(isFile).filter(({ controlId }) => controlId === control.id);
  const sent = recorded?.evidence ?? [];
  const place = { inspectionId: kept.id, controlId: control.id };
  const records = mayRecord(kept, items);
  return (
    <>
      {sent.length + waiting.length === 0 && <p>None.</p>}
      {sent.length > 0 && !online && (
        <InsetText>
          <p>There is no network: what was sent is looked at with one.</p>
        </InsetText>
      )}
      <ul className="nhsuk-list">
        {sent.map((evidence) => (
          <Sent key={evidence.id} evidence={evidence} items={items} place={records && place} />
        ))}
        {waiting.map((item) => (
          <Waiting key={item.key} item={item} />
        ))}
      </ul>
      {records &&
        (answer ? (
          <FileForm place={place} />
        ) : (
          <p>Save the outcome first; then files can be added to it.</p>
        ))}
    </>
  );
}

interface SentProps extends Pick<OnDevice, 'items'> {
  readonly evidence: SentEvidence;
  /** False when nothing is recorded any more. */
  readonly place: { readonly inspectionId: string; readonly controlId: string } | false;
}

function Sent({ evidence, items, place }: SentProps) {
  const withdrawal = items.filter(isWithdrawal).find((item) => item.evidenceId === evidence.id);
  if (withdrawal)
    return (
      <SentFile evidence={evidence} standing={<WithdrawalTag {...withdrawal} />}>
        <p className="assay-text">{withdrawal.reason}</p>
        <TakeBack item={withdrawal}>Do not withdraw {evidence.fileName}</TakeBack>
      </SentFile>
    );
  return (
    <SentFile evidence={evidence}>
      {place && <WithdrawForm place={place} evidence={evidence} />}
    </SentFile>
  );
}

const WithdrawalTag = ({ state, problems }: WithdrawalItem) =>
  state === 'WAITING' ? (
    <Tag modifier="yellow">Its withdrawal waits to be sent</Tag>
  ) : (
    <>
      <Tag modifier="red">Its withdrawal was refused</Tag> {problems.join(' ')}
    </>
  );

function Waiting({ item }: { item: FileItem }) {
  const { file, fileName, description, state, problems } = item;
  return (
    <li>
      <Photograph file={file} description={description} />
      {description}: {fileName}, {sizeInWords(file.size)}{' '}
      {state === 'WAITING' ? (
        <Tag modifier="yellow">On this device</Tag>
      ) : (
        <>
          <Tag modifier="red">Refused</Tag> {problems.join(' ')}
        </>
      )}
      <TakeBack item={item}>Do not send {fileName}</TakeBack>
    </li>
  );
}
