/** Where to send the bytes of one file. */
export interface UploadAddress {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

const NO_ANSWER = 'Assay does not answer. Check your connection, and try again.';
const REFUSED = 'Assay did not take the file. Try again in a moment.';

/**
 * Sends the bytes of a file and tells how far it has come, from 0 to 1.
 * @throws Error with the reason in words for people.
 */
export function sendFile(
  { url, method, headers }: UploadAddress,
  file: File,
  onProgress: (part: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // fetch does not tell how much has been sent
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const { name, value } of headers) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total === 0 ? 1 : loaded / total);
    };
    request.onerror = () => {
      reject(new Error(NO_ANSWER));
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else reject(new Error(reasonIn(request.responseText)));
    };
    request.send(file);
  });
}

/** The message of an answer that is JSON with one. */
function reasonIn(text: string): string {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null && 'message' in answer)
      return String(answer.message);
  } catch (error) {
    reportError(error);
  }
  return REFUSED;
}
