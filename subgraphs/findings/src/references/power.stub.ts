import { LegalBasis, PowerKind, PowerSubject } from '@assay/kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Body } from './body.stub.ts';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType({ simpleResolvers: true })
export class Power {
  @Field(() => ID)
  id!: string;

  @Directive('@external')
  @Field(() => PowerKind)
  kind!: PowerKind;

  @Directive('@external')
  @Field(() => String)
  instrument!: string;

  @Directive('@external')
  @Field(() => Boolean)
  binding!: boolean;

  @Directive('@external')
  @Field(() => PowerSubject)
  subject!: PowerSubject;

  @Directive('@external')
  @Field(() => LegalBasis)
  basis!: LegalBasis;

  @Directive('@external')
  @Field(() => Body)
  body!: Body;
}
