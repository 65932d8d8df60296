import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser, signIn } from '../../../clients/web/test/browser.mjs';
import { RunningAssay } from './assay.ts';
import { fillRegister } from './regulator-data.ts';
import { openPage } from './web.ts';

interface Started {
  readonly assay: RunningAssay;
  readonly browser: Browser;
}

/** The regulator's application in a real browser, over the whole running platform and a register of thirty findings. */
export class Regulator {
  #started: Started | undefined;
  #page: Page | undefined;
  /** What went wrong in any page: an exception, or a breach of the content security policy. */
  readonly faults: string[] = [];

  async start(): Promise<void> {
    const [assay, browser] = await Promise.all([
      RunningAssay.start('--no-demonstration'),
      launchBrowser(),
    ]);
    this.#started = { assay, browser };
    await fillRegister(assay);
    await this.actAs('dhsc-officer');
  }

  async stop(): Promise<void> {
    await this.#started?.browser.close();
    await this.#started?.assay.stop();
  }

  get assay(): RunningAssay {
    return this.#running.assay;
  }

  get page(): Page {
    if (!this.#page) throw new Error('no page is open');
    return this.#page;
  }

  /** Closes the session of whoever was signed in, and signs in as somebody else. */
  async actAs(persona: string): Promise<void> {
    await this.newVisitor();
    await signIn(this.page, this.address(), persona);
  }

  /** A browser in which nobody is signed in. */
  async newVisitor(): Promise<void> {
    await this.#page?.context().close();
    this.#page = await openPage(this.#running.browser, this.faults);
  }

  address(path = ''): string {
    return `${this.assay.address('gateway')}/regulator/${path}`;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.address(path));
    await this.page.locator('main h1').waitFor();
    await this.page.waitForLoadState('networkidle');
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  findings(): Locator {
    return this.page.getByRole('link', { name: /^FND-/ });
  }

  async openFindingOf(trust: string): Promise<void> {
    await this.open(`findings?trust=${trust}&sort=SEVERITY`);
    await this.findings().first().click();
    await this.heading('What you may do').first().waitFor();
  }

  get #running(): Started {
    if (!this.#started) throw new Error('Assay was not started');
    return this.#started;
  }
}
