import { randomUUID } from 'node:crypto';
import {
  BeginInspectionDocument,
  ImportOrganisationsDocument,
  PlanInspectionDocument,
  RaiseFindingDocument,
  RecommendRemediationDocument,
} from '@assay/client';
import { act, trustsOf } from '../support/acts.ts';
import { eventually, type RunningAssay } from '../support/assay.ts';

const key = () => ({ idempotencyKey: randomUUID() });
/** Two findings at a trust, each with a recommendation that has a deadline. */
export async function makeDemands(assay: RunningAssay, odsCode: string): Promise<void> {
  await act(assay, 'administrator', ImportOrganisationsDocument, { csv: trustsOf(odsCode) });
  const planned = await act(assay, 'cqc-inspector', PlanInspectionDocument, {
    ...{ odsCode, standard: 'NDG-2016', plannedFor: '2018-04-03', method: 'CONSENT' },
    announced: true,
  });
  const inspectionId = planned.planInspection.inspection?.id ?? '';
  await act(assay, 'cqc-inspector', BeginInspectionDocument, {
    inspectionId,
    beganOn: '2018-04-03',
  });
  for (const [title, day] of [
    ['One', '04'],
    ['Two', '05'],
  ] as const) {
    const { raiseFinding } = await act(assay, 'cqc-inspector', RaiseFindingDocument, {
      ...{ odsCode, inspectionId, controlId: 'NDG-2016/NDG8', severity: 'HIGH', title },
      ...{ detail: 'Seen on site.', urgent: true, raisedOn: `2018-04-${day}` },
    });
    const findingId = raiseFinding.finding?.id ?? '';
    await eventually(
      () =>
        assay.ask('cqc-lead', RecommendRemediationDocument, {
          input: {
            ...{
              findingId,
              requirement: 'Patch.',
              dueOn: `2018-0${title === 'One' ? '6' : '7'}-01`,
            },
            ...{ actedOn: '2018-04-10', ...key() },
          },
        }),
      (answer) => answer.data.recommendRemediation.errors.length === 0,
    );
  }
}
