import { GraphQLError } from 'graphql';

/** Gives a value its placeholder in the statement being composed. */
export type Bind = (value: unknown) => string;

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Composes one statement: what comes from outside reaches it as a parameter only.
 * @throws GraphQLError BAD_USER_INPUT for a text that Postgres cannot hold.
 */
export function statement(compose: (bind: Bind) => string): Statement {
  const values: unknown[] = [];
  const bind: Bind = (value) => {
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    if (texts.some((text) => typeof text === 'string' && text.includes('\0')))
      throw new GraphQLError('A text contains the character U+0000; leave it out.', {
        extensions: { code: 'BAD_USER_INPUT' },
      });
    values.push(value);
    return `$${String(values.length)}`;
  };
  const text = compose(bind);
  return { text, values };
}
