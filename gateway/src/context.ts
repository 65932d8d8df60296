import type { Logger } from '@assay/kit';
import type { Warrants } from './warrants.ts';

/** What the gateway keeps of one request. */
export interface GatewayContext {
  readonly warrants: Warrants;
  readonly correlationId: string;
  readonly logger: Logger;
}
