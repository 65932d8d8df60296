import { randomUUID } from 'node:crypto';
import type { Viewer } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { recording } from './recording.ts';
import { assessed } from './steps.ts';
import type { TestSubgraph } from './subgraph.ts';

const COMPARE = `query ($kind: MeasureKind!, $filter: MeasurementFilter, $first: Int, $after: String) {
  measurements(kind: $kind, filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { kind unit amount yes trust { odsCode }
      inspection { id body { code } issuedOn } assessment { id outcome control { id } } }
  }
}`;

export const OLDEST = 'OLDEST_MISSING_UPDATE';
export const days = (amount: number) => [{ kind: OLDEST, amount }];

/** Measuring trusts, and comparing what was measured, over HTTP. */
export function measuring(subgraph: TestSubgraph) {
  const { steps } = subgraph;
  const { record } = recording(subgraph);
  const compare = async (viewer: Viewer, variables: object = {}): Promise<any> => {
    const answer = await subgraph.as(viewer)(COMPARE, { kind: OLDEST, ...variables });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.measurements;
  };
  /** An inspection by NHS Digital, under way, with measured facts of its first control. */
  const measured = async (odsCode: string, measurements: object[]): Promise<string> => {
    const { id } = await steps.begun(people.nhsdInspector, { odsCode });
    const controls = await steps.controls('CE-2014');
    const batch = controls.map((control, i) =>
      assessed(control, 'MET', i === 0 ? { measurements } : {}),
    );
    const { errors } = await record(id, batch);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return id;
  };
  const issue = async (id: string, issuedOn: string): Promise<void> => {
    const { errors } = await steps.issue(people.nhsdLead, id, 3, { issuedOn });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
  };
  return { compare, measured, issue };
}

/** Adds an issued inspection of CE-2014 with one measurement past the service, by whichever body. */
export async function addMeasured(
  { database }: TestSubgraph,
  [odsCode, bodyCode, issuedOn, amount]: readonly [string, string, string, number],
): Promise<string> {
  const id = randomUUID();
  await database.asSuperuser(
    `insert into inspections (id, ods_code, body_code, standard_code, method, announced, status, planned_for, began_on, issued_on)
     values ('${id}', '${odsCode}', '${bodyCode}', 'CE-2014', 'CONSENT', true, 'ISSUED', '2017-01-01', '2017-01-01', '${issuedOn}');
     insert into assessments (id, inspection_id, control_id, ods_code, body_code, outcome, recorded_at)
     values ('${id}', '${id}', 'CE-2014/CE5', '${odsCode}', '${bodyCode}', 'NOT_MET', now());
     insert into measurements values ('${id}', '${OLDEST}', '${id}', '${odsCode}', '${bodyCode}', ${String(amount)})`,
  );
  return id;
}
