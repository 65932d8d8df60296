import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Logger } from '../logger.ts';
import type { Viewer } from '../viewer.ts';

/** What every resolver is given. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly work: UnitOfWork;
  readonly logger: Logger;
  readonly correlationId: string;
}
