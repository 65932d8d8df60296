const PROTO = /__proto__|\\u005f/i;

/** Parses JSON and leaves out every key `__proto__`, however it is escaped. @throws SyntaxError */
export function parseInert(text: string): unknown {
  if (!PROTO.test(text)) return JSON.parse(text) as unknown;
  return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
}
