import { groupBy, loaderById } from '@assay/kit';
import { In } from 'typeorm';
import { seesDisclosure } from '../finding/finding.visibility.ts';
import { DisclosureEnding } from './disclosure-ending.entity.ts';
import { Disclosure } from './disclosure.entity.ts';

/** The disclosures of a finding that the viewer may see, the first first. */
export const disclosuresOfFinding = loaderById<Disclosure[]>(async (ids, { work, viewer }) => {
  const found = await work.read((manager) =>
    manager
      .createQueryBuilder(Disclosure, 's')
      .where('s.findingId in (:...ids)', { ids })
      .andWhere(
        seesDisclosure(viewer, () => ':viewer'),
        { viewer: viewer.organisation.code },
      )
      .orderBy('s.id')
      .getMany(),
  );
  return groupBy(found, ({ findingId }) => findingId);
});

export const endingOfDisclosure = loaderById<DisclosureEnding>(async (ids, { work }) => {
  const found = await work.read((manager) =>
    manager.findBy(DisclosureEnding, { disclosureId: In([...ids]) }),
  );
  return new Map(found.map((ending) => [ending.disclosureId, ending]));
});
