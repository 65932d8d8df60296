/** Three letters, or letters and digits: a word of a name is neither. */
const CODE = /^(?:[A-Z]{3}|(?=[A-Z]*\d)[A-Z\d]{3,10})$/;

/** The code of the trust that was chosen or, where none was, typed; undefined when neither is a code. */
export function trustCode(chosen: string, typed: string): string | undefined {
  if (chosen !== '') return chosen;
  const code = typed.trim().toUpperCase();
  return CODE.test(code) ? code : undefined;
}
