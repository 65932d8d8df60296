import type { Problem } from '@assay/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { RequestAttachmentUploadDocument } from '../generated/graphql.ts';
import { sendFile } from './send-file.ts';

/** A file that goes with what is submitted, and how far it has come. */
export interface Upload {
  readonly key: string;
  readonly fileName: string;
  readonly size: number;
  /** From 0 to 1. */
  readonly progress: number;
  /** Once it is sent. */
  readonly attachmentId?: string;
  /** Why it was not sent. */
  readonly problem?: string;
  /** What to send again; none for a file that another prepared. */
  readonly file?: File;
}

/** A file that was sent before. */
export interface SentFile {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
}

export interface Uploads {
  readonly list: readonly Upload[];
  readonly add: (files: Iterable<File>) => void;
  readonly retry: (upload: Upload) => void;
  readonly remove: (upload: Upload) => void;
}

export const attachmentsField = 'attachmentIds';
const UNKNOWN_TYPE = 'application/octet-stream';

/** Sends files as soon as they are chosen, each by itself. */
export function useUploads(sent: readonly SentFile[]): Uploads {
  const [list, setList] = useState<readonly Upload[]>(() => sent.map(asSent));
  const [, request] = useMutation(RequestAttachmentUploadDocument);

  const change = (key: string, part: Partial<Upload>) => {
    setList((before) => before.map((each) => (each.key === key ? { ...each, ...part } : each)));
  };

  /** Gives the id under which the file is named. */
  const send = async (file: File, onProgress: (part: number) => void): Promise<string> => {
    const { data, error } = await request({
      input: {
        fileName: file.name,
        mediaType: file.type || UNKNOWN_TYPE,
        size: file.size,
        idempotencyKey: crypto.randomUUID(),
      },
    });
    const answer = data?.requestAttachmentUpload;
    if (!answer?.upload || !answer.attachmentId)
      throw new Error(answer?.errors[0]?.message ?? error?.message ?? 'Assay does not answer.');
    await sendFile(answer.upload, file, onProgress);
    return answer.attachmentId;
  };

  const start = (key: string, file: File) => {
    const onProgress = (progress: number) => {
      change(key, { progress });
    };
    send(file, onProgress).then(
      (attachmentId) => {
        change(key, { progress: 1, attachmentId });
      },
      (reason: unknown) => {
        change(key, { problem: reason instanceof Error ? reason.message : String(reason) });
      },
    );
  };

  return {
    list,
    add: (files) => {
      const added = [...files].map(asChosen);
      setList((before) => [...before, ...added]);
      for (const { key, file } of added) start(key, file);
    },
    retry: ({ key, file }) => {
      if (!file) return;
      setList((before) => before.map((each) => (each.key === key ? asChosen(file, key) : each)));
      start(key, file);
    },
    remove: ({ key }) => {
      setList((before) => before.filter((each) => each.key !== key));
    },
  };
}

const asSent = ({ id, fileName, size }: SentFile): Upload => ({
  key: id,
  fileName,
  size,
  progress: 1,
  attachmentId: id,
});

function asChosen(file: File, again?: string | number) {
  const key = typeof again === 'string' ? again : crypto.randomUUID();
  return { key, fileName: file.name, size: file.size, progress: 0, file };
}

/** The files that are sent, by their ids. */
export const sentIds = ({ list }: Uploads): string[] =>
  list.map(({ attachmentId }) => attachmentId).filter((id) => id !== undefined);

/** Why what goes with the files cannot be submitted yet. */
export const unsent = ({ list }: Uploads): Problem[] =>
  list
    .filter(({ attachmentId }) => attachmentId === undefined)
    .map(({ fileName, problem }) => ({
      message:
        problem === undefined
          ? `${fileName} is being sent: wait a moment, or take it away`
          : `${fileName} was not sent: try again, or take it away`,
      field: [attachmentsField],
    }));
