import type { UnitOfWork } from '@assay/kit';
import type { Transporter } from 'nodemailer';
import { messageOf } from './message.ts';
import type { Content } from './occasions.ts';

export interface Letterhead {
  /** The sender's address. */
  readonly from: string;
  /** Where people sign in. */
  readonly portalUrl: string;
}

interface Due {
  readonly id: string;
  readonly content: Content;
  readonly attempts: number;
  readonly addresses: string[];
}

/** SQL for the contacts `c` of whom a message `n` goes to; what was planned for a dissolved body goes to its successor. */
const HAS_IT = `c.organisation_kind = n.organisation_kind
  and c.organisation = case n.organisation_kind when 'BODY' then body_in_charge(n.organisation) else n.organisation end`;

/** A message that could not be sent, and will be tried again. Its cause may hold addresses: it is not for logs. */
export class NotSent extends Error {
  override readonly name = 'NotSent';

  constructor(
    readonly notificationId: string,
    readonly attempts: number,
    cause: unknown,
  ) {
    super('a message could not be sent');
    const { code, responseCode } = cause as { code?: string; responseCode?: number };
    this.code = String(responseCode ?? code ?? 'unknown');
  }

  readonly code: string;
}

/**
 * Sends the next message that is due; gives whether there was one. The attempt is committed, with the time of the next,
 * before the message leaves, and its success after: whoever dies in between has it sent again, under the same Message-ID,
 * by which mail systems know it. None is lost; one is doubled only so.
 * @throws NotSent when the mail server does not take it.
 */
export async function sendNext(
  work: UnitOfWork,
  mail: Pick<Transporter, 'sendMail'>,
  letterhead: Letterhead,
): Promise<boolean> {
  const due = await takeNext(work);
  if (!due) return false;
  await send(mail, letterhead, due);
  await work.write(({ manager }) =>
    manager.query(`update notifications set outcome = 'SENT', ended_at = now() where id = $1`, [
      due.id,
    ]),
  );
  return true;
}

/** Puts on record which of the messages that are due have nobody to go to: their organisations left no address. */
export async function passOverUnaddressed(work: UnitOfWork): Promise<void> {
  await work.write(({ manager }) =>
    manager.query(
      `update notifications n set outcome = 'NO_CONTACTS', ended_at = now()
       where outcome is null and due_at <= now() and not exists (
         select from contacts c where ${HAS_IT})`,
    ),
  );
}

/** Takes a message for a minute, longer after each attempt, up to an hour: nobody else takes it meanwhile. */
async function takeNext(work: UnitOfWork): Promise<Due | undefined> {
  return work.write(async ({ manager }) => {
    const [rows]: [Due[], number] = await manager.query(
      `update notifications n
       set attempts = attempts + 1, due_at = now() + least(interval '1 minute' * 2 ^ least(attempts, 10), interval '1 hour')
       where id = (select id from notifications where outcome is null and due_at <= now()
                   order by due_at limit 1 for update skip locked)
       returning id, content, attempts, array(
         select c.address from contacts c
         where ${HAS_IT} order by c.address) as addresses`,
    );
    return rows[0];
  });
}

async function send(
  mail: Pick<Transporter, 'sendMail'>,
  { from, portalUrl }: Letterhead,
  { id, content, attempts, addresses }: Due,
): Promise<void> {
  try {
    await mail.sendMail({
      ...messageOf(content, portalUrl),
      from,
      to: addresses,
      messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '')}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } catch (error) {
    throw new NotSent(id, attempts, error);
  }
}
