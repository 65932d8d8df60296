import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';

type Fits = (value: unknown) => boolean;
type Answer = Readonly<Record<string, unknown>>;

const always: Fits = () => true;

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Tells whether what a subgraph answers has lists where the schema has lists and objects where it has objects. The gateway
 * would lose the healthy subgraphs' data over one that does not; wrong leaves and wrong nulls it handles itself.
 */
export class AnswerShapes {
  readonly #known = new WeakMap<DocumentNode, Fits>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** @param document what the subgraph was asked */
  fits(document: DocumentNode, data: unknown): boolean {
    let fits = this.#known.get(document);
    if (!fits) this.#known.set(document, (fits = this.#shapeOf(document)));
    return data === null || fits(data);
  }

  #shapeOf(document: DocumentNode): Fits {
    const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION);
    const root = this.schema.getRootType(operation?.operation ?? OperationTypeNode.QUERY);
    return operation && root ? this.#object(operation.selectionSet.selections, root) : always;
  }

  #object(selections: readonly SelectionNode[], type: GraphQLCompositeType): Fits {
    const parts = selections.map((node) => this.#selection(node, type));
    return (value) => isAnswer(value) && parts.every((fits) => fits(value));
  }

  #selection(node: SelectionNode, parent: GraphQLCompositeType): Fits {
    if (node.kind === Kind.FRAGMENT_SPREAD) return always;
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const type = this.schema.getType(node.typeCondition?.name.value ?? parent.name);
      return isCompositeType(type) ? this.#fragment(node.selectionSet.selections, type) : always;
    }
    const name = node.alias?.value ?? node.name.value;
    const fits = this.#field(node.name.value, node.selectionSet?.selections, parent);
    return (value) => {
      const inner = (value as Answer)[name];
      return inner === undefined || inner === null || fits(inner);
    };
  }

  #fragment(selections: readonly SelectionNode[], type: GraphQLCompositeType): Fits {
    const fits = this.#object(selections, type);
    if (!isObjectType(type)) return fits;
    return (value) => ((value as Answer).__typename ?? type.name) !== type.name || fits(value);
  }

  #field(
    name: string,
    selections: readonly SelectionNode[] | undefined,
    parent: GraphQLCompositeType,
  ): Fits {
    if (name === '__typename') return (value) => typeof value === 'string';
    if (name === '_entities') return this.#entities(selections ?? []);
    const type = 'getFields' in parent ? parent.getFields()[name]?.type : undefined;
    return type ? this.#ofType(type, selections) : always;
  }

  #entities(selections: readonly SelectionNode[]): Fits {
    const query = this.schema.getQueryType();
    const parts = query ? selections.map((node) => this.#selection(node, query)) : [];
    return (value) =>
      Array.isArray(value) &&
      value.every((v) => v === null || (isAnswer(v) && parts.every((fits) => fits(v))));
  }

  #ofType(type: GraphQLOutputType, selections: readonly SelectionNode[] | undefined): Fits {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const fits = this.#ofType(nullable.ofType, selections);
      return (value) => Array.isArray(value) && value.every((v) => v === null || fits(v));
    }
    const named = getNamedType(nullable);
    return selections && isCompositeType(named) ? this.#object(selections, named) : always;
  }
}
