import { GraphQLDay, IdempotencyKey, Text } from '@assay/kit';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The provision that allows a disclosure.' })
export class LegalGatewayInput {
  @Field(() => String, {
    description: 'The Act, regulations or other instrument, in up to 300 characters.',
  })
  @Text(300)
  instrument!: string;

  @Field(() => String, {
    description: 'The section, regulation or other provision, in up to 100 characters.',
  })
  @Text(100)
  provision!: string;
}

@InputType({ description: 'A finding whose detail to open to other bodies.' })
export class DiscloseFindingInput {
  @Field(() => ID, { description: 'The finding.' })
  @Text(100)
  findingId!: string;

  @Field(() => [ID], { description: 'The codes of 1 to 20 bodies.' })
  @ArrayMinSize(1, { message: 'Name at least one body.' })
  @ArrayMaxSize(20, { message: 'Name up to 20 bodies.' })
  @ArrayUnique({ message: 'Name each body once.' })
  to!: string[];

  @Field(() => LegalGatewayInput, { description: 'What allows the disclosure.' })
  @ValidateNested()
  legalGateway!: LegalGatewayInput;

  @Field(() => String, { description: 'What it is for, in up to 2,000 characters.' })
  @Text(2_000)
  purpose!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The day on which it was opened, in Europe/London; today when left out.',
  })
  disclosedOn?: string | null;

  @Field(() => String, { description: 'A key of your own that makes repeating the request safe.' })
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType({ description: 'A disclosure to end.' })
export class EndDisclosureInput {
  @Field(() => ID, { description: 'The disclosure.' })
  @Text(100)
  disclosureId!: string;

  @Field(() => String, { description: 'Why, in up to 2,000 characters.' })
  @Text(2_000)
  reason!: string;

  @Field(() => String, { description: 'A key of your own that makes repeating the request safe.' })
  @IdempotencyKey()
  idempotencyKey!: string;
}
