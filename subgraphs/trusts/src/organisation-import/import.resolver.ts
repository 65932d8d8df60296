import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ImportOrganisationsInput } from './import.inputs.ts';
import { ImportOrganisationsPayload } from './import.payload.ts';
import type { ImportOutcome, ImportService } from './import.service.ts';

@Resolver()
export class ImportResolver {
  constructor(private readonly imports: ImportService) {}

  @Mutation(() => ImportOrganisationsPayload, {
    description:
      'Imports an ODS extract of NHS trusts: adds and updates organisations, and removes none.',
  })
  importOrganisations(
    @Ctx() context: RequestContext,
    @Arg('input', () => ImportOrganisationsInput, { description: 'The extract.' })
    input: ImportOrganisationsInput,
  ): Promise<ImportOutcome> {
    return this.imports.importOrganisations(context, input);
  }
}
