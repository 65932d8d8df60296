import { Compellability, GraphQLDay, GraphQLInstant } from '@assay/kit';
import { ValidateNested } from 'class-validator';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { Body } from '../references/body.stub.ts';
import { FindingFilter } from './register.inputs.ts';

@ArgsType()
export class PowersGapArguments {
  @Field(() => FindingFilter, {
    nullable: true,
    description: 'Which of the open findings; all without it.',
  })
  @ValidateNested()
  filter?: FindingFilter | null;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day asked about; today without it.',
  })
  on?: string | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The instant until which what was recorded counts; all that is, without it.',
  })
  knownAt?: Date | null;
}

@ObjectType({
  description: 'Open findings that the law lets be compelled in one way.',
  simpleResolvers: true,
})
export class CompellabilityShare {
  @Field(() => Compellability, { description: 'The way.' })
  compellability!: Compellability;

  @Field(() => Int, { description: 'How many open findings.' })
  findings!: number;

  @Field(() => Int, { description: 'Of how many of them some body has mandated remediation.' })
  mandated!: number;
}

@ObjectType({ description: 'The open findings that one body raised.', simpleResolvers: true })
export class RaisedGap {
  @Field(() => Body, { nullable: true, description: 'The body.' })
  body!: Partial<Body> | null;

  @Field(() => Int, { description: 'How many open findings it raised.' })
  findings!: number;

  @Field(() => Int, { description: 'How many of them somebody could compel directly.' })
  direct!: number;

  @Field(() => Int, {
    description: 'How many of them somebody could compel, only through another subject.',
  })
  indirect!: number;

  @Field(() => Int, { description: 'How many of them nobody could compel.' })
  none!: number;

  @Field(() => Int, { description: 'Of how many of them some body has mandated remediation.' })
  mandated!: number;
}

@ObjectType({
  description: 'The open findings that one body could compel, whoever raised them.',
  simpleResolvers: true,
})
export class CompellableGap {
  @Field(() => Body, { nullable: true, description: 'The body.' })
  body!: Partial<Body> | null;

  @Field(() => Int, { description: 'How many it could compel by a power about what they concern.' })
  direct!: number;

  @Field(() => Int, { description: 'How many it could compel only through another subject.' })
  indirect!: number;

  @Field(() => Int, { description: 'Of how many of both it has mandated remediation itself.' })
  mandated!: number;
}

@ObjectType({
  description:
    'The open findings on a day by how the law, as it is known now, lets them be compelled.',
  simpleResolvers: true,
})
export class PowersGap {
  @Field(() => GraphQLDay, { description: 'The day.' })
  on!: string;

  @Field(() => Int, { description: 'How many findings are open.' })
  findings!: number;

  @Field(() => Int, { description: 'How many trusts have an open finding.' })
  trusts!: number;

  @Field(() => [CompellabilityShare], {
    description: 'The open findings by how they could be compelled, each way once.',
  })
  byCompellability!: CompellabilityShare[];

  @Field(() => [RaisedGap], {
    description: 'The open findings by the body that raised them, most first.',
  })
  byRaiser!: RaisedGap[];

  @Field(() => [CompellableGap], {
    description: 'The open findings by each body that could compel them, most first.',
  })
  byCompeller!: CompellableGap[];

  @Field(() => Int, {
    description:
      'How many trusts had an issued inspection by that day; of the filter, what names trusts, regions, kinds, standards and raising bodies applies.',
  })
  inspectedTrusts!: number;

  @Field(() => Int, { description: 'How many of those trusts failed such an inspection.' })
  failedTrusts!: number;
}
