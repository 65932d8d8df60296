import { connectionOf, EnforcementStatus, GraphQLInstant, Severity } from '@assay/kit';
import { MaxLength, ValidateNested } from 'class-validator';
import { ArgsType, Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Control } from '../references/control.stub.ts';
import { Trust } from '../references/trust.stub.ts';
import { FindingFilter } from './register.inputs.ts';

@ArgsType()
export class FindingMatrixArguments {
  @Field(() => ID, { description: 'The code of the standard whose controls are the columns.' })
  @MaxLength(100)
  standard!: string;

  @Field(() => FindingFilter, {
    nullable: true,
    description: 'Which of the open findings; all without it.',
  })
  @ValidateNested()
  filter?: FindingFilter | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many trusts from the start: 1 to 100, 25 without it.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page starts.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many trusts from the end: 1 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends.' })
  before?: string | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The moment as of which to read, on its London day; now without it.',
  })
  asOf?: Date | null;

  @Field(() => GraphQLInstant, {
    nullable: true,
    description: 'The instant until which what was recorded counts; all that is, without it.',
  })
  knownAt?: Date | null;
}

@ObjectType({
  description: 'A control with open findings, as a column of the matrix.',
  simpleResolvers: true,
})
export class FindingMatrixColumn {
  @Directive('@provides(fields: "reference title")')
  @Field(() => Control, { nullable: true, description: 'The control.' })
  control!: Control | null;

  @Field(() => Int, { description: 'How many open findings there are of it, at all trusts.' })
  open!: number;
}

@ObjectType({
  description: 'The open findings of one control at one trust.',
  simpleResolvers: true,
})
export class FindingMatrixCell {
  @Field(() => ID, { description: 'The id of the control.' })
  controlId!: string;

  @Field(() => Int, { description: 'How many there are; at least one.' })
  open!: number;

  @Field(() => EnforcementStatus, { description: 'The highest status that any of them has.' })
  status!: EnforcementStatus;

  @Field(() => Severity, { description: 'How serious the worst of them is.' })
  severity!: Severity;
}

@ObjectType({
  description: 'A trust with open findings, as a row of the matrix.',
  simpleResolvers: true,
})
export class FindingMatrixRow {
  @Directive('@provides(fields: "name region { code name }")')
  @Field(() => Trust, { nullable: true, description: 'The trust.' })
  trust!: Trust | null;

  @Field(() => Int, { description: 'How many open findings it has in the matrix.' })
  open!: number;

  @Field(() => [FindingMatrixCell], {
    description: 'Its cells that have any, in the order of the columns.',
  })
  cells!: FindingMatrixCell[];
}

export const FindingMatrixRowConnection = connectionOf('FindingMatrixRow', () => FindingMatrixRow);

@ObjectType({
  description:
    'Trusts by the controls of one standard: where findings are open, of those that name a control. An empty place says nothing of whether the control was looked at there.',
  simpleResolvers: true,
})
export class FindingMatrix {
  @Field(() => [FindingMatrixColumn], {
    description: 'The controls with open findings at any trust, by their ids.',
  })
  columns!: FindingMatrixColumn[];

  @Field(() => FindingMatrixRowConnection, {
    description: 'The trusts with open findings, by name.',
  })
  rows!: InstanceType<typeof FindingMatrixRowConnection>;
}
