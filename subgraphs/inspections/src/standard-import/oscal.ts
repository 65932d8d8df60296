import type { z } from 'zod';
import { DocumentRejected, inWords, problemsOf, type RawDocument } from './document.ts';
import { OSCAL_NAMESPACE, type Property } from './oscal.shape.ts';

export type Path = readonly PropertyKey[];

/** @throws DocumentRejected with every fault and its JSON pointer */
export function parseOscal<T extends z.ZodType>(shape: T, content: unknown): z.output<T> {
  const read = shape.safeParse(content, { error: inWords });
  if (read.success) return read.data;
  throw DocumentRejected.at(pointer, problemsOf(read.error));
}

export const pointer = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Our own properties of a name, each with where it is. */
export function ownProperties(
  props: readonly Property[] | undefined,
  name: string,
  at: Path,
): { value: string; at: Path }[] {
  return (props ?? []).flatMap((each, index) =>
    each.ns === OSCAL_NAMESPACE && each.name === name
      ? [{ value: each.value, at: [...at, 'props', index, 'value'] }]
      : [],
  );
}

/** Remembers from where in an OSCAL document each value of the project's own shape was taken. */
export class Origins {
  readonly #pointers = new Map<string, string>();

  /** Notes where the value at `path` of our shape is, and gives the value. */
  took<V>(value: V, path: Path, at: Path): V {
    this.#pointers.set(pointer(path), pointer(at));
    return value;
  }

  readonly place: RawDocument['place'] = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = this.#pointers.get(pointer(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return '';
  };
}
