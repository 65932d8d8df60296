import {
  attachmentNamed,
  serveLinkedStream,
  type FastifyInstance,
  type FastifyReply,
  type LinkedRoutesOptions,
  type RequestContext,
} from '@assay/kit';
import { lawOf } from '../register/reach.ts';
import { registerCsv } from '../register/register-csv.ts';
import { momentOf } from '../register/register.service.ts';
import { REGISTER_CSV, unpacked } from './register-out.links.ts';

/** Serves the links to answers of the register. */
export function serveRegister(scope: FastifyInstance, options: LinkedRoutesOptions): void {
  serveLinkedStream(
    scope,
    { purpose: REGISTER_CSV, pieces: (context, { query }, reply) => csv(context, query, reply) },
    options,
  );
}

/** Named after the day asked about, such as assay-findings-2017-05-12.csv. */
async function* csv(
  context: RequestContext,
  packedQuery: string,
  reply: FastifyReply,
): AsyncGenerator<string> {
  const query = await unpacked(packedQuery);
  // what cannot be answered is refused without the name of a file
  await lawOf(context);
  void reply
    .type('text/csv; charset=utf-8')
    .header(
      'content-disposition',
      attachmentNamed(`assay-findings-${momentOf(context, query).day}.csv`),
    )
    .header('content-security-policy', "sandbox; default-src 'none'");
  yield* registerCsv(context, query);
}
