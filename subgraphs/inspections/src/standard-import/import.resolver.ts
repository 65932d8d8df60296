import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { profileByCode } from '../profile/profile.loader.ts';
import { standardByCode } from '../standard/standard.loader.ts';
import { ImportStandardInput } from './import.inputs.ts';
import { ImportStandardPayload } from './import.payload.ts';
import { importStandard } from './import.service.ts';

@Resolver()
export class StandardImportResolver {
  @Mutation(() => ImportStandardPayload, {
    description:
      'Adds a standard or a profile to the catalogue, whole or not at all; what is issued never changes.',
  })
  async importStandard(
    @Arg('input', () => ImportStandardInput, { description: 'The document.' })
    input: ImportStandardInput,
    @Ctx() context: RequestContext,
  ): Promise<Partial<ImportStandardPayload>> {
    const outcome = await importStandard(context, input);
    if ('problems' in outcome) return { problems: outcome.problems, errors: [...outcome.errors] };
    const { standard, profile, added } = outcome;
    return {
      standard: standard === null ? null : await standardByCode(context).load(standard),
      profile: profile === null ? null : await profileByCode(context).load(profile),
      added,
      problems: [],
    };
  }
}
