import {
  GraphQLDay,
  LegalBasis,
  OrganisationKind,
  PowerCondition,
  PowerKind,
  PowerSubject,
} from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Confidence, DatesConfidence } from './power.enums.ts';

@Directive('@key(fields: "id")')
@ObjectType({
  description: 'A power that the law gives a body; holding it is not exercising it.',
  simpleResolvers: true,
})
export class Power {
  @Field(() => ID, { description: 'Its id in the register, such as DHSC-NIS17-TRUST.' })
  id!: string;

  bodyCode!: string;

  @Directive('@shareable')
  @Field(() => PowerKind, { description: 'The kind of act that it allows.' })
  kind!: PowerKind;

  @Directive('@shareable')
  @Field(() => String, {
    description: 'What the body issues when it uses it, such as an enforcement notice.',
  })
  instrument!: string;

  @Directive('@shareable')
  @Field(() => LegalBasis, { description: 'The provision on which it rests.' })
  basis!: LegalBasis;

  @Field(() => [OrganisationKind], { description: 'The kinds of organisation that it reaches.' })
  over!: OrganisationKind[];

  @Directive('@shareable')
  @Field(() => PowerSubject, { description: 'What it is about.' })
  subject!: PowerSubject;

  @Directive('@shareable')
  @Field(() => Boolean, {
    description: 'Whether using it, alone, legally compels the organisation to remediate.',
  })
  binding!: boolean;

  @Field(() => [PowerCondition], {
    description: 'What must hold of the organisation or the failing before it can be used.',
  })
  conditions!: PowerCondition[];

  @Field(() => GraphQLDay, { description: 'The first day on which it is in force.' })
  inForceFrom!: string;

  @Field(() => GraphQLDay, {
    nullable: true,
    description: 'The last day on which it is in force; null while no end is known.',
  })
  inForceTo?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The highest penalty that it allows, in words; null when it allows none.',
  })
  maximumPenalty?: string | null;

  @Field(() => Confidence, { description: 'How far the fact was checked.' })
  confidence!: Confidence;

  @Field(() => DatesConfidence, { description: 'How far its dates were checked.' })
  datesConfidence!: DatesConfidence;

  @Field(() => [String], { description: 'The addresses of the texts that support it.' })
  sources!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What a reader should also know; null when there is nothing.',
  })
  note?: string | null;
}
