import { UnitOfWork, type Viewer } from '@assay/kit';
import { people, person } from '@assay/kit/testing';
import { connect } from '../src/data-source.ts';
import { attachmentSteps, pdf, type AttachmentSteps } from './support/attachments.ts';
import { act, startRemediations, submitEvidence, type Harness } from './support/remediations.ts';

const approver = people.approverOf('ZD001');
const contributor = people.contributorOf('ZD001');
const stranger = people.approverOf('ZD002');
let harness: Harness;
let files: AttachmentSteps;
let dataSource: Awaited<ReturnType<typeof connect>>;
let remediationId: string;
let submitted: string;
let kept: string;

const mandate = (odsCode: string) =>
  act(harness.as(people.dhscOfficer), 'mandateRemediation', {
    findingId: harness.issueFinding({ odsCode }),
    contravention: 'Regulation 10.',
    requirement: 'Patch.',
    actedOn: '2018-05-10',
    dueOn: '2018-08-10',
  });

beforeAll(async () => {
  harness = await startRemediations();
  files = attachmentSteps(harness);
  dataSource = await connect({ url: harness.database.url });
  ({ id: remediationId } = (await mandate('ZD001')).remediation);
  submitted = await files.send(contributor);
  kept = await files.send(contributor);
  await submitEvidence(harness.as(approver), {
    remediationIds: [remediationId],
    attachmentIds: [submitted],
  });
});
afterAll(async () => {
  await dataSource.destroy();
  await harness.close();
});

/** Those who may read what was written in the submission, and those who may not. */
const everybody: [string, Viewer, boolean][] = [
  ['the body that asks', people.dhscSecondOfficer, true],
  ['the trust', contributor, true],
  ['the body that raised the finding', people.nhsdLead, true],
  ['another body', people.cqcLead, false],
  ['an auditor', people.naoAuditor, false],
  ['another trust', stranger, false],
  ['an administrator', people.administrator, false],
];

describe('a file that was submitted', () => {
  it.each(everybody)('is for whoever may read what was written: %s', async (_, who, reads) => {
    const { download, errors } = await files.download(who, submitted);
    expect(errors).toMatchObject(reads ? [] : [{ code: 'NOT_FOUND', field: ['attachmentId'] }]);
    if (reads) expect((await files.fetch(download.url)).status).toBe(200);
    const demand = await files.demand(who, remediationId);
    const attachments = reads ? [expect.objectContaining({ id: submitted })] : null;
    if (demand) expect(demand.acts.at(-1).attachments).toEqual(attachments);
  });

  it('looks to others as one that does not exist', async () => {
    const message = async (id: string) =>
      (await files.download(stranger, id)).errors[0].message.replace(id, '');
    expect(await message(submitted)).toBe(await message(crypto.randomUUID()));
  });
});

describe('a file that was not', () => {
  it.each(everybody)('is for the trust alone: %s', async (_, who) => {
    const { errors } = await files.download(who, kept);
    expect(errors).toHaveLength(who.organisation.code === 'ZD001' ? 0 : 1);
  });
});

describe('the rules of the service alone', () => {
  const rowSecurity = async (state: 'enable' | 'disable') => {
    for (const table of ['attachments', 'act_attachments'])
      await harness.database.asSuperuser(`alter table ${table} ${state} row level security`);
  };
  beforeAll(() => rowSecurity('disable'));
  afterAll(() => rowSecurity('enable'));

  it.each(everybody)(
    'give files to whoever may read what was written: %s',
    async (_, who, reads) => {
      expect((await files.download(who, submitted)).errors).toHaveLength(reads ? 0 : 1);
      const own = who.organisation.code === 'ZD001';
      expect((await files.download(who, kept)).errors).toHaveLength(own ? 0 : 1);
    },
  );

  it("let nobody submit another trust's file", async () => {
    const { remediation } = await mandate('ZD002');
    const { errors } = await submitEvidence(harness.as(stranger), {
      remediationIds: [remediation.id],
      attachmentIds: [kept],
    });
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', field: ['attachmentIds', '0'] }]);
  });
});

describe('a link', () => {
  it('opens nothing else, and nothing once it is altered', async () => {
    const { upload } = await files.request(contributor);
    const { download } = await files.download(approver, submitted);
    const other = (url: string) => url.replace('/attachment-upload?', '/attachment?');
    expect((await files.fetch(other(upload.url))).status).toBe(403);
    expect((await files.fetch(download.url.replace(/.$/, '!'))).status).toBe(403);
    expect(await files.put(upload.url.replace(/.$/, '!'), pdf)).toMatchObject({ status: 403 });
  });
});

describe('row-level security alone', () => {
  async function as<T>(viewer: Viewer, statement: string): Promise<T[]> {
    const work = UnitOfWork.forViewer(dataSource, viewer);
    try {
      return await work.write(({ manager }) => manager.query<T[]>(statement));
    } finally {
      await work.close();
    }
  }
  const ids = async (who: Viewer, table: string) =>
    (await as<{ id: string }>(who, `select * from ${table}`)).length;

  it.each(everybody)(
    'shows files to whoever may read what was written: %s',
    async (_, who, reads) => {
      expect(await ids(who, 'act_attachments')).toBe(reads ? 1 : 0);
      const own = who.organisation.code === 'ZD001' ? 2 : 1;
      expect(await ids(who, 'attachments')).toBe(reads ? own : 0);
    },
  );

  const forged = (odsCode: string) => `insert into attachments
    (id, ods_code, file_name, media_type, size, sha256, recorded_at, recorded_by)
    values (gen_random_uuid(), '${odsCode}', 'x.pdf', 'application/pdf', 1, repeat('0', 64), now(), 'x')`;

  it('refuses a file in the name of another trust, of a body, or without a role that writes', async () => {
    const without: Viewer = { ...person('x', 'ZD001', 'TRUST_APPROVER'), roles: [] };
    for (const who of [stranger, people.dhscOfficer, without])
      await expect(as(who, forged('ZD001'))).rejects.toThrow('row-level security');
    await as(contributor, forged('ZD001'));
  });

  const attached = (file: string, odsCode: string) => `insert into act_attachments
    select act_id, 9, '${file}', '${odsCode}' from act_notes where note = 'Patched and rescanned.'`;

  it("refuses a file with another's act, and another trust's file with one's own", async () => {
    const body = people.dhscOfficer;
    await expect(as(body, attached(kept, 'ZD001'))).rejects.toThrow('row-level security');
    const foreign = await files.send(stranger);
    await expect(as(approver, attached(foreign, 'ZD002'))).rejects.toThrow('row-level security');
    await expect(as(approver, attached(foreign, 'ZD001'))).rejects.toThrow('foreign key');
    await as(approver, attached(kept, 'ZD001'));
  });

  it.each([
    'update attachments set size = 2',
    'delete from attachments',
    'delete from act_attachments',
  ])('is append-only, even for a superuser: %s', async (statement) => {
    await expect(harness.database.asSuperuser(statement)).rejects.toThrow('append-only');
  });
});
