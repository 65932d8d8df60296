import type { AskToSendFileMutation } from '../generated/graphql.ts';
import type { FileItem } from './item.ts';
import { NotSent } from './not-sent.ts';
import type { Fate } from './settle.ts';

type Link = NonNullable<AskToSendFileMutation['requestEvidenceUpload']['upload']>;

/** Sends the bytes of a file to a link that was made for it. The same file under the same key is stored once. */
export async function sendFile(
  { url, method, headers }: Link,
  { controlId, file, fileName, description }: FileItem,
): Promise<Fate> {
  const response = await send(url, {
    method,
    headers: headers.map(({ name, value }): [string, string] => [name, value]),
    body: file,
  });
  if (response.status >= 500 || response.status === 429) throw new NotSent('FAULTY');
  const answer: unknown = await response.json();
  if (response.ok) {
    const id = textIn(answer, 'id') ?? url;
    const stored = {
      id,
      fileName,
      size: file.size,
      description,
      recordedAt: new Date().toISOString(),
    };
    return {
      state: 'TAKEN',
      change: (kept) => ({
        ...kept,
        assessments: kept.assessments.map((each) =>
          each.control.id === controlId ? { ...each, evidence: [...each.evidence, stored] } : each,
        ),
      }),
    };
  }
  const why = textIn(answer, 'message') ?? `The file was refused (${String(response.status)}).`;
  return { state: 'REFUSED', problems: [why] };
}

async function send(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (error instanceof TypeError) throw new NotSent('UNREACHABLE');
    throw error;
  }
}

function textIn(answer: unknown, name: string): string | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const value: unknown = new Map(Object.entries(answer)).get(name);
  return typeof value === 'string' ? value : undefined;
}
