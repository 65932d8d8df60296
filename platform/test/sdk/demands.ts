import { randomUUID } from 'node:crypto';
import {
  BeginInspectionDocument,
  ImportOrganisationsDocument,
  PlanInspectionDocument,
  RaiseFindingDocument,
  RecommendRemediationDocument,
} from '@assay/client';
import { eventually, type RunningAssay } from '../support/assay.ts';

const key = () => ({ idempotencyKey: randomUUID() });
const trust = (odsCode: string) =>
  `"${odsCode}","${odsCode} NHS TRUST (FICTIONAL)","Y60","QGH","","","","","","","20010401","","","","","","","","","","","","","F","","",""`;

/** Two findings at a trust, each with a recommendation that has a deadline. */
export async function makeDemands(assay: RunningAssay, odsCode: string): Promise<void> {
  await assay.ask('administrator', ImportOrganisationsDocument, {
    input: { csv: trust(odsCode), ...key() },
  });
  const planned = await assay.ask('cqc-inspector', PlanInspectionDocument, {
    input: {
      ...{ odsCode, standard: 'NDG-2016', plannedFor: '2018-04-03', method: 'CONSENT' },
      ...{ announced: true, ...key() },
    },
  });
  const inspectionId = planned.data.planInspection.inspection?.id ?? '';
  await assay.ask('cqc-inspector', BeginInspectionDocument, {
    input: { inspectionId, beganOn: '2018-04-03', ...key() },
  });
  for (const [title, day] of [
    ['One', '04'],
    ['Two', '05'],
  ] as const) {
    const { data } = await assay.ask('cqc-inspector', RaiseFindingDocument, {
      input: {
        ...{ odsCode, inspectionId, controlId: 'NDG-2016/NDG8', severity: 'HIGH', title },
        ...{ detail: 'Seen on site.', urgent: true, raisedOn: `2018-04-${day}` },
        ...key(),
      },
    });
    const findingId = data.raiseFinding.finding?.id;
    if (findingId === undefined) throw new Error(JSON.stringify(data.raiseFinding.errors));
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
