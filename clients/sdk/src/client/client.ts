import {
  AcknowledgeDocument,
  MyDeadlinesDocument,
  MyFindingsDocument,
  PrepareMyEvidenceDocument,
  SubmitMyEvidenceDocument,
  SubmitMyPlanDocument,
  type FindingFilter,
  type MyDeadlinesQuery,
  type MyDemandFragment,
  type MyFindingsQuery,
} from '../generated/graphql.ts';
import { followFeed, type Feed, type FeedEvent, type FollowOptions } from './feed.ts';
import { sendFile, sendFiles, type FileToSend } from './files.ts';
import { mutate } from './mutate.ts';
import type { TokenSource } from './tokens.ts';
import { Transport, type AssayDocument, type RequestOptions } from './transport.ts';

export interface AssayClientOptions {
  /** Where Assay is, such as http://127.0.0.1:4000. */
  readonly url: string;
  readonly token: TokenSource;
}

export type MyFinding = MyFindingsQuery['findings']['nodes'][number];
export type Demand = MyDemandFragment;

/** A demand with a deadline, and the finding that it is about. */
export interface Deadline {
  readonly demand: Demand & { readonly dueOn: string };
  readonly finding: Omit<MyDeadlinesQuery['findings']['nodes'][number], 'enforcement'>;
}

export interface FindingsOptions {
  readonly filter?: FindingFilter;
  readonly signal?: AbortSignal;
}

interface Act {
  /** The London day on which it takes effect, such as 2018-05-12; today where it is left out. */
  readonly actedOn?: string;
  /** Make one and keep it where you may have to repeat the call: what was done already is not done again. */
  readonly idempotencyKey?: string;
}

interface Written extends Act {
  readonly statement: string;
  readonly files?: readonly FileToSend[];
}

export interface Acknowledgement extends Act {
  readonly remediationId: string;
  readonly note?: string;
}

export interface PlanSubmission extends Written {
  readonly remediationId: string;
  readonly milestones: readonly {
    readonly title: string;
    readonly owner: string;
    readonly dueOn: string;
  }[];
}

export interface EvidenceSubmission extends Written {
  /** The demands that it answers: 1 to 50. */
  readonly remediationIds: readonly string[];
}

const PAGE = 100;

/** A client of one Assay for one trust: what its developers need, and any other document by `request`. */
export class AssayClient {
  readonly #transport: Transport;

  constructor({ url, token }: AssayClientOptions) {
    this.#transport = new Transport(url, token);
  }

  /** Asks anything of the schema. @throws AssayError, which keeps what was answered, unless everything was */
  request<T = unknown, V = Record<string, unknown>>(
    document: AssayDocument<T, V>,
    variables: NoInfer<V>,
    options?: RequestOptions,
  ): Promise<T> {
    return this.#transport.request(document, variables, options);
  }

  /** The issued findings at your trust, the latest raised first, page by page as they are read. */
  async *myFindings({ filter, signal }: FindingsOptions = {}): AsyncGenerator<MyFinding, void> {
    yield* pages(async (after) => {
      const variables = { filter, first: PAGE, after };
      return (await this.request(MyFindingsDocument, variables, { signal })).findings;
    });
  }

  /** What has a deadline and is not closed, the finding with the nearest one first. */
  async *deadlines({ filter, signal }: FindingsOptions = {}): AsyncGenerator<Deadline, void> {
    const withDeadline = { dueFrom: '0001-01-01', ...filter };
    const findings = pages(async (after) => {
      const variables = { filter: withDeadline, first: PAGE, after };
      return (await this.request(MyDeadlinesDocument, variables, { signal })).findings;
    });
    for await (const { enforcement, ...finding } of findings)
      for (const demand of enforcement?.remediations ?? [])
        if (demand.dueOn != null && demand.awaiting != null)
          yield { demand: { ...demand, dueOn: demand.dueOn }, finding };
  }

  /** Acknowledges a demand. */
  async acknowledge({ idempotencyKey = newKey(), ...input }: Acknowledgement): Promise<Demand> {
    const request = { ...input, idempotencyKey };
    const { remediation } = await mutate(this.#transport, AcknowledgeDocument, request);
    return answered(remediation);
  }

  /** Submits an improvement plan; takes the token of an approver. */
  async submitPlan({ idempotencyKey = newKey(), files, ...plan }: PlanSubmission): Promise<Demand> {
    const { remediation } = await mutate(this.#transport, SubmitMyPlanDocument, {
      ...plan,
      milestones: [...plan.milestones],
      attachmentIds: await this.#send(files, idempotencyKey),
      idempotencyKey,
    });
    return answered(remediation);
  }

  /** Prepares evidence, which an approver then submits; takes the token of a system or a contributor. */
  async prepareEvidence({
    idempotencyKey = newKey(),
    files,
    remediationIds,
    statement,
  }: Omit<EvidenceSubmission, 'actedOn'>): Promise<readonly Demand[]> {
    const { remediations } = await mutate(this.#transport, PrepareMyEvidenceDocument, {
      remediationIds: [...remediationIds],
      statement,
      attachmentIds: await this.#send(files, idempotencyKey),
      idempotencyKey,
    });
    return answered(remediations);
  }

  /** Submits evidence for several demands at once; takes the token of an approver. Without `files` those that were prepared go with it. */
  async submitEvidence({
    idempotencyKey = newKey(),
    files,
    ...evidence
  }: EvidenceSubmission): Promise<readonly Demand[]> {
    const { remediations } = await mutate(this.#transport, SubmitMyEvidenceDocument, {
      ...evidence,
      remediationIds: [...evidence.remediationIds],
      attachmentIds: await this.#send(files, idempotencyKey),
      idempotencyKey,
    });
    return answered(remediations);
  }

  /** Sends one file ahead of a submission, and gives its id. */
  sendFile(file: FileToSend, idempotencyKey = newKey()): Promise<string> {
    return sendFile(this.#transport, file, idempotencyKey);
  }

  /** The events of a feed, oldest first, and then as they happen; takes a token of the trust's own systems. */
  followFeed(feed: Feed, options?: FollowOptions): AsyncGenerator<FeedEvent, void> {
    return followFeed(this.#transport, feed, options);
  }

  async #send(files: readonly FileToSend[] | undefined, key: string): Promise<string[] | null> {
    return files ? sendFiles(this.#transport, files, key) : null;
  }
}

export const createAssayClient = (options: AssayClientOptions) => new AssayClient(options);

const newKey = () => crypto.randomUUID();

/** What a mutation without a problem has always. */
function answered<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('Assay answered neither a result nor a problem');
  return value;
}

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

async function* pages<T>(
  read: (after: string | null) => Promise<Page<T>>,
): AsyncGenerator<T, void> {
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: Page<T> = await read(after);
    yield* nodes;
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor ?? null;
  }
}
