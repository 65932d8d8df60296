import 'reflect-metadata';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether items precede this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first item; null on an empty page.',
  })
  startCursor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last item; null on an empty page.',
  })
  endCursor?: string | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'The provision of law on which something rests.',
  simpleResolvers: true,
})
export class LegalBasis {
  @Field(() => String, { description: 'The Act, regulations or other instrument.' })
  instrument!: string;

  @Field(() => String, { description: 'The section, regulation or other provision.' })
  provision!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where its text can be read; null when there is no public text.',
  })
  url?: string | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'A region of England, by its national grouping code.',
  simpleResolvers: true,
})
export class Region {
  @Field(() => ID, { description: 'The national grouping code, such as Y56.' })
  code!: string;

  @Field(() => String, { description: 'Its name, such as London.' })
  name!: string;
}
