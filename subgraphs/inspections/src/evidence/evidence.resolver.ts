import { actsForBody, type LinkMaker, type RequestContext } from '@assay/kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Assessment } from '../assessment/assessment.entity.ts';
import { inspectionById } from '../inspection/inspection.loader.ts';
import { Evidence } from './evidence.entity.ts';
import {
  RequestEvidenceDownloadInput,
  RequestEvidenceUploadInput,
  WithdrawEvidenceInput,
} from './evidence.inputs.ts';
import { evidenceOfAssessment } from './evidence.loader.ts';
import {
  RequestEvidenceDownloadPayload,
  RequestEvidenceUploadPayload,
  WithdrawEvidencePayload,
} from './evidence.payloads.ts';
import { requestEvidenceDownload, requestEvidenceUpload } from './request-evidence.ts';
import { withdrawEvidence } from './withdraw-evidence.ts';

@Resolver(() => Assessment)
export class AssessmentEvidence {
  @FieldResolver(() => [Evidence], {
    description:
      'The files that bear it out, the first stored first; empty where you may not see them.',
  })
  async evidence(@Root() { id }: Assessment, @Ctx() context: RequestContext): Promise<Evidence[]> {
    return (await evidenceOfAssessment(context).load(id)) ?? [];
  }
}

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who stored it; told to the inspecting body only.',
  })
  recordedBy(
    @Root() { recordedBy, bodyCode }: Evidence,
    @Ctx() { viewer }: RequestContext,
  ): string | null {
    return actsForBody(viewer, bodyCode) ? recordedBy : null;
  }
}

@Resolver()
export class EvidenceMutations {
  constructor(private readonly files: LinkMaker) {}

  @Mutation(() => RequestEvidenceUploadPayload, {
    description: 'Asks for a link by which one file is sent as evidence of an assessment.',
  })
  async requestEvidenceUpload(
    @Arg('input', () => RequestEvidenceUploadInput, { description: 'What is to be sent.' })
    input: RequestEvidenceUploadInput,
    @Ctx() context: RequestContext,
  ) {
    return { upload: await requestEvidenceUpload(context, this.files, input) };
  }

  @Mutation(() => RequestEvidenceDownloadPayload, {
    description: 'Asks for a link by which evidence is fetched.',
  })
  async requestEvidenceDownload(
    @Arg('input', () => RequestEvidenceDownloadInput, { description: 'What is to be fetched.' })
    input: RequestEvidenceDownloadInput,
    @Ctx() context: RequestContext,
  ) {
    return { download: await requestEvidenceDownload(context, this.files, input) };
  }

  @Mutation(() => WithdrawEvidencePayload, {
    description: 'Withdraws evidence before the report is issued; a drafted report is void.',
  })
  async withdrawEvidence(
    @Arg('input', () => WithdrawEvidenceInput, { description: 'What to withdraw, and why.' })
    input: WithdrawEvidenceInput,
    @Ctx() context: RequestContext,
  ) {
    const id = await withdrawEvidence(context, input);
    return { inspection: await inspectionById(context).load(id) };
  }
}
