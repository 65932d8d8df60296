import type { RequestContext } from '@assay/kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { SetContactsInput } from './contact.inputs.ts';
import { readContacts, setContacts } from './contact.service.ts';
import { Contact, SetContactsPayload } from './contact.type.ts';

@Resolver(() => Contact)
export class ContactResolver {
  @Query(() => [Contact], {
    description: "The addresses at which the viewer's own organisation is told.",
  })
  contacts(@Ctx() context: RequestContext): Promise<Contact[]> {
    return readContacts(context);
  }

  @Mutation(() => SetContactsPayload, {
    description: "Replaces the addresses at which the viewer's own organisation is told.",
  })
  async setContacts(
    @Arg('input', () => SetContactsInput, { description: 'What is to be recorded.' })
    input: SetContactsInput,
    @Ctx() context: RequestContext,
  ): Promise<Pick<SetContactsPayload, 'contacts'>> {
    await setContacts(context, input);
    return { contacts: await readContacts(context) };
  }
}
