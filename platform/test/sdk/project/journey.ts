import {
  AssayError,
  AssayRejected,
  clientCredentials,
  createAssayClient,
  TrustDocument,
  type TrustQuery,
} from '@assay/client';

/** Where everything is, and as whom to come. */
export interface Setting {
  readonly url: string;
  readonly issuer: string;
  readonly odsCode: string;
  readonly contributor: string;
  readonly approver: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What a developer of a trust does, from the first finding to the evidence, by the published package alone. */
export async function journey({ url, issuer, odsCode, ...as }: Setting): Promise<string[]> {
  const told: string[] = [];
  const prepares = createAssayClient({ url, token: () => as.contributor });
  const submits = createAssayClient({ url, token: as.approver });

  for await (const finding of prepares.myFindings()) told.push(`finding ${finding.title}`);
  const demands: string[] = [];
  for await (const { demand, finding } of prepares.deadlines()) {
    told.push(`due ${demand.dueOn} ${finding.title}`);
    demands.push(demand.id);
  }
  const [first = ''] = demands;
  const acknowledged = await prepares.acknowledge({ remediationId: first });
  told.push(`acknowledged ${acknowledged.status}`);
  const again = await prepares
    .acknowledge({ remediationId: first })
    .catch((error: unknown) => error);
  if (again instanceof AssayRejected) told.push(again.problems.map(({ code }) => code).join());

  const report = {
    name: 'scan.csv',
    content: new Blob(['host,missing\r\n'], { type: 'text/csv' }),
  };
  const planned = await submits.submitPlan({
    remediationId: first,
    statement: 'In one step.',
    milestones: [{ title: 'Patch.', owner: 'Head of IT', dueOn: '2099-01-01' }],
    files: [report],
  });
  told.push(`planned ${planned.status}`);
  const idempotencyKey = crypto.randomUUID();
  const evidence = {
    remediationIds: demands,
    statement: 'Patched.',
    files: [report],
    idempotencyKey,
  };
  await prepares.prepareEvidence(evidence);
  await prepares.prepareEvidence(evidence);
  const submitted = await submits.submitEvidence({
    remediationIds: demands,
    statement: 'Patched.',
  });
  told.push(`submitted ${submitted.map(({ status }) => status).join()}`);

  const { trust }: TrustQuery = await prepares.request(TrustDocument, {
    odsCode,
    on: '2018-05-12',
  });
  if (trust?.odsCode !== odsCode) told.push('another trust');
  const wrong = await prepares.request('{ nothing }', {}).catch((error: unknown) => error);
  if (wrong instanceof AssayError) told.push(`wrong ${String(wrong.status)}`);

  if (issuer !== '') {
    const systems = createAssayClient({
      url,
      token: clientCredentials({ issuer, clientId: as.clientId, clientSecret: as.clientSecret }),
    });
    const subjects = new Set<string>();
    for await (const { subject } of systems.followFeed('findings', { untilHead: true }))
      subjects.add(subject);
    told.push(`events of ${String(subjects.size)} findings`);
  }
  return told;
}
