import type { Locator } from 'playwright-core';
import { WebApplication } from './web-application.ts';

export const approver = 'trust-zt001';
export const contributor = 'trust-zt001-contributor';

/** The trust's application. */
export class TrustPortal extends WebApplication {
  constructor() {
    super('trust');
  }

  /** One entry of the list of what to do. */
  task(title: string | RegExp): Locator {
    return this.page.locator('.assay-tasks > li').filter({ hasText: title });
  }

  /** From the front page to a demand, by the finding it is about. */
  async openDemand(title: string | RegExp): Promise<void> {
    await this.open('');
    await this.task(title).getByRole('link').first().click();
    await this.heading('What you may do now').waitFor();
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
  }

  async follow(link: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name: link }).first().click();
  }

  field(name: string): Locator {
    return this.page.locator(`[name="${name}"]`);
  }

  text(words: string | RegExp): Locator {
    return this.page.getByText(words);
  }
}
