import type { Locator } from 'playwright-core';
import { WebApplication } from './web-application.ts';

/** The regulator's application. */
export class Regulator extends WebApplication {
  constructor() {
    super('regulator');
  }

  findings(): Locator {
    return this.page.getByRole('link', { name: /^FND-/ });
  }

  async openFindingOf(trust: string): Promise<void> {
    await this.open(`findings?trust=${trust}&sort=SEVERITY`);
    await this.findings().first().click();
    await this.heading('What you may do').first().waitFor();
  }
}
