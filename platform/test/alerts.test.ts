import { ImportOrganisationsDocument } from '@assay/client';
import { clientPackage } from './sdk/package.ts';
import { eventually, RunningAssay } from './support/assay.ts';
import { makeCredentials } from './support/credentials.ts';

const ETR = ['ZT001', 'ZT002']
  .map(
    (code) =>
      `"${code}","${code} NHS TRUST (FICTIONAL)","Y60","QGH","","","","","","","20010401","","","","","","","","","","","","","F","","",""`,
  )
  .join('\r\n');

let assay: RunningAssay;
beforeAll(async () => {
  assay = await RunningAssay.start('--no-demonstration');
}, 120_000);
afterAll(() => assay.stop(), 30_000);

interface Payload {
  readonly errors: readonly { message: string }[];
  readonly refusal?: { reason: string; holders: readonly { id: string }[] } | null;
  readonly alert: { id: string; reference: string };
  readonly mandates: readonly { trust: { odsCode: string } }[] | null;
}
async function mutate(persona: string, name: string, selection: string, input: object) {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
  const { data, errors } = await assay.post<{ result: Payload }>(persona, {
    query: `mutation ($input: ${type}!) { result: ${name}(input: $input) { errors { message } ${selection} } }`,
    variables: { input: { idempotencyKey: crypto.randomUUID(), ...input } },
  });
  expect(errors).toBeUndefined();
  return data.result;
}

const ALERT = `query ($id: ID!) { alert(id: $id) { counts { unanswered }
  mandates { trust { odsCode } remediation { status finding { title raisedBy { code } enforcementStatus } } } } }`;
interface Seen {
  readonly alert: {
    readonly mandates: readonly {
      readonly trust: { readonly odsCode: string };
      readonly remediation: {
        readonly finding: { readonly enforcementStatus: string } | null;
      } | null;
    }[];
  };
}

it('an alert that nobody answers becomes mandates, people are told by e-mail, and their systems by feeds', async () => {
  await assay.ask('administrator', ImportOrganisationsDocument, {
    input: { csv: ETR, asAt: '2016-09-01', idempotencyKey: 'register' },
  });
  await mutate('trust-zt001', 'setContacts', 'contacts { address }', {
    addresses: ['cyber@zt001.example'],
  });
  const issued = await mutate(
    'nhsd-lead',
    'issueAlert',
    'alert { id reference } refusal { reason }',
    {
      title: 'Remote code execution in a file sharing protocol',
      text: 'Apply the update.',
      severity: 'CRITICAL',
      subjects: ['NETWORK_AND_INFORMATION_SYSTEMS'],
      kinds: ['NHS_TRUST'],
      issuedAt: '2018-06-01T09:00:00.000Z',
    },
  );
  expect(issued.errors).toEqual([]);
  const { id: alertId, reference } = issued.alert;
  const demand = {
    alertId,
    contravention: 'Regulation 10.',
    requirement: 'Patch, and say so.',
    actedOn: '2018-07-02',
    dueOn: '2018-07-30',
  };
  const MANDATED = 'mandates { trust { odsCode } } refusal { reason holders { id } }';
  const refused = await mutate('nhsd-lead', 'mandateFromAlert', MANDATED, demand);
  expect(refused.refusal?.reason).toContain('NHS Digital');
  expect(refused.refusal?.holders).toContainEqual({ id: 'DHSC-NIS17-TRUST' });

  const mandated = await mutate('dhsc-officer', 'mandateFromAlert', MANDATED, demand);
  expect(mandated).toMatchObject({ errors: [], refusal: null });
  expect(mandated.mandates).toHaveLength(2);
  const { data } = await eventually(
    () => assay.post<Seen>('dhsc-officer', { query: ALERT, variables: { id: alertId } }),
    (answer) =>
      answer.data.alert.mandates.every(
        ({ remediation }) => remediation?.finding?.enforcementStatus === 'OVERDUE',
      ),
  );
  expect(data.alert).toMatchObject({
    counts: { unanswered: 2 },
    mandates: ['ZT001', 'ZT002'].map((odsCode) => ({
      trust: { odsCode },
      remediation: {
        status: 'OVERDUE',
        finding: {
          title: `No answer to alert ${reference}`,
          raisedBy: { code: 'DHSC' },
          enforcementStatus: 'OVERDUE',
        },
      },
    })),
  });

  const mailbox = await eventually(
    async () => (await fetch(assay.address('mailbox'))).text(),
    (page) => (page.match(/is overdue/g) ?? []).length === 2,
  );
  for (const told of [`${reference} has reached`, `${reference} is overdue`, 'FND-000001'])
    expect(mailbox).toContain(told);
  expect(mailbox).not.toMatch(/protocol|Patch|ZT002/);

  for (const odsCode of ['ZT001', 'ZT002'])
    expect(new Set(await codesRead(odsCode))).toEqual(new Set([odsCode]));
}, 60_000);

describe("a trust's developer", () => {
  clientPackage(() => assay);
});

/** The organisations of which a trust's own systems read in feeds. */
async function codesRead(odsCode: string): Promise<string[]> {
  const issuer = assay.address('identity');
  const { id, secret } = await makeCredentials(issuer, `trust ${odsCode}`, 'Risk register');
  const token = await fetch(new URL('/token', issuer), {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'feed:read',
      resource: 'urn:assay:feed',
    }),
  });
  const { access_token } = (await token.json()) as { access_token: string };
  const read = async (feed: 'findings' | 'remediations') => {
    const events = await fetch(new URL('/feed?after=0', assay.address(feed)), {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(events.status).toBe(200);
    return (await events.json()) as { data: { odsCode: string } }[];
  };
  const events = await Promise.all([read('findings'), read('remediations')]);
  return events.flat().map(({ data }) => data.odsCode);
}
