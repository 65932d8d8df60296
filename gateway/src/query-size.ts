import {
  BREAK,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of a document with its fragments written out. */
export interface Size {
  depth: number;
  /** The depth below `__schema` and `__type`, which legitimately goes deeper. */
  introspectionDepth: number;
  aliases: number;
  directives: number;
  fields: number;
  rootMutations: number;
}

/** A size, and how many fields a selection itself has, `__typename` apart. */
interface Measured extends Size {
  ownFields: number;
}

const nothing = (): Measured => ({
  depth: 0,
  introspectionDepth: 0,
  aliases: 0,
  directives: 0,
  fields: 0,
  rootMutations: 0,
  ownFields: 0,
});

const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const INTROSPECTION_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type']);

/** Whether any name in the document could reach an object's prototype. */
export function forbiddenName(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Name: ({ value }) => {
      found = FORBIDDEN_NAMES.has(value);
      return found ? BREAK : undefined;
    },
  });
  return found;
}

/** Measures the operations of a document together. Each fragment is measured once, so the time is linear in its text. */
export function measureDocument(document: DocumentNode, introspection: boolean): Size {
  const walk = new Walk(document, introspection);
  return document.definitions
    .filter((d) => d.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => walk.operation(operation))
    .reduce(beside, nothing());
}

class Walk {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Measured | 'being measured'>();

  constructor(
    document: DocumentNode,
    private readonly introspection: boolean,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION)
        this.#fragments.set(definition.name.value, definition);
  }

  operation(node: OperationDefinitionNode): Measured {
    const size = this.#selections(node.selectionSet);
    const variables = node.variableDefinitions ?? [];
    const directives = [node, ...variables].flatMap((n) => n.directives ?? []).length;
    return {
      ...size,
      directives: size.directives + directives,
      rootMutations: node.operation === OperationTypeNode.MUTATION ? size.ownFields : 0,
    };
  }

  #selections({ selections }: SelectionSetNode): Measured {
    return selections.map((selection) => this.#selection(selection)).reduce(beside, nothing());
  }

  #selection(node: SelectionNode): Measured {
    const directives = node.directives?.length ?? 0;
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const size = this.#fragment(node.name.value);
      return { ...size, directives: size.directives + directives };
    }
    const inner = node.selectionSet ? this.#selections(node.selectionSet) : nothing();
    if (node.kind === Kind.INLINE_FRAGMENT)
      return { ...inner, directives: inner.directives + directives };
    const depth = inner.depth + 1;
    const introspects = this.introspection && INTROSPECTION_FIELDS.has(node.name.value);
    return {
      ...inner,
      depth: introspects ? 1 : depth,
      introspectionDepth: introspects ? depth : inner.introspectionDepth,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      directives: inner.directives + directives,
      fields: inner.fields + 1,
      ownFields: node.name.value === '__typename' ? 0 : 1,
    };
  }

  /** A fragment that contains itself has no size. */
  #fragment(name: string): Measured {
    const known = this.#measured.get(name);
    if (known === 'being measured') return { ...nothing(), depth: Infinity };
    if (known) return known;
    const fragment = this.#fragments.get(name);
    if (!fragment) return nothing();
    this.#measured.set(name, 'being measured');
    const inner = this.#selections(fragment.selectionSet);
    const size = { ...inner, directives: inner.directives + (fragment.directives?.length ?? 0) };
    this.#measured.set(name, size);
    return size;
  }
}

function beside(a: Measured, b: Measured): Measured {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    fields: a.fields + b.fields,
    rootMutations: a.rootMutations + b.rootMutations,
    ownFields: a.ownFields + b.ownFields,
  };
}
