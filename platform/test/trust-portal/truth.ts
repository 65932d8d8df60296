import { hostileText } from '../support/acts.ts';
import { eventually } from '../support/assay.ts';
import { inheritedTitle } from '../support/trust-data.ts';
import type { TrustPortal } from '../support/trust-portal.ts';

export function truth(portal: TrustPortal): void {
  it('is everything open in one list: what is overdue, what is asked, and what is waited for', async () => {
    await eventually(
      () => portal.open('').then(() => portal.task(inheritedTitle).count()),
      (count) => count === 1,
    );
    const { page } = portal;
    const headings = await page.locator('main h2').allInnerTexts();
    expect(headings).toEqual(['Overdue (3)', 'Your turn (4)']);
    const [first] = await page.locator('.assay-tasks > li').allInnerTexts();
    expect(first).toContain('26 April 2017');
    const overdue = await portal.task('CE5').innerText();
    expect(overdue).toContain('31 December 2018');
    expect(overdue).toMatch(/Enforcement notice by Secretary of State.*under Network and/s);
    const intended = await portal.task('Make representations').innerText();
    expect(intended).toContain('1 March 2099');
  });

  it('is of a demand its law, its deadline, and what follows when nothing is done', async () => {
    await portal.openDemand('CE5');
    const facts = await portal.page.locator('main').innerText();
    expect(facts).toContain('31 December 2018');
    expect(facts).toContain('Network and Information Systems Regulations 2018');
    expect(facts).toContain('Authority may seek an injunction');
    expect(facts).toMatch(/may impose, by a procedure of its own:\s+Penalty/i);
    const law = portal.page.locator('main a[href^="https://www.legislation.gov.uk/"]').first();
    expect(await law.count()).toBe(1);
  });

  it('is the notices served on it, each with where it stands and what it asks for', async () => {
    await portal.open('notices');
    const { page } = portal;
    await portal.heading(/^\d+ notices?$/).waitFor();
    const notice = page.locator('.assay-tasks > li').first();
    expect(await notice.innerText()).toMatch(/Intended.*Notice of intent by/s);
    expect(await notice.getByRole('link').count()).toBe(1);
  });

  it('is where a finding was found, and who holds a demand, once trusts or bodies have passed them on', async () => {
    await portal.openDemand(inheritedTitle);
    const facts = await portal.page.locator('main').innerText();
    expect(facts).toContain('NHS England, which has succeeded the body that asked');
    expect(facts).toMatch(/Found at\s+ZT003 .*Since a merger ZT001 .*answers for it/i);
    await portal.follow(/^FND-/);
    await portal.text('What is asked of you about it').waitFor();
    await portal.text(/^ZT003 .*Since a merger ZT001/i).waitFor();
    await portal.openDemand('CE5');
    expect(await portal.text('Who holds it now').count()).toBe(0);
    expect(await portal.text('Found at').count()).toBe(0);
  });

  it('is what somebody stored as the text that it is', async () => {
    await portal.open('findings');
    const { page } = portal;
    await portal.follow(hostileText);
    await portal.heading(hostileText).waitFor();
    await portal.follow(/^Recommendation by Care Quality Commission/);
    await portal.heading(/Recommendation by/).waitFor();
    expect(await page.locator('main').innerText()).toContain(hostileText);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false);
    await portal.text('a recommendation binds nobody and is never overdue').waitFor();
  });

  it('says that a part is not known, never that nothing is asked, while a service does not answer', async () => {
    await portal.open('');
    await portal.assay.signal('remediations', 'SIGSTOP');
    try {
      await portal.page.reload();
      await portal.text('What bodies demand of you: Not known').waitFor();
      expect(await portal.text('Nothing else is asked of you now').count()).toBe(0);
    } finally {
      await portal.assay.signal('remediations', 'SIGCONT');
    }
    await portal.press('Try again');
    await portal.task('CE5').waitFor();
  });

  it('is of one’s own organisation only', async () => {
    await portal.openDemand('CE5');
    const address = portal.page.url();
    await portal.actAs('trust-zt002');
    await portal.page.goto(address);
    await portal.heading('No such demand').waitFor();
    await portal.actAs('dhsc-officer');
    await portal.heading('This is for people of trusts').waitFor();
    await portal.actAs('trust-zt001');
  });
}
