import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  BeginInspectionDocument,
  ImportOrganisationsDocument,
  InspectionDocument,
  PlanInspectionDocument,
  RecordAssessmentsDocument,
  type InspectionQuery,
  type Outcome,
} from '@assay/client';
import { eventually, type RunningAssay } from './assay.ts';
import { WebApplication } from './web-application.ts';

const extract = [
  '"ZT001","NORTHMOOR NHS TRUST (FICTIONAL)","Y60","QGH","1 HIGH STREET","","","NORTHMOOR","","ZZ1 1ZZ","20010401","","","","","","","","","","","1","","F","","",""',
  '"ZT002","SOUTHMOOR NHS FOUNDATION TRUST (FICTIONAL)","Y56","QMF","2 HIGH STREET","","","SOUTHMOOR","","ZZ2 2ZZ","20050401","","","","","","","","","","","1","","H","","",""',
].join('\r\n');

/** The smallest picture there is: one pixel, as PNG. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export const hostileText = '<img src=x onerror="window.stolen = 1"><script>stolen = 2</script>';

const key = () => ({ idempotencyKey: randomUUID() });

/** Two fictional trusts. */
export async function importTrusts(assay: RunningAssay): Promise<void> {
  await assay.ask('administrator', ImportOrganisationsDocument, {
    input: { csv: extract, ...key() },
  });
}

/** The inspector's application. */
export class Inspector extends WebApplication {
  constructor() {
    super('inspector');
  }

  /** Plans an inspection by the CQC of five controls, for today; gives its id. */
  async plan(odsCode: string): Promise<string> {
    const plannedFor = new Date().toISOString().slice(0, 10);
    const visit = { odsCode, standard: 'CE-3.1', method: 'CONSENT', announced: true } as const;
    const { data } = await this.assay.ask('cqc-inspector', PlanInspectionDocument, {
      input: { ...visit, plannedFor, ...key() },
    });
    return data.planInspection.inspection?.id ?? '';
  }

  async begin(inspectionId: string): Promise<void> {
    await this.assay.ask('cqc-inspector', BeginInspectionDocument, {
      input: { inspectionId, ...key() },
    });
  }

  /** Records a control as a colleague would, from elsewhere. */
  async recordElsewhere(
    inspectionId: string,
    controlId: string,
    outcome: Outcome,
    rationale: string,
  ): Promise<void> {
    await this.assay.ask('cqc-lead', RecordAssessmentsDocument, {
      input: { inspectionId, assessments: [{ controlId, outcome, rationale }], ...key() },
    });
  }

  /** The inspection as Assay holds it, once it is as expected. */
  async held(
    inspectionId: string,
    satisfied: (inspection: NonNullable<InspectionQuery['inspection']>) => boolean,
  ): Promise<NonNullable<InspectionQuery['inspection']>> {
    const { data } = await eventually(
      () => this.assay.ask('cqc-inspector', InspectionDocument, { id: inspectionId }),
      (answer) => answer.data.inspection !== null && satisfied(answer.data.inspection!),
    );
    if (!data.inspection) throw new Error('there is no such inspection');
    return data.inspection;
  }

  async takeOntoDevice(inspectionId: string): Promise<void> {
    await this.open(`inspections/${inspectionId}`);
    await this.page.getByRole('button', { name: /^Take onto this device/ }).click();
    await this.page.getByText(/of 5 controls have an outcome/).waitFor();
  }

  /** Cuts the network of the browser, or gives it back. */
  async setNetwork(up: boolean): Promise<void> {
    await this.page.context().setOffline(!up);
  }

  /** Waits until the application can be opened without a network. */
  async keptForOffline(): Promise<void> {
    await this.page.evaluate('navigator.serviceWorker.ready.then(() => null)');
  }

  async answer(outcome: string, rationale: string): Promise<void> {
    await this.page.getByRole('radio', { name: outcome, exact: true }).check();
    await this.page.getByLabel('Why?').fill(rationale);
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await this.page.getByText('Kept on this device.').waitFor();
  }

  /** A picture on the disk of the device. */
  async photograph(): Promise<string> {
    const file = path.join(this.assay.directory, 'rack.png');
    await writeFile(file, picture);
    return file;
  }

  /** Adds a picture to the control that is open, by the name `rack.png`. */
  async addPhotograph(description: string): Promise<void> {
    await this.page.locator('input[capture]').setInputFiles(await this.photograph());
    await this.page.getByLabel('What does it show?').fill(description);
    await this.page.getByRole('button', { name: 'Add the file' }).click();
    await this.page.getByRole('listitem').filter({ hasText: description }).waitFor();
  }

  status(text: string | RegExp) {
    return this.page.getByRole('status').filter({ hasText: text });
  }
}
