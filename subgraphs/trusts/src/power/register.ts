import { assembleLaw, perRequest, type Law, type RequestContext } from '@assay/kit';
import type { BodyRecord, PowerRecord, SuccessionRecord } from './register-file.shape.ts';

/** The register of powers as it was recorded at one moment. */
export interface Register {
  readonly law: Law;
  readonly powers: ReadonlyMap<string, PowerRecord>;
  readonly bodies: ReadonlyMap<string, BodyRecord>;
  /** The immediate successors of an organisation, by ODS code. */
  readonly successors: ReadonlyMap<string, readonly string[]>;
}

const registersOf = perRequest((context) => {
  const read = new Map<string, Promise<Register>>();
  return (knownAt?: Date | null): Promise<Register> => {
    const moment = knownAt?.toISOString() ?? 'now';
    const register = read.get(moment) ?? readRegister(context, knownAt ?? null);
    read.set(moment, register);
    return register;
  };
});

/** Reads the register once a request for each moment that is asked; what is recorded now when none is. */
export const registerOf = (context: RequestContext, knownAt?: Date | null): Promise<Register> =>
  registersOf(context)(knownAt);

/** The procedure of a power is long, and answers nothing here: it leaves by the feed. */
const UNUSED = `array['steps', 'contents', 'deadlines', 'afterwards', 'appeal', 'penaltyReach', 'penaltyCap', 'service', 'deemedService', 'urgent', 'fieldConfidence']`;

async function readRegister(context: RequestContext, knownAt: Date | null): Promise<Register> {
  const rows: { kind: string; id: string; facts: unknown }[] = await context.work.read((manager) =>
    manager.query(
      `select kind, id, facts - ${UNUSED} as facts from register_facts
       where ($1::timestamptz is null and recorded_to is null)
          or (recorded_from <= $1 and (recorded_to is null or recorded_to > $1))
       order by kind, id`,
      [knownAt],
    ),
  );
  const of = <T>(kind: string) =>
    new Map(rows.filter((row) => row.kind === kind).map((row) => [row.id, row.facts as T]));
  const successions = of<SuccessionRecord>('succession');
  return {
    law: assembleLaw(rows),
    powers: of<PowerRecord>('power'),
    bodies: of<BodyRecord>('body'),
    successors: new Map([...successions].map(([code, { successors }]) => [code, successors])),
  };
}
