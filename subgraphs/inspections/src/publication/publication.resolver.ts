import type { FeedConsumer, RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Inspection } from '../inspection/inspection.entity.ts';
import { importPublications, type ImportOutcome } from './import-publications.ts';
import { ImportPublicationsInput } from './publication.inputs.ts';
import { publicationOfInspection } from './publication.loader.ts';
import { ImportPublicationsPayload } from './publication.payload.ts';
import { Publication } from './publication.type.ts';

@Resolver(() => Inspection)
export class PublicationResolver {
  constructor(private readonly trusts: Pick<FeedConsumer, 'pullToHead'>) {}

  @Mutation(() => ImportPublicationsPayload, {
    description:
      'Imports published results of the Data Security and Protection Toolkit as self-assessments of trusts.',
  })
  importPublications(
    @Arg('input', () => ImportPublicationsInput, { description: 'The results.' })
    input: ImportPublicationsInput,
    @Ctx() context: RequestContext,
  ): Promise<ImportOutcome> {
    return importPublications(context, this.trusts, input);
  }

  @FieldResolver(() => Publication, {
    nullable: true,
    description: 'What was published elsewhere; null unless the inspection stands for that.',
  })
  publication(
    @Root() { id }: Inspection,
    @Ctx() context: RequestContext,
  ): Promise<Publication | null> {
    return publicationOfInspection(context).load(id);
  }
}
