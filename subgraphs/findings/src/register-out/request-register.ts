import { Rejection, type DownloadLink, type RequestContext, type SignedLinks } from '@assay/kit';
import { lawOf } from '../register/reach.ts';
import { findingsPage } from '../register/register.service.ts';
import type { RequestRegisterDownloadInput } from './register-out.inputs.ts';
import { packed, REGISTER_CSV } from './register-out.links.ts';

export type LinkMaker = Pick<SignedLinks, 'sign'>;

/** What the ways of the web let pass as an address. */
const LONGEST_ADDRESS = 8_000;

/**
 * Gives a link to the whole answer to a question, which is asked for one row first, so that what cannot be answered is said
 * here. The link carries the question; the answer is read when it is followed.
 */
export async function requestRegisterDownload(
  context: RequestContext,
  links: LinkMaker,
  { filter, orderBy, asOf, knownAt }: RequestRegisterDownloadInput,
): Promise<DownloadLink> {
  const query = { filter, orderBy, asOf, knownAt };
  await lawOf(context);
  await findingsPage(context, { ...query, first: 1 });
  const link = await links.sign(REGISTER_CSV, context.viewer, { query: await packed(query) });
  if (link.url.length <= LONGEST_ADDRESS) return link;
  throw Rejection.because(
    'INVALID_VALUE',
    'The filter names more than a link can carry; ask in parts, such as region by region.',
    'filter',
  );
}
