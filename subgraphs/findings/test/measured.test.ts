import { UnitOfWork } from '@assay/kit';
import { people } from '@assay/kit/testing';
import { createFindingsDataSource } from '../src/data-source.ts';
import {
  issued,
  organisation,
  pushInspections,
  pushLaw,
  pushOrganisations,
} from './support/facts.ts';
import { RunningFindings } from './support/start-findings.ts';

let findings: RunningFindings;

type Measured = Record<string, { kind: string; amount: number }[]>;

/** An issued inspection of a trust whose outcomes were measured. */
function measured(odsCode: string, measurements: Measured, version = 5) {
  const one = issued(`of-${odsCode}`, [{ control: 'CE1' }, { control: 'CE2' }], {
    odsCode,
    version,
  });
  for (const assessment of one.assessments!)
    assessment.measurements = measurements[assessment.reference];
  return one;
}

beforeAll(async () => {
  findings = await RunningFindings.start();
  pushLaw(findings);
  pushOrganisations(findings, organisation('RAA'), organisation('RBB'));
  pushInspections(
    findings,
    measured('RAA', {
      CE1: [
        { kind: 'OLDEST_MISSING_UPDATE', amount: 400 },
        { kind: 'VERY_WEAK_PASSWORDS', amount: 12.5 },
      ],
      CE2: [{ kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', amount: 1 }],
    }),
    measured('RBB', { CE1: [{ kind: 'OLDEST_MISSING_UPDATE', amount: 365 }] }),
  );
  await findings.settled();
});
afterAll(() => findings.stop());

const LIST = `query ($measured: [MeasuredFilter!]) { findings(filter: { measured: $measured }) {
  totalCount nodes { trust { odsCode } control { reference } } } }`;

async function found(ranges: object[], viewer = people.nhsdLead): Promise<string[]> {
  const { data, errors } = await findings.as(viewer)(LIST, { measured: ranges });
  expect(errors).toBeUndefined();
  const names = data.findings.nodes.map(
    (node: any) => `${String(node.trust.odsCode)} ${String(node.control.reference)}`,
  );
  expect(data.findings.totalCount).toBe(names.length);
  return names.sort();
}

it.each<[string, object[], string[]]>([
  ['a least amount', [{ kind: 'OLDEST_MISSING_UPDATE', from: 366 }], ['RAA CE1']],
  ['a least amount itself', [{ kind: 'OLDEST_MISSING_UPDATE', from: 365 }], ['RAA CE1', 'RBB CE1']],
  ['a greatest amount', [{ kind: 'OLDEST_MISSING_UPDATE', to: 399.5 }], ['RBB CE1']],
  ['a range', [{ kind: 'VERY_WEAK_PASSWORDS', from: 12.5, to: 12.5 }], ['RAA CE1']],
  ['yes', [{ kind: 'ANY_STAFF_REACH_CONFIDENTIAL_DATA', from: 1 }], ['RAA CE2']],
  ['whatever was measured', [{ kind: 'OLDEST_MISSING_UPDATE' }], ['RAA CE1', 'RBB CE1']],
  [
    'two facts of one finding',
    [
      { kind: 'OLDEST_MISSING_UPDATE', from: 1 },
      { kind: 'VERY_WEAK_PASSWORDS', from: 1 },
    ],
    ['RAA CE1'],
  ],
  ['what nobody measured', [{ kind: 'DEVICES_ON_UNSUPPORTED_SYSTEMS', from: 0 }], []],
  ['nothing', [], ['RAA CE1', 'RAA CE2', 'RBB CE1', 'RBB CE2']],
])('a filter by %s gives exactly what was measured so', async (_, ranges, expected) => {
  expect(await found(ranges)).toEqual(expected);
});

it('a trust finds only what was measured at itself, also by the database alone', async () => {
  const approver = people.approverOf('RBB');
  expect(await found([{ kind: 'OLDEST_MISSING_UPDATE', from: 0 }], approver)).toEqual(['RBB CE1']);
  const dataSource = await createFindingsDataSource({ url: findings.database.url }).initialize();
  const rows = await UnitOfWork.forViewer(dataSource, approver).write((tx) =>
    tx.manager.query<{ ods_code: string }[]>('select distinct ods_code from finding_measurements'),
  );
  await dataSource.destroy();
  expect(rows).toEqual([{ ods_code: 'RBB' }]);
});

it('what is told again replaces what was told before', async () => {
  pushInspections(
    findings,
    measured('RBB', { CE2: [{ kind: 'OLDEST_MISSING_UPDATE', amount: 500 }] }, 6),
  );
  await findings.settled();
  expect(await found([{ kind: 'OLDEST_MISSING_UPDATE', from: 365 }])).toEqual([
    'RAA CE1',
    'RBB CE2',
  ]);
});
