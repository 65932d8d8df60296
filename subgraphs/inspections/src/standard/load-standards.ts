import { systemCaller, UnitOfWork } from '@assay/kit';
import type { DataSource } from 'typeorm';
import { recordProfile } from '../profile/record-profile.ts';
import { lockCatalogue, recordStandard, type Recorded } from './record-standard.ts';
import { profilesOf, type StandardsFile } from './standard-file.ts';

/** Says how the project's standards differ from those issued before under the same codes. */
export class StandardsChangedError extends Error {
  override readonly name = 'StandardsChangedError';
}

/**
 * Adds the standards and profiles of the file that the catalogue lacks, and gives the number of rows added.
 * @throws StandardsChangedError when one was issued before with other content; nothing is added then
 */
export async function loadStandards(dataSource: DataSource, file: StandardsFile): Promise<number> {
  return new UnitOfWork(dataSource, systemCaller('inspections')).write(async ({ manager }) => {
    await lockCatalogue(manager);
    const recorded: Recorded[] = [];
    for (const standard of file.standards) recorded.push(await recordStandard(manager, standard));
    for (const profile of profilesOf(file)) recorded.push(await recordProfile(manager, profile));
    const messages = recorded.flatMap(({ differences }) => differences.map((d) => d.message));
    if (messages.length > 0) throw new StandardsChangedError(messages.join('\n'));
    return recorded.reduce((sum, { rows }) => sum + rows, 0);
  });
}
