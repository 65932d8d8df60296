import { migrate } from '@assay/kit';
import { createTestDatabase, people } from '@assay/kit/testing';
import { connect, schema } from '../src/data-source.ts';
import { steps } from '../src/enforcement/enforcement.table.ts';
import { act, startRemediations, submitEvidence, type Harness } from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations();
});
afterAll(() => harness.close());

const officer = () => harness.as(people.dhscOfficer);
const mandate = async () =>
  act(officer(), 'mandateRemediation', {
    findingId: harness.issueFinding(),
    contravention: 'Regulation 10.',
    requirement: 'Patch.',
    actedOn: '2018-05-10',
    dueOn: '2018-08-10',
  });

/** Writes an act past every service, as a superuser could. */
const forge = (remediationId: string, kind: string, before: string, after: string) =>
  harness.database.asSuperuser(
    `insert into acts (finding_id, remediation_id, ods_code, kind, organisation, by, acted_on, recorded_at, digest,
       stage_before, stage_after)
     select finding_id, id, ods_code, $2, issued_by, 'forger', '2018-06-02', now(), 'x', $3, $4
     from remediations where id = $1`,
    [remediationId, kind, before, after],
  );

describe('the database', () => {
  it('holds the steps of the table, no more and no fewer', async () => {
    const held = await harness.database.asSuperuser<{ step: string }>(
      `select act || ': ' || stage_before || ' ' || stage_after as step from steps`,
    );
    const allowed = steps().map(
      ({ act: kind, before, after }) => `${kind}: ${before ?? 'NOTHING'} ${after ?? 'NOTHING'}`,
    );
    expect(held.map(({ step }) => step).sort()).toEqual(allowed.sort());
  });

  it('refuses an act that the table does not allow in its stage, whoever writes it', async () => {
    const { remediation } = await mandate();
    await expect(forge(remediation.id, 'VERIFIED', 'MANDATED', 'VERIFIED')).rejects.toThrow(
      'acts_step_fkey',
    );
  });

  it('refuses an act that claims another stage than the last act left', async () => {
    const { remediation } = await mandate();
    await expect(
      forge(remediation.id, 'VERIFIED', 'EVIDENCE_SUBMITTED', 'VERIFIED'),
    ).rejects.toThrow('VERIFIED from EVIDENCE_SUBMITTED does not follow MANDATED');
  });

  it('follows a correction to the stage that the rest leads to', async () => {
    const { remediation } = await mandate();
    const approver = harness.as(people.approverOf('ZD001'));
    const remediationIds = [remediation.id];
    await submitEvidence(approver, { remediationIds, actedOn: '2018-06-01' });
    const [submission] = await harness.database.asSuperuser<{ id: string }>(
      `select id from acts where remediation_id = $1 and kind = 'EVIDENCE_SUBMITTED'`,
      [remediation.id],
    );
    const corrected = await act(approver, 'correctAct', {
      actId: submission?.id,
      reason: 'The wrong file.',
    });
    expect(corrected.errors).toEqual([]);
    const again = await submitEvidence(approver, { remediationIds, actedOn: '2018-06-02' });
    expect(again.remediations).toMatchObject([{ status: 'EVIDENCE_SUBMITTED' }]);
  });
});

describe('acts recorded before the table was checked', () => {
  it('get the stages between which they led, corrections included', async () => {
    const [first] = schema.migrations;
    if (!first) throw new Error('there are no migrations');
    const { url, asSuperuser } = await createTestDatabase('remediations', {
      entities: [],
      migrations: [first],
    });
    await asSuperuser(`
      insert into organisations (ods_code, name) values ('ZD001', 'Trust ZD001 (fictional)');
      insert into findings values ('00000000-0000-7000-8000-000000000001', 'FND-1', 'ZD001', 'NHSD', 'CE3', 'HIGH', '{}',
        '2017-03-20', now(), null, 1);
      insert into remediations (id, finding_id, ods_code, kind, issued_by, requirement) values
        ('00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-000000000001', 'ZD001', 'RECOMMENDATION', 'NHSD', 'Patch.');
      insert into acts (id, finding_id, remediation_id, ods_code, kind, organisation, by, acted_on, recorded_at, digest, corrects)
      select ('00000000-0000-7000-8000-00000000010' || n)::uuid, '00000000-0000-7000-8000-000000000001',
        '00000000-0000-7000-8000-00000000000a', 'ZD001', kind, 'NHSD', 'x', '2018-01-01', now(), 'x',
        ('00000000-0000-7000-8000-00000000010' || corrects)::uuid
      from (values (1, 'RECOMMENDED', null), (2, 'ACKNOWLEDGED', null), (3, 'EVIDENCE_SUBMITTED', null),
        (4, 'EVIDENCE_REJECTED', null), (5, 'CORRECTED', 4), (6, 'VERIFIED', null)) as act (n, kind, corrects)
      order by n;`);
    const dataSource = await connect({ url });
    try {
      await migrate(dataSource);
    } finally {
      await dataSource.destroy();
    }
    const rows = await asSuperuser<{ step: string }>(
      `select kind || ' ' || stage_before || ' ' || stage_after as step from acts order by sequence`,
    );
    expect(rows.map(({ step }) => step)).toEqual([
      'RECOMMENDED NOTHING ADVISED',
      'ACKNOWLEDGED ADVISED ADVISED',
      'EVIDENCE_SUBMITTED ADVISED EVIDENCE_SUBMITTED',
      'EVIDENCE_REJECTED EVIDENCE_SUBMITTED ADVISED',
      'CORRECTED ADVISED EVIDENCE_SUBMITTED',
      'VERIFIED EVIDENCE_SUBMITTED VERIFIED',
    ]);
    await expect(asSuperuser('update acts set by = by')).rejects.toThrow('append-only');
  });
});
