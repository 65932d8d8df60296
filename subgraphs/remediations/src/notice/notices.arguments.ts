import { GraphQLDay } from '@assay/kit';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { NoticeKind, NoticeOrder, NoticeStanding } from './notice.enums.ts';

@InputType({ description: 'Which notices to list; absent fields do not restrict.' })
export class NoticeFilter {
  @ArrayMaxSize(100)
  @Field(() => [String], {
    nullable: true,
    description: 'By one of these instruments, as the law names them.',
  })
  instruments?: string[] | null;

  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: 'Under one of these powers.' })
  powerIds?: string[] | null;

  @ArrayMaxSize(100)
  @Field(() => [ID], { nullable: true, description: 'Served by one of these bodies.' })
  issuedBy?: string[] | null;

  @ArrayMaxSize(300)
  @Field(() => [ID], {
    nullable: true,
    description: 'About findings that one of these organisations answers for now.',
  })
  odsCodes?: string[] | null;

  @Field(() => [NoticeKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: NoticeKind[] | null;

  @Field(() => [NoticeStanding], { nullable: true, description: 'That stand so now.' })
  standings?: NoticeStanding[] | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description:
      'Served on this London day or later: the day of receipt, or where none is known, of dispatch.',
  })
  servedFrom?: string | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'Served on this London day or earlier, by the same day.',
  })
  servedTo?: string | null;
}

@ArgsType()
export class NoticesArguments {
  @ValidateNested()
  @Field(() => NoticeFilter, { nullable: true, description: 'Which; all when absent.' })
  filter?: NoticeFilter | null;

  @Field(() => NoticeOrder, { nullable: true, description: 'In which order; LATEST when absent.' })
  orderBy?: NoticeOrder | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start: 1 to 100; 25 when absent.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor after which the page starts.',
  })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end: 1 to 100.' })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor before which the page ends.',
  })
  before?: string | null;
}
