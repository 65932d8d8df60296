import { migrate, schemaDrift } from '@assay/kit';
import { createTestDatabase } from '@assay/kit/testing';
import { connect, schema } from '../src/data-source.ts';

describe('the migrations', () => {
  it('leave a database that its entities describe, and have nothing more to do', async () => {
    const { url } = await createTestDatabase('remediations', schema);
    const dataSource = await connect({ url });
    try {
      expect(await migrate(dataSource)).toBe(0);
      expect(await schemaDrift(dataSource)).toEqual([]);
    } finally {
      await dataSource.destroy();
    }
  });
});
