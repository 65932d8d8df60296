import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser, signIn } from '../../../clients/web/test/browser.mjs';
import { RunningAssay } from './assay.ts';
import { loaded, openPage } from './web.ts';

interface Started {
  readonly assay: RunningAssay;
  readonly browser: Browser;
}

/** A web application in a real browser, over the whole running platform. */
export class WebApplication {
  readonly #pages = new Map<string, Page>();
  #started: Started | undefined;
  #page: Page | undefined;
  /** What went wrong in any page: an exception, or a breach of the content security policy. */
  readonly faults: string[] = [];

  /** @param path where the gateway serves it, without slashes: regulator */
  constructor(private readonly path: string) {}

  /** Starts an empty Assay, fills it, and signs in as a persona. */
  async start(fill: (assay: RunningAssay) => Promise<void>, persona: string): Promise<void> {
    const [assay, browser] = await Promise.all([
      RunningAssay.start('--no-demonstration'),
      launchBrowser(),
    ]);
    this.#started = { assay, browser };
    await fill(assay);
    await this.actAs(persona);
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

  /** The front page of a persona, in a browser session of their own, which is kept: they sign in once. */
  async actAs(persona: string): Promise<void> {
    const known = this.#pages.get(persona);
    if (known) {
      this.#page = known;
      await this.open('');
      return;
    }
    await this.newVisitor();
    await signIn(this.page, this.address(), persona);
    this.#pages.set(persona, this.page);
  }

  /** A browser in which nobody is signed in. */
  async newVisitor(): Promise<void> {
    this.#page = await openPage(this.#running.browser, this.faults);
  }

  address(path = ''): string {
    return `${this.assay.address('gateway')}/${this.path}/${path}`;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.address(path));
    await loaded(this.page);
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  get #running(): Started {
    if (!this.#started) throw new Error('Assay was not started');
    return this.#started;
  }
}
