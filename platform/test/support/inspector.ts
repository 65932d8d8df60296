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
import { act, twoTrusts } from './acts.ts';
import { eventually, type RunningAssay } from './assay.ts';
import { WebApplication } from './web-application.ts';

/** The smallest picture there is: one pixel, as PNG. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Two fictional trusts. */
export async function importTrusts(assay: RunningAssay): Promise<void> {
  await act(assay, 'administrator', ImportOrganisationsDocument, { csv: twoTrusts });
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
    const data = await act(this.assay, 'cqc-inspector', PlanInspectionDocument, {
      ...visit,
      plannedFor,
    });
    return data.planInspection.inspection?.id ?? '';
  }

  async begin(inspectionId: string): Promise<void> {
    await act(this.assay, 'cqc-inspector', BeginInspectionDocument, { inspectionId });
  }

  /** Records a control as a colleague would, from elsewhere. */
  async recordElsewhere(
    inspectionId: string,
    controlId: string,
    outcome: Outcome,
    rationale: string,
  ): Promise<void> {
    await act(this.assay, 'cqc-lead', RecordAssessmentsDocument, {
      inspectionId,
      assessments: [{ controlId, outcome, rationale }],
    });
  }

  /** The inspection as Assay holds it, once it is as expected. @throws when it does not become so */
  async held(
    inspectionId: string,
    satisfied: (inspection: NonNullable<InspectionQuery['inspection']>) => boolean,
  ): Promise<NonNullable<InspectionQuery['inspection']>> {
    const { inspection } = await eventually(
      async () => {
        const { data } = await this.assay.ask('cqc-inspector', InspectionDocument, {
          id: inspectionId,
        });
        return data;
      },
      (data) => !!data.inspection && satisfied(data.inspection),
    );
    if (inspection && satisfied(inspection)) return inspection;
    throw new Error(`the inspection does not become as expected: ${JSON.stringify(inspection)}`);
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
