import { useRef } from 'react';

/**
 * One key for each content of a form: sending the same again, after an answer that did not arrive, changes nothing more;
 * a corrected form is another request.
 */
export function useIdempotencyKeys(): (content: unknown) => string {
  const keys = useRef(new Map<string, string>());
  return (content) => {
    const text = JSON.stringify(content);
    const key = keys.current.get(text) ?? crypto.randomUUID();
    keys.current.set(text, key);
    return key;
  };
}
