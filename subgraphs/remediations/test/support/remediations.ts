import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  createLogger,
  LAW_RECORDED,
  openFileStore,
  ORGANISATION_RECORDED,
  type LawEvent,
  type OrganisationEvent,
  type Service,
  type Viewer,
} from '@assay/kit';
import {
  createTestDatabase,
  createTestKeys,
  listen,
  StatementLog,
  subgraphClient,
  TestFeed,
  type Answer,
  type Ask,
  type TestDatabase,
} from '@assay/kit/testing';
import { createApplication } from '../../src/application.ts';
import { connect, schema } from '../../src/data-source.ts';
import { FINDING_RECORDED } from '../../src/finding/finding.event.ts';
import { LAW, ORGANISATIONS } from './law.ts';

export interface Harness {
  readonly as: (viewer: Viewer) => Ask;
  readonly base: string;
  readonly database: TestDatabase;
  readonly log: StatementLog;
  readonly findings: TestFeed;
  readonly trusts: TestFeed;
  readonly issueFinding: (more?: object) => string;
  readonly feedToken: () => Promise<string>;
  readonly feedTokenOfTrust: (odsCode: string) => Promise<string>;
  /** The folder that holds files. */
  readonly directory: string;
  readonly close: () => Promise<void>;
}

/** The address in links; the tests go to that of the subgraph instead. */
export const FILES_URL = 'http://files.test/files';

/** What the feed of trusts tells. */
export interface Register {
  readonly law: readonly LawEvent[];
  readonly organisations: readonly OrganisationEvent[];
}

/** The subgraph over HTTP on a database of its own, fed over HTTP with a small register and with findings. */
export async function startRemediations({
  law = LAW,
  organisations = ORGANISATIONS,
}: Partial<Register> = {}): Promise<Harness> {
  const database = await createTestDatabase('remediations', schema);
  const keys = await createTestKeys();
  const [trusts, findings] = [new TestFeed('trusts'), new TestFeed('findings')];
  for (const organisation of organisations)
    trusts.push(ORGANISATION_RECORDED, organisation.odsCode, organisation);
  for (const fact of law) trusts.push(LAW_RECORDED, `${fact.kind}/${fact.id}`, fact);
  const log = new StatementLog();
  const directory = await mkdtemp(path.join(tmpdir(), 'assay-files-'));
  const logger = createLogger('remediations', process.env.ASSAY_TEST_LOG ?? 'silent');
  const LINK_SECRET = 'a secret of this test only, of 32 characters and more';
  const files = {
    ...{ FILES_URL, LINK_SECRET, EVIDENCE_DIRECTORY: directory },
    ...{ EVIDENCE_MAX_BYTES: 25_000_000, EVIDENCE_S3_REGION: 'eu-west-2' },
  };
  const service: Service = await createApplication({
    store: await openFileStore(files, logger),
    linkSecret: LINK_SECRET,
    filesUrl: FILES_URL,
    dataSource: await connect({ url: database.url, queryLogger: log }),
    databaseUrl: database.url,
    warrantKeys: keys.warrantKeys,
    feedAccess: keys.feedAccess,
    feeds: { trusts: await trusts.start(), findings: await findings.start() },
    logger,
  });
  const base = await listen(service.server);
  await untilTaken(database, law.length);
  return {
    base,
    database,
    log,
    findings,
    trusts,
    directory,
    as: subgraphClient(base, 'remediations', keys),
    feedToken: keys.feedToken,
    feedTokenOfTrust: keys.feedTokenOfTrust,
    issueFinding: (more = {}) => issueFinding(findings, more),
    close: async () => {
      await service.close();
      await trusts.close();
      await findings.close();
      await rm(directory, { recursive: true });
    },
  };
}

/** Waits until the register has been taken whole, however slow the machine: a pull to the head has a limit. */
async function untilTaken({ asSuperuser }: TestDatabase, facts: number): Promise<void> {
  while ((await asSuperuser('select from law')).length < facts)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

let issued = 0;

function issueFinding(feed: TestFeed, more: object): string {
  issued += 1;
  const id = crypto.randomUUID();
  feed.push(FINDING_RECORDED, id, {
    id,
    reference: `FND-${String(issued).padStart(6, '0')}`,
    odsCode: 'ZD001',
    raisedBy: 'NHSD',
    title: 'CE3: not met',
    severity: 'HIGH',
    subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
    controlId: 'CE-2014/CE3',
    inspectionId: null,
    raisedOn: '2017-03-20',
    issuedOn: '2017-03-20',
    issuedAt: '2017-03-21T09:00:00.000Z',
    withdrawnOn: null,
    version: 1,
    ...more,
  });
  return id;
}

const PAYLOAD = `
  act { id kind actedOn by note body { code } power { id } }
  remediation { id kind status dueOn awaiting issuedBy { code } power { id } }
  finding { id enforcementStatus dueOn }
  errors { code message field }
  refusal { reason required holders { id } }`;

/** Runs a mutation of one `input` and gives its payload; a fault fails the test. */
export async function act(ask: Ask, name: string, input: object): Promise<Answer['data']> {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
  const answer = await ask(
    `mutation ($input: ${type}Input!) { result: ${name}(input: $input) { ${PAYLOAD} } }`,
    {
      input: { idempotencyKey: crypto.randomUUID(), ...input },
    },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.result;
}

export async function submitEvidence(ask: Ask, input: object): Promise<Answer['data']> {
  const answer = await ask(
    `mutation ($input: SubmitEvidenceInput!) {
      result: submitEvidence(input: $input) {
        remediations { id status awaiting finding { enforcementStatus } } acts { kind preparedBy note }
        errors { code message field } refusal { reason }
      }
    }`,
    {
      input: { idempotencyKey: crypto.randomUUID(), statement: 'Patched and rescanned.', ...input },
    },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.result;
}

export async function enforcementOf(
  ask: Ask,
  findingId: string,
  args = '',
): Promise<Answer['data']> {
  const answer = await ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Finding {
       enforcement${args} { status dueOn since version acts { id kind note } remediations { id kind status dueOn awaiting }
         availableActs { kind noticeKind allowed power { id } remediation { id } refusal { reason required holders { id } } } } } } }`,
    { of: [{ __typename: 'Finding', id: findingId }] },
  );
  return answer.data._entities[0]?.enforcement ?? null;
}
