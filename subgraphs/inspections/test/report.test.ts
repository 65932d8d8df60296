import { createHash } from 'node:crypto';
import { people, person } from '@assay/kit/testing';
import {
  codesOf,
  draftScenes,
  draftSteps,
  type DraftScenes,
  type DraftSteps,
} from './support/draft-steps.ts';
import { assessed } from './support/steps.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const { nhsdInspector, nhsdLead, cqcLead } = people;
const nhsdBoth = person('nhsd-both', 'NHSD', 'INSPECTOR', 'LEAD_INSPECTOR');
const CE1 = 'CE-2014/CE1';
let subgraph: TestSubgraph;
let steps: TestSubgraph['steps'];
let drafts: DraftSteps;
let drafted: DraftScenes['drafted'];
let versionOf: DraftScenes['versionOf'];

beforeAll(async () => {
  subgraph = await startSubgraph();
  ({ steps } = subgraph);
  drafts = draftSteps(subgraph.as);
  ({ drafted, versionOf } = draftScenes(subgraph.steps, drafts));
});
afterAll(() => subgraph.stop());

describe('a draft report', () => {
  it('is stored with the SHA-256 of its content, which holds the assessments as they were', async () => {
    const id = await drafted();
    const { number, draftedOn, content, contentDigest, signOff } = await drafts.report(
      nhsdLead,
      id,
    );
    expect({ number, draftedOn, signOff }).toEqual({
      number: 1,
      draftedOn: '2017-03-13',
      signOff: null,
    });
    expect(contentDigest).toBe(createHash('sha256').update(content).digest('hex'));
    expect(JSON.parse(content)).toMatchObject({
      inspectionId: id,
      standard: { code: 'CE-2014' },
      assessments: (await steps.controls('CE-2014')).map((controlId) => ({
        controlId,
        outcome: 'MET',
        rationale: `Seen on site: ${controlId}.`,
        version: 1,
      })),
    });
  });

  it('stays as it was when an outcome changes, and the next draft is a version of its own', async () => {
    const id = await drafted();
    const first = await drafts.report(nhsdLead, id);
    const change = assessed(CE1, 'NOT_MET', { expectedVersion: 1 });
    await steps.record(nhsdInspector, id, [change], { assessedOn: '2017-03-14' });
    expect(await drafts.report(nhsdLead, id)).toBeNull();
    await steps.draft(nhsdInspector, id, { draftedOn: '2017-03-14' });
    const { report, reportVersions } = await drafts.read(nhsdLead, id);
    expect(report.number).toBe(2);
    expect(report.contentDigest).not.toBe(first.contentDigest);
    expect(reportVersions).toEqual([first, report]);
  });

  it('cannot be altered in the database, nor stored with the digest of another content', async () => {
    const id = await drafted();
    const { asSuperuser } = subgraph.database;
    await expect(
      asSuperuser(`update report_versions set content = '{}' where inspection_id = $1`, [id]),
    ).rejects.toThrow('append-only');
    await expect(
      asSuperuser(`delete from report_versions where inspection_id = $1`, [id]),
    ).rejects.toThrow('append-only');
    await expect(
      asSuperuser(
        `insert into report_versions select inspection_id, 9, ods_code, body_code, drafted_on, '{}', content_digest,
           recorded_at, recorded_by from report_versions where inspection_id = $1`,
        [id],
      ),
    ).rejects.toThrow('report_versions_check');
  });
});

describe('a sign-off', () => {
  it('is by a lead who assessed nothing, of the content that was read', async () => {
    const { id } = await steps.begun();
    await steps.recordAll(nhsdBoth, id);
    await steps.draft(nhsdInspector, id);
    const { contentDigest } = await drafts.report(nhsdLead, id);
    expect(codesOf(await drafts.signOff(nhsdBoth, id, contentDigest))).toEqual([
      'ANOTHER_PERSON_REQUIRED',
    ]);
    expect(codesOf(await drafts.signOff(nhsdInspector, id, contentDigest))).toEqual([
      'ROLE_REQUIRED',
    ]);
    expect(codesOf(await drafts.signOff(cqcLead, id, contentDigest))).toEqual(['NOT_FOUND']);
    expect((await drafts.signOff(nhsdLead, id, '0'.repeat(64))).errors).toMatchObject([
      { code: 'STALE_VERSION', field: ['contentDigest'] },
    ]);
    const stale = await drafts.signOff(nhsdLead, id, contentDigest, { expectedVersion: 1 });
    expect(codesOf(stale)).toEqual(['STALE_VERSION']);
    const early = await drafts.signOff(nhsdLead, id, contentDigest, { signedOn: '2017-03-12' });
    expect(codesOf(early)).toEqual(['DATE_OUT_OF_ORDER']);
    const signed = await drafts.signOff(nhsdLead, id, contentDigest);
    expect(signed.inspection.report.signOff).toEqual({
      contentDigest,
      signedOn: '2017-03-14',
      signedBy: 'nhsd-lead',
    });
    const twice = await drafts.signOff(nhsdLead, id, contentDigest);
    expect(codesOf(twice)).toEqual(['WRONG_STATE']);
  });

  it('lets any lead of the body issue what is signed', async () => {
    const { id } = await steps.begun();
    await steps.recordAll(nhsdBoth, id);
    await steps.draft(nhsdInspector, id);
    const version = await versionOf(id);
    expect(codesOf(await steps.issue(nhsdBoth, id, version))).toEqual(['ANOTHER_PERSON_REQUIRED']);
    await drafts.signOff(nhsdLead, id, (await drafts.report(nhsdLead, id)).contentDigest);
    const issued = await steps.issue(nhsdBoth, id, version + 1);
    expect(issued).toMatchObject({ errors: [], inspection: { status: 'ISSUED' } });
    expect((await drafts.report(nhsdLead, id)).signOff.signedBy).toBe('nhsd-lead');
  });

  it('is void once an outcome changes: the new content is signed anew', async () => {
    const { id } = await steps.begun();
    await steps.recordAll(nhsdBoth, id);
    await steps.draft(nhsdInspector, id);
    const first = await drafts.report(nhsdLead, id);
    await drafts.signOff(nhsdLead, id, first.contentDigest);
    // the same outcome for the same reason is a later assessment all the same
    const same = assessed(CE1, 'MET', { expectedVersion: 1 });
    await steps.record(nhsdInspector, id, [same], { assessedOn: '2017-03-14' });
    await steps.draft(nhsdInspector, id, { draftedOn: '2017-03-14' });
    const second = await drafts.report(nhsdLead, id);
    expect(second).toMatchObject({ number: 2, signOff: null });
    expect(codesOf(await drafts.signOff(nhsdLead, id, first.contentDigest))).toEqual([
      'STALE_VERSION',
    ]);
    const issued = await steps.issue(nhsdBoth, id, await versionOf(id));
    expect(codesOf(issued)).toEqual(['ANOTHER_PERSON_REQUIRED']);
    expect((await drafts.signOff(nhsdLead, id, second.contentDigest)).errors).toEqual([]);
  });

  it('holds through the accuracy check, of which the content is the same', async () => {
    const id = await drafted();
    const { contentDigest } = await drafts.report(nhsdLead, id);
    await drafts.signOff(nhsdLead, id, contentDigest);
    await drafts.send(nhsdInspector, id);
    expect((await drafts.report(nhsdLead, id)).signOff).toMatchObject({ contentDigest });
  });

  it('is the issue itself where a lead who assessed nothing issues at once', async () => {
    const { id } = await steps.issued();
    expect(await drafts.report(nhsdLead, id)).toMatchObject({
      number: 1,
      draftedOn: '2017-03-20',
      signOff: { signedOn: '2017-03-20', signedBy: 'nhsd-lead' },
    });
  });
});
