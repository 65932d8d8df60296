interface Identified {
  readonly id: string;
}

/** What each of the streams holds of one id. */
export type Abreast<T extends Record<string, Identified>> = { readonly [K in keyof T]?: T[K] };

/** Walks streams that are each in the order of their ids, and gives what they hold of every id in any of them. */
export async function* inStep<T extends Record<string, Identified>>(streams: {
  readonly [K in keyof T]: AsyncIterator<T[K]>;
}): AsyncGenerator<Abreast<T> & Identified> {
  const names: (keyof T)[] = Object.keys(streams);
  const heads: { [K in keyof T]?: T[K] } = {};
  const advance = async (name: keyof T): Promise<void> => {
    const next = await streams[name].next();
    if (next.done) Reflect.deleteProperty(heads, name);
    else heads[name] = next.value;
  };
  for (const name of names) await advance(name);
  for (;;) {
    const [id] = names.flatMap((name) => heads[name]?.id ?? []).sort();
    if (id === undefined) return;
    const abreast = names.filter((name) => heads[name]?.id === id);
    const held: { [K in keyof T]?: T[K] } = {};
    for (const name of abreast) held[name] = heads[name];
    yield { ...held, id };
    for (const name of abreast) await advance(name);
  }
}
