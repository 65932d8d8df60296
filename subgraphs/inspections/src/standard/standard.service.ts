import type { RequestContext } from '@assay/kit';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { Standard } from './standard.entity.ts';

/** Every standard in the order of the project's file, or those in force on a day. */
export async function listStandards(
  { work }: RequestContext,
  inForceOn: string | null | undefined,
): Promise<Standard[]> {
  return work.read((manager) =>
    manager.find(Standard, {
      ...(inForceOn != null && {
        where: [{ inForceFrom: LessThanOrEqual(inForceOn) }, { inForceFrom: IsNull() }],
      }),
      order: { position: 'ASC' },
    }),
  );
}
