import { groupBy, loaderById } from '@assay/kit';
import { In } from 'typeorm';
import { Control } from './control.entity.ts';
import { Standard } from './standard.entity.ts';

export const standardByCode = loaderById<Standard>(async (codes, { work }) => {
  const found = await work.read((manager) => manager.findBy(Standard, { code: In([...codes]) }));
  return new Map(found.map((standard) => [standard.code, standard]));
});

export const controlById = loaderById<Control>(async (ids, { work }) => {
  const found = await work.read((manager) => manager.findBy(Control, { id: In([...ids]) }));
  return new Map(found.map((control) => [control.id, control]));
});

/** The controls of a standard, by its code, in the publisher's order. */
export const controlsOfStandard = loaderById<Control[]>(async (codes, { work }) => {
  const found = await work.read((manager) =>
    manager.find(Control, {
      where: { standardCode: In([...codes]) },
      order: { position: 'ASC' },
    }),
  );
  return groupBy(found, (control) => control.standardCode);
});
