import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { documents, people, type Answer } from '@assay/kit/testing';
import { attachmentSteps, pdf, type AttachmentSteps } from './support/attachments.ts';
import { on, serve } from './support/notices.ts';
import { REGISTER } from './support/register.ts';
import { act, startRemediations, submitEvidence, type Harness } from './support/remediations.ts';

let harness: Harness;
let files: AttachmentSteps;
beforeAll(async () => {
  harness = await startRemediations(REGISTER);
  files = attachmentSteps(harness);
});
afterAll(() => harness.close());

const approver = people.approverOf('ZF001');
const contributor = people.contributorOf('ZF001');

const demand = async (): Promise<Answer['data']> => {
  const { remediation } = await act(harness.as(people.cqcLead), 'recommendRemediation', {
    findingId: harness.issueFinding({ odsCode: 'ZF001' }),
    requirement: 'Patch.',
  });
  return remediation;
};
const lastAct = async (id: string) => (await files.demand(approver, id)).acts.at(-1);
const prepare = (input: object) =>
  harness.as(contributor)(
    'mutation ($input: PrepareEvidenceInput!) { prepareEvidence(input: $input) { errors { code field } } }',
    { input: { statement: 'Patched.', idempotencyKey: crypto.randomUUID(), ...input } },
  );

/** Nothing was kept and nothing recorded. */
async function expectNothing(): Promise<void> {
  expect(await files.kept()).toEqual([]);
  expect(await harness.database.asSuperuser('select id from attachments')).toEqual([]);
}

describe('a file that is not taken says why, and leaves nothing', () => {
  it.each([
    ['a size of nothing', { size: 0 }, ['size']],
    ['a size above the limit', { size: 25_000_001 }, ['size']],
    ['a type that runs', { mediaType: 'application/x-msdownload' }, ['mediaType']],
    ['a name of another type', { fileName: 'a.exe' }, ['fileName']],
    ['a blank description', { description: ' ' }, ['description']],
  ])('when declared with %s', async (_, more, field) => {
    expect(await files.request(approver, more)).toMatchObject({
      attachmentId: null,
      upload: null,
      errors: [{ code: 'INVALID_VALUE', field }],
    });
    await expectNothing();
  });

  it('when it is another than was declared', async () => {
    const picture = await files.request(approver, { size: documents.png.length });
    expect(await files.put(picture.upload.url, documents.png)).toMatchObject({ status: 415 });
    const shorter = await files.request(approver, { size: pdf.length + 1 });
    expect(await files.put(shorter.upload.url, pdf)).toMatchObject({ status: 400 });
    await expectNothing();
  });

  it('when its sender goes away', async () => {
    const { upload } = await files.request(approver, { size: 1_000_000 });
    const sending = httpRequest(files.here(upload.url), { method: 'PUT' });
    const ended = new Promise((resolve) => sending.on('close', resolve));
    sending.on('error', () => undefined);
    sending.write(Buffer.alloc(400_000, 97));
    while ((await files.kept()).length === 0) await new Promise((done) => setTimeout(done, 5));
    sending.destroy();
    await ended;
    while ((await files.kept()).length > 0) await new Promise((done) => setTimeout(done, 5));
    await expectNothing();
  });

  it('when its record cannot be written', async () => {
    const { upload } = await files.request(approver);
    const { asSuperuser } = harness.database;
    await asSuperuser('alter table attachments add constraint broken check (false) not valid');
    try {
      expect((await files.put(upload.url, pdf)).status).toBe(500);
    } finally {
      await asSuperuser('alter table attachments drop constraint broken');
    }
    await expectNothing();
  });

  it('when a body asks to send it', async () => {
    expect(await files.request(people.dhscOfficer)).toMatchObject({
      upload: null,
      errors: [{ code: 'ROLE_REQUIRED' }],
    });
  });

  it('when it is named in a submission before it was sent, which then submits nothing', async () => {
    const { id } = await demand();
    const { attachmentId } = await files.request(approver);
    const given = [attachmentId, 'x'];
    const submitted = await submitEvidence(harness.as(approver), {
      remediationIds: [id],
      attachmentIds: given,
    });
    expect(submitted.errors).toMatchObject([
      { code: 'NOT_FOUND', field: ['attachmentIds', '0'] },
      { code: 'NOT_FOUND', field: ['attachmentIds', '1'] },
    ]);
    expect(await lastAct(id)).toMatchObject({ kind: 'RECOMMENDED' });
  });
});

describe('a file', () => {
  it('sent once serves every demand of one submission', async () => {
    const demands = [await demand(), await demand()];
    const id = await files.send(approver, { description: 'After patching.' });
    const submitted = await submitEvidence(harness.as(approver), {
      remediationIds: demands.map((each) => each.id),
      attachmentIds: [id],
    });
    expect(submitted.errors).toEqual([]);
    for (const { id: answered } of demands)
      expect(await lastAct(answered)).toMatchObject({
        kind: 'EVIDENCE_SUBMITTED',
        attachments: [
          {
            id,
            fileName: 'scan-report.pdf',
            mediaType: 'application/pdf',
            size: pdf.length,
            sha256: createHash('sha256').update(pdf).digest('hex'),
            description: 'After patching.',
          },
        ],
      });
    expect(await files.kept()).toHaveLength(1);
  });

  it('arrives at the body that asks as it was sent, saved and never shown in place', async () => {
    const { id } = await demand();
    const attachmentId = await files.send(approver);
    await submitEvidence(harness.as(approver), {
      remediationIds: [id],
      attachmentIds: [attachmentId],
    });
    const { download } = await files.download(people.cqcLead, attachmentId);
    const fetched = await files.fetch(download.url);
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(pdf);
    expect(Object.fromEntries(fetched.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': expect.stringMatching(/^attachment; filename="scan-report\.pdf"/),
    });
  });

  it('prepared by a contributor goes with what the approver submits, unless the approver says otherwise', async () => {
    const [asPrepared, without] = [await demand(), await demand()];
    const id = await files.send(contributor);
    await prepare({ remediationIds: [asPrepared.id, without.id], attachmentIds: [id] });
    expect((await files.demand(approver, asPrepared.id)).preparedEvidence).toEqual({
      statement: 'Patched.',
      attachments: [{ id, fileName: 'scan-report.pdf' }],
    });
    const submit = (remediationId: string, more: object = {}) =>
      submitEvidence(harness.as(approver), { remediationIds: [remediationId], ...more });
    await submit(asPrepared.id);
    await submit(without.id, { attachmentIds: [] });
    expect((await lastAct(asPrepared.id)).attachments).toMatchObject([{ id }]);
    expect((await lastAct(without.id)).attachments).toEqual([]);
  });

  it('goes with a plan too, in the order in which it is named', async () => {
    const { id } = await demand();
    const attachmentIds = [await files.send(approver), await files.send(approver)];
    const { errors } = await act(harness.as(approver), 'submitPlan', {
      ...{ remediationId: id, statement: 'In one step.', attachmentIds },
      milestones: [{ title: 'Patch.', owner: 'Head of IT', dueOn: '2099-01-01' }],
    });
    expect(errors).toEqual([]);
    expect((await lastAct(id)).attachments.map((file: Answer['data']) => file.id)).toEqual(
      attachmentIds,
    );
  });

  it('goes with representations, and with an appeal', async () => {
    const attachmentIds = [await files.send(approver)];
    const { remediations } = await serve(harness, people.nhseOfficer, 'serveNoticeOfIntent', {
      ...{ powerId: 'NHSE-S105-FT', dispatchedOn: '2024-02-01' },
      requirements: [
        { findingId: harness.issueFinding({ odsCode: 'ZF001' }), requirement: 'Replace it.' },
      ],
    });
    const { id } = remediations[0];
    const sent = async (mutation: string, more: object) => {
      await on(harness, approver, mutation, id, { ...more, attachmentIds });
      const { acts } = await files.demand(approver, id);
      return acts.at(-1);
    };
    expect(
      await sent('makeRepresentations', { statement: 'In hand.', actedOn: '2024-02-20' }),
    ).toMatchObject({ kind: 'REPRESENTATIONS_MADE', attachments: [{ id: attachmentIds[0] }] });
    await on(harness, people.nhseOfficer, 'decideRepresentations', id, {
      ...{ proceed: true, reason: 'Too late.', actedOn: '2024-03-05' },
    });
    await serve(harness, people.nhseOfficer, 'serveNotice', {
      dispatchedOn: '2024-03-10',
      requirements: [{ remediationId: id, dueOn: '2024-09-30' }],
    });
    expect(
      await sent('lodgeAppeal', { grounds: 'Unreasonable.', actedOn: '2024-03-20' }),
    ).toMatchObject({ kind: 'APPEALED', attachments: [{ id: attachmentIds[0] }] });
  });

  it('asked for twice with one key is sent to one place, and sent twice is stored once', async () => {
    const idempotencyKey = crypto.randomUUID();
    const first = await files.request(approver, { idempotencyKey });
    const second = await files.request(approver, { idempotencyKey });
    expect(second.attachmentId).toBe(first.attachmentId);
    for (const { upload } of [first, second])
      expect(await files.put(upload.url, pdf)).toMatchObject({
        status: 200,
        json: { id: first.attachmentId },
      });
  });

  it('is sent in up to twenty to a submission', async () => {
    const { id } = await demand();
    const { errors } = await submitEvidence(harness.as(approver), {
      remediationIds: [id],
      attachmentIds: Array.from({ length: 21 }, () => crypto.randomUUID()),
    });
    expect(errors).toMatchObject([{ code: 'INVALID_VALUE', field: ['attachmentIds'] }]);
  });

  it('of any number of acts is read in as many statements as of one', async () => {
    const { id: few } = await demand();
    const { id: many } = await demand();
    const attachmentIds = [await files.send(approver), await files.send(approver)];
    const submitPlan = (remediationId: string) =>
      act(harness.as(approver), 'submitPlan', {
        ...{ remediationId, statement: 'In one step.', attachmentIds },
        milestones: [{ title: 'Patch.', owner: 'Head of IT', dueOn: '2099-01-01' }],
      });
    await submitPlan(few);
    await submitPlan(many);
    await submitEvidence(harness.as(approver), { remediationIds: [many], attachmentIds });
    const reading = (id: string) => harness.log.during(() => files.demand(approver, id));
    expect((await reading(many)).length).toBe((await reading(few)).length);
  });
});
