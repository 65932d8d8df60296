import { people } from '@assay/kit/testing';
import { act, enforcementOf, startRemediations, type Harness } from './support/remediations.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startRemediations();
});
afterAll(() => harness.close());

const known = (findingId: string, asOf: string, knownAt: string) =>
  enforcementOf(
    harness.as(people.nhsdLead),
    findingId,
    `(asOf: "${asOf}T12:00:00Z", knownAt: "${knownAt}T12:00:00Z")`,
  );

/** Advice of 20 April 2017, recorded on 10 May and struck out by a correction recorded on 1 June, as they would lie in the database. */
async function advisedLongAgo(): Promise<string> {
  const findingId = harness.issueFinding();
  const made = await act(harness.as(people.nhsdLead), 'recommendRemediation', {
    findingId,
    requirement: 'Apply the update.',
    actedOn: '2017-04-20',
  });
  await act(harness.as(people.nhseOfficer), 'correctAct', {
    actId: made.act.id,
    reason: 'Never sent.',
  });
  await harness.database.asSuperuser(
    `alter table acts disable trigger append_only;
     update acts set recorded_at = case kind when 'CORRECTED' then '2017-06-01'::timestamptz else '2017-05-10' end
     where finding_id = '${findingId}';
     alter table acts enable trigger append_only;`,
  );
  return findingId;
}

describe('what we knew on 12 May 2017 about what was true on 28 April', () => {
  it('is what was recorded by then, whatever was corrected later', async () => {
    const findingId = await advisedLongAgo();
    expect(await known(findingId, '2017-04-28', '2017-05-12')).toMatchObject({
      status: 'ADVISED',
      acts: [{ kind: 'RECOMMENDED' }],
    });
    expect(await known(findingId, '2017-04-28', '2017-05-09')).toMatchObject({
      status: 'UNADDRESSED',
      acts: [],
    });
    expect(await known(findingId, '2017-04-28', '2017-06-02')).toMatchObject({
      status: 'UNADDRESSED',
      acts: [],
    });
    expect(await known(findingId, '2017-04-19', '2017-05-12')).toMatchObject({
      status: 'UNADDRESSED',
    });
  });

  it('is nothing of a finding that was not yet issued, or not yet known', async () => {
    const findingId = await advisedLongAgo();
    expect(await known(findingId, '2017-03-19', '2017-05-12')).toBeNull();
    expect(await known(findingId, '2017-04-28', '2017-03-20')).toBeNull();
  });
});
