import { groupBy, loaderById } from '@assay/kit';
import { In } from 'typeorm';
import { ProfileExpectation } from './profile-expectation.entity.ts';
import { Profile } from './profile.entity.ts';

export const profileByCode = loaderById<Profile>(async (codes, { work }) => {
  const found = await work.read((manager) => manager.findBy(Profile, { code: In([...codes]) }));
  return new Map(found.map((profile) => [profile.code, profile]));
});

/** The profiles of a standard, by its code, the earliest first. */
export const profilesOfStandard = loaderById<Profile[]>(async (codes, { work }) => {
  const found = await work.read((manager) =>
    manager.find(Profile, {
      where: { standardCode: In([...codes]) },
      order: { inForceFrom: 'ASC', code: 'ASC' },
    }),
  );
  return groupBy(found, (profile) => profile.standardCode);
});

/** What a profile expects, by its code, in the order of the standard. */
export const expectationsOfProfile = loaderById<ProfileExpectation[]>(async (codes, { work }) => {
  const found = await work.read((manager) =>
    manager.find(ProfileExpectation, {
      where: { profileCode: In([...codes]) },
      relations: { control: true },
      order: { control: { position: 'ASC' } },
    }),
  );
  return groupBy(found, (expectation) => expectation.profileCode);
});
