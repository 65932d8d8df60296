import { holdsRole, Problems, Rejection, type RequestContext } from '@assay/kit';
import { z } from 'zod';
import type { SetContactsInput } from './contact.inputs.ts';
import type { Contact } from './contact.type.ts';

const MOST = 20;
const address = z.email().max(254);

/** The addresses at which the viewer's organisation is told; in their order. */
export function readContacts({ work, viewer }: RequestContext): Promise<Contact[]> {
  const { kind, code } = viewer.organisation;
  return work.read((manager) =>
    manager.query<Contact[]>(
      `select address, recorded_at as "recordedAt" from contacts
       where organisation_kind = $1 and organisation = $2 order by address`,
      [kind, code],
    ),
  );
}

/**
 * Replaces the addresses at which the viewer's organisation is told.
 * @throws Rejection with every problem of the input.
 */
export async function setContacts(context: RequestContext, input: SetContactsInput): Promise<void> {
  const { viewer, work } = context;
  const { kind, code } = viewer.organisation;
  if (!holdsRole(viewer, 'TRUST_APPROVER', 'ENFORCEMENT_OFFICER'))
    throw Rejection.because(
      'ROLE_REQUIRED',
      'Only an approver of a trust or an enforcement officer of a body may do this, for its own organisation.',
    );
  const addresses = checked(input.addresses);
  await work.write((tx) =>
    tx.once({ mutation: 'setContacts', input }, async () => {
      await tx.manager.query(
        'delete from contacts where organisation_kind = $1 and organisation = $2 and address <> all ($3)',
        [kind, code, addresses],
      );
      await tx.manager.query(
        `insert into contacts (organisation_kind, organisation, address, recorded_at)
         select $1, $2, address, $3 from unnest($4::text[]) as a (address) on conflict do nothing`,
        [kind, code, tx.recordedAt, addresses],
      );
      return { count: addresses.length };
    }),
  );
}

function checked(given: readonly string[]): string[] {
  const problems = new Problems();
  for (const [i, text] of given.entries())
    if (!address.safeParse(text.trim()).success)
      problems.add(
        'INVALID_VALUE',
        'This is not an e-mail address, such as cyber@example.nhs.uk.',
        'addresses',
        String(i),
      );
  const addresses = [...new Set(given.map((text) => text.trim().toLowerCase()))];
  if (addresses.length > MOST)
    problems.add(
      'INVALID_VALUE',
      `There are ${String(addresses.length)} addresses; give ${String(MOST)} at most.`,
      'addresses',
    );
  problems.rejectIfAny();
  return addresses;
}
