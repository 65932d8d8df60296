import type { RequestContext } from '@assay/kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Inspection } from '../inspection/inspection.entity.ts';
import { Control } from '../standard/control.entity.ts';
import { Standard } from '../standard/standard.entity.ts';
import { controlById, standardByCode } from '../standard/standard.loader.ts';
import { ProfileExpectation } from './profile-expectation.entity.ts';
import { Profile } from './profile.entity.ts';
import { expectationsOfProfile, profileByCode, profilesOfStandard } from './profile.loader.ts';

@Resolver(() => Profile)
export class ProfileResolver {
  @FieldResolver(() => Standard, { description: 'The standard whose controls it speaks of.' })
  async standard(@Root() profile: Profile, @Ctx() context: RequestContext) {
    return standardByCode(context).load(profile.standardCode);
  }

  @FieldResolver(() => [ProfileExpectation], {
    description: 'What it expects on each control, in the order of the standard.',
  })
  async expectations(
    @Root() { code }: Profile,
    @Ctx() context: RequestContext,
  ): Promise<ProfileExpectation[]> {
    return (await expectationsOfProfile(context).load(code)) ?? [];
  }
}

@Resolver(() => ProfileExpectation)
export class ExpectationResolver {
  @FieldResolver(() => Control, { description: 'The control.' })
  async control(@Root() { controlId }: ProfileExpectation, @Ctx() context: RequestContext) {
    return controlById(context).load(controlId);
  }
}

@Resolver(() => Standard)
export class StandardProfiles {
  @FieldResolver(() => [Profile], {
    description: 'What has been expected on it of which organisations, the earliest first.',
  })
  async profiles(@Root() { code }: Standard, @Ctx() context: RequestContext): Promise<Profile[]> {
    return (await profilesOfStandard(context).load(code)) ?? [];
  }
}

@Resolver(() => Inspection)
export class InspectionProfile {
  @FieldResolver(() => Profile, {
    nullable: true,
    description:
      'The profile that says which outcomes pass, as in force when planned for; null when every control has to be met.',
  })
  async profile(
    @Root() { profileCode }: Inspection,
    @Ctx() context: RequestContext,
  ): Promise<Profile | null> {
    return profileCode === null ? null : profileByCode(context).load(profileCode);
  }
}
