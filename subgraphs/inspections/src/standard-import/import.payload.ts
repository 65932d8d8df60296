import { UserError } from '@assay/kit';
import { Field, ObjectType } from 'type-graphql';
import { Profile } from '../profile/profile.entity.ts';
import { Standard } from '../standard/standard.entity.ts';

@ObjectType({
  description: 'Something wrong in a document, of which nothing was imported.',
  simpleResolvers: true,
})
export class DocumentFault {
  @Field(() => String, {
    nullable: true,
    description:
      'Line and column such as 12:7, or a JSON pointer such as /catalog/metadata; null when it is the whole.',
  })
  place?: string | null;

  @Field(() => String, { description: 'What is wrong and what would be right.' })
  message!: string;
}

@ObjectType({ description: 'What came of importing a document.', simpleResolvers: true })
export class ImportStandardPayload {
  @Field(() => Standard, {
    nullable: true,
    description: 'The standard of the document; null when it holds a profile, or was refused.',
  })
  standard?: Standard | null;

  @Field(() => Profile, {
    nullable: true,
    description: 'The profile of the document; null when it holds a standard, or was refused.',
  })
  profile?: Profile | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is new; false when the catalogue held the same already.',
  })
  added?: boolean | null;

  @Field(() => [DocumentFault], {
    nullable: true,
    description: 'Everything that is wrong in the document; null when it was not read.',
  })
  problems?: readonly DocumentFault[] | null;

  @Field(() => [UserError], {
    description: 'Why nothing was imported; empty when the catalogue holds the document.',
  })
  errors!: UserError[];
}
