import { hostileText } from '../support/acts.ts';
import type { TrustPortal } from '../support/trust-portal.ts';
import { axeFindings, phone, scrollsSideways } from '../support/web.ts';

const pages = [
  '',
  'evidence',
  'findings',
  'notices',
  'alerts',
  'inspections',
  'history',
  'contacts',
  'systems',
  'nowhere',
];

/** The addresses of this application to which a page leads from its content. */
const innerPages = async ({ page }: TrustPortal): Promise<string[]> => {
  const links = await page.locator('main a[href^="/trust/"]').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  return addresses.map((address) => address?.replace('/trust/', '') ?? '');
};

/** Pages that differ in what they are about only are of one kind. */
const kindOf = (path: string) => path.replaceAll(/[0-9a-f-]{36}|[?].*/g, '');

export function accessibility(portal: TrustPortal): void {
  it('axe finds nothing on any page, and on a phone none scrolls sideways', async () => {
    const wide = portal.page.viewportSize();
    await portal.page.setViewportSize(phone);
    const problems: string[] = [];
    const seen = new Set(pages);
    for (const path of seen) {
      await portal.open(path);
      await portal.page.evaluate(
        "document.querySelectorAll('details').forEach((d) => (d.open = true))",
      );
      for (const finding of await axeFindings(portal.page)) problems.push(`${path}: ${finding}`);
      if (await scrollsSideways(portal.page)) problems.push(`${path} scrolls sideways`);
      for (const inner of await innerPages(portal))
        if (![...seen].some((known) => kindOf(known) === kindOf(inner))) seen.add(inner);
    }
    if (wide) await portal.page.setViewportSize(wide);
    expect(problems).toEqual([]);
    for (const kind of ['demands/', 'findings/', 'alerts/', 'inspections/', '/plan'])
      expect([...seen].some((path) => path.includes(kind))).toBe(true);
    expect(seen.size).toBeGreaterThan(12);
  }, 60_000);

  it('axe finds nothing on a form with its problems', async () => {
    await portal.open('evidence');
    await portal.press('Submit the evidence');
    await portal.heading('There is a problem').waitFor();
    expect(await axeFindings(portal.page)).toEqual([]);
    expect(await portal.page.locator('main').innerText()).toContain(hostileText);
  });
}
