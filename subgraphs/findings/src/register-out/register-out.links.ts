import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { LinkPurpose } from '@assay/kit';
import { z } from 'zod';
import type { RegisterQuery } from '../register/register-csv.ts';

/** A question to the register, packed so that an address can carry it. */
export const REGISTER_CSV: LinkPurpose<{ query: string }> = {
  name: 'register',
  opens: z.object({ query: z.base64url() }),
};

const deflate = promisify(deflateRaw);
const inflate = promisify<Buffer, Buffer>(inflateRaw);

export async function packed(query: RegisterQuery): Promise<string> {
  return (await deflate(JSON.stringify(query))).toString('base64url');
}

const instant = z.coerce.date().nullish();

/** What was packed: its signature vouches for it, so that only the instants are to be made again. */
const question = z.looseObject({ asOf: instant, knownAt: instant });

export async function unpacked(text: string): Promise<RegisterQuery> {
  const json = (await inflate(Buffer.from(text, 'base64url'))).toString('utf8');
  return question.parse(JSON.parse(json));
}
