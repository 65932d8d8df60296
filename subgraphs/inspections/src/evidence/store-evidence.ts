import {
  keepFile,
  Problems,
  receiveDeclared,
  storeReceived,
  type FileStore,
  type ReceivedFile,
  type RequestContext,
  type FastifyRequest,
} from '@assay/kit';
import type { DataSource, EntityManager } from 'typeorm';
import { INSPECTING_ROLES } from '../inspection/inspection.policy.ts';
import { takeInspection, takeStep } from '../inspection/take-step.ts';
import { Evidence } from './evidence.entity.ts';
import type { DeclaredEvidence } from './evidence.links.ts';
import { assessmentOf, RECORDED } from './evidence.step.ts';

export interface EvidenceStore {
  readonly store: FileStore;
  readonly dataSource: DataSource;
}

export interface StoredEvidence {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
}

const step = {
  step: 'RECORD',
  mutation: 'requestEvidenceUpload',
  roles: INSPECTING_ROLES,
} as const;

/** Whether any evidence, withdrawn or not, is this file. */
export const isEvidence = (manager: EntityManager, sha256: string): Promise<boolean> =>
  manager.existsBy(Evidence, { sha256 });

/** Receives a declared file and records it as evidence, or leaves nothing of it. */
export async function receiveEvidence(
  context: RequestContext,
  files: EvidenceStore,
  declared: DeclaredEvidence,
  request: FastifyRequest,
): Promise<StoredEvidence> {
  await checkStillTaken(context, declared);
  return receiveDeclared(request, files.store, declared, (file) =>
    storeEvidence(context, files, declared, file),
  );
}

/** Refuses before anything is read what would be refused after. */
async function checkStillTaken(
  { viewer, work }: RequestContext,
  { evidenceId, inspectionId, controlId }: DeclaredEvidence,
): Promise<void> {
  // not in a snapshot, which would stay open while the file arrives
  await work.write(async (tx) => {
    // a file that is stored already is told so again, whatever has happened since
    if (await tx.manager.existsBy(Evidence, { id: evidenceId })) return;
    const problems = new Problems();
    const inspection = await takeInspection(tx, viewer, { ...step, input: { inspectionId } });
    await assessmentOf(problems, tx, inspection, controlId);
    problems.rejectIfAny();
  });
}

async function storeEvidence(
  context: RequestContext,
  { store, dataSource }: EvidenceStore,
  declared: DeclaredEvidence,
  file: ReceivedFile,
): Promise<StoredEvidence> {
  const { evidenceId: id, inspectionId, controlId, fileName, mediaType, description } = declared;
  const { sha256, size } = file;
  const keeping = { subgraph: 'inspections', store, dataSource, inUse: isEvidence };
  await storeReceived(keeping, file, async () => {
    const input = { inspectionId, idempotencyKey: `evidence ${id}`, sha256 };
    await takeStep(context, { ...step, input }, async (tx, inspection) => {
      const problems = new Problems();
      const assessment = await assessmentOf(problems, tx, inspection, controlId);
      problems.rejectIfAny();
      await keepFile(tx.manager, store, file);
      const { odsCode, bodyCode } = inspection;
      await tx.manager.insert(Evidence, {
        ...{ id, assessmentId: assessment?.id, inspectionId, odsCode, bodyCode },
        ...{ fileName, mediaType, size, sha256, description },
        recordedAt: tx.recordedAt,
        recordedBy: tx.caller.person,
      });
      return RECORDED;
    });
  });
  return { id, sha256, size, mediaType };
}
