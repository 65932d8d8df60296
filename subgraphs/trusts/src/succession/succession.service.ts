import {
  checkStepDay,
  holdsRole,
  loaderById,
  Problems,
  Rejection,
  SUCCESSION_RECORDED,
  type RequestContext,
  type WriteTransaction,
} from '@assay/kit';
import { In } from 'typeorm';
import { Organisation } from '../trust/organisation.entity.ts';
import { maySee } from '../trust/trust.policy.ts';
import { Succession } from './succession.entity.ts';
import type { RecordSuccessionInput } from './succession.inputs.ts';
import { objectionsTo } from './succession.policy.ts';

/** Who succeeded organisations, by their ODS codes. */
export const successionOf = loaderById<Succession>(async (ids, { viewer, work }) => {
  const visible = ids.filter((id) => maySee(viewer, id));
  const rows = await work.read((manager) => manager.findBy(Succession, { odsCode: In(visible) }));
  return new Map(rows.map((row) => [row.odsCode, row]));
});

/** Records that an organisation merged into another, and tells it; gives its ODS code. @throws Rejection */
export async function recordSuccession(
  { viewer, work }: RequestContext,
  input: RecordSuccessionInput,
): Promise<string> {
  if (!holdsRole(viewer, 'ADMINISTRATOR'))
    throw Rejection.because('ROLE_REQUIRED', 'Recording a merger takes the role ADMINISTRATOR.');
  const problems = new Problems();
  checkStepDay(problems, input.effectiveOn, 'effectiveOn');
  problems.rejectIfAny();
  return work.write((tx) => tx.once({ mutation: 'recordSuccession', input }, () => add(tx, input)));
}

async function add(
  tx: WriteTransaction,
  { odsCode, successorCode, effectiveOn }: RecordSuccessionInput,
): Promise<string> {
  const { manager, caller, recordedAt } = tx;
  await manager.query(`select pg_advisory_xact_lock(hashtext('organisations'))`);
  const known = await manager.findBy(Organisation, { odsCode: In([odsCode, successorCode]) });
  const problems = new Problems();
  for (const [field, code] of Object.entries({ odsCode, successorCode }))
    if (!known.some((organisation) => organisation.odsCode === code))
      problems.add('NOT_FOUND', `There is no organisation ${code}.`, field);
  problems.rejectIfAny();
  const facts = { odsCode, successorCode, effectiveOn };
  const errors = objectionsTo(facts, await manager.find(Succession));
  if (errors.length > 0) throw new Rejection(errors);
  await manager.insert(Succession, { ...facts, recordedBy: caller.person, recordedAt });
  tx.emit({ type: SUCCESSION_RECORDED, subject: odsCode, data: facts });
  return odsCode;
}
