import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { PageInfo } from '../shared-types.ts';

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page as services return it; the whole is counted only when a client selects `totalCount`. */
export interface Page<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => Promise<number>;
}

/** The Relay connection and edge types of a node type; resolvers return a `Page`. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>) {
  @ObjectType(`${name}Edge`, {
    description: 'One item of the list and its place.',
    simpleResolvers: true,
  })
  class NodeEdge implements Edge<T> {
    @Field(() => String, { description: 'The place of the item, for `after` and `before`.' })
    cursor!: string;

    @Field(() => node(), { description: 'The item.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, {
    description: 'A page of a list (Relay connection).',
    simpleResolvers: true,
  })
  class Connection implements Page<T> {
    @Field(() => [NodeEdge], { description: 'The items of this page with their places.' })
    edges!: readonly Edge<T>[];

    @Field(() => [node()], { description: 'The items of this page.' })
    nodes!: readonly T[];

    @Field(() => PageInfo, { description: 'Where this page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many items the whole list has.' })
    totalCount!: () => Promise<number>;
  }
  return Connection;
}
