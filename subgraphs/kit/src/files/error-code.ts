/** The code that Node gives an error, such as ENOENT. */
export const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
