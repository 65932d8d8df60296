import { groupBy, readLaw, readOrganisation, type WriteTransaction } from '@assay/kit';
import { z } from 'zod';
import { Evidence } from '../evidence/evidence.entity.ts';
import type { Inspection } from '../inspection/inspection.entity.ts';
import { expectationsOf } from '../profile/expectations.ts';
import { Profile } from '../profile/profile.entity.ts';

const assessed = z.looseObject({
  assessments: z.array(z.looseObject({ controlId: z.string() })),
});

/** Adds to a report's content what it rests on: who was inspected by whom, what was expected, and the evidence with its digests. */
export async function withFoundations(
  { manager }: WriteTransaction,
  inspection: Inspection,
  content: object,
): Promise<object> {
  const { id, odsCode, bodyCode, profileCode } = inspection;
  const { assessments, ...rest } = assessed.parse(content);
  const trust = await readOrganisation(manager, odsCode);
  const { bodies } = await readLaw(manager);
  const profile =
    profileCode === null ? null : await manager.findOneByOrFail(Profile, { code: profileCode });
  const expected = await expectationsOf(manager, inspection);
  const evidence = groupBy(await standingEvidence(manager, id), (each) => each.controlId);
  return {
    ...rest,
    trustName: trust?.name ?? null,
    bodyName: bodies.get(bodyCode)?.name ?? null,
    profile: profile && { code: profile.code, title: profile.title },
    assessments: assessments.map((each) => ({
      ...each,
      expected: expected(each.controlId),
      evidence: (evidence.get(each.controlId) ?? []).map((file) => file.facts),
    })),
  };
}

type Found = Pick<Evidence, 'fileName' | 'mediaType' | 'size' | 'sha256' | 'description'>;

/** The evidence that is not withdrawn, the first stored first. */
async function standingEvidence(
  manager: WriteTransaction['manager'],
  inspectionId: string,
): Promise<{ controlId: string; facts: Found }[]> {
  const found = await manager
    .createQueryBuilder(Evidence, 'e')
    .innerJoinAndSelect('e.assessment', 'a')
    .where('e.inspectionId = :inspectionId', { inspectionId })
    .andWhere('not exists (select from evidence_withdrawals w where w.evidence_id = e.id)')
    .orderBy('e.recordedAt')
    .addOrderBy('e.id')
    .getMany();
  return found.map(({ assessment, fileName, mediaType, size, sha256, description }) => ({
    controlId: assessment?.controlId ?? '',
    facts: { fileName, mediaType, size, sha256, description },
  }));
}
