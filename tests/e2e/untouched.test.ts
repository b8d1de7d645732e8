import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import { until } from './wait.ts';

/** The page is evidence: its own nodes, styles and words stay as they are before, during and after an audit. */
describe('the audited page', () => {
  const seed = auditNamed('seed-003');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-untouched-'));
  let portal: Portal;
  let browser: Browser;

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('is not changed by reading and marking it, one overlay host aside, which tells the page nothing', async () => {
    const page = await browser.open(seed.url);
    await page.evaluate(watchChanges);
    const before = await page.content();

    await browser.pressButton(page);
    const panel = await browser.panel();
    await panel.showsResultOf(seed.title);
    await panel.click('.card-button', seed.messages[0] ?? '');
    const hosts = await until('the marks', async () => {
      const found = await strangers(page);
      return found.length > 0 ? found : null;
    });
    expect(hosts).toHaveLength(1);
    expect(hosts[0]).toEqual({ text: '', shadow: false, parent: 'HTML' });
    expect(await contentWithoutHost(page)).toBe(before);
    expect(await page.evaluate(() => Reflect.get(window, 'seenChanges'))).toEqual([]);
    for (const message of seed.messages) expect(await page.content()).not.toContain(message);
  });

  test('is as it was when the marks are hidden', async () => {
    const page = browser.page(seed.url);
    const panel = await browser.panel();
    await panel.press('m');
    await until('the overlay to show nothing', async () => (await page.evaluate(() => CSS.highlights.size)) === 0);
    expect(await contentWithoutHost(page)).not.toBe('');
    expect(await page.evaluate(() => Reflect.get(window, 'seenChanges'))).toEqual([]);
  });
});

/** Notes every change of the page's own nodes: anything but a child added to or taken from the root element. */
function watchChanges(): void {
  const seen: string[] = [];
  Reflect.set(window, 'seenChanges', seen);
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      if (target !== document.documentElement || type !== 'childList')
        seen.push(`${type} ${target.nodeName} ${attributeName}`);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** What stands in the root element beside head and body, as the page's own scripts see it. */
function strangers(page: Page) {
  return page.evaluate(() =>
    [...document.documentElement.children]
      .filter((element) => element !== document.head && element !== document.body)
      .map((element) => ({
        text: element.textContent ?? '',
        shadow: element.shadowRoot !== null,
        parent: element.parentElement?.tagName,
      })),
  );
}

async function contentWithoutHost(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const child of [...copy.children]) if (!['HEAD', 'BODY'].includes(child.tagName)) child.remove();
    const doctype = document.doctype ? new XMLSerializer().serializeToString(document.doctype) : '';
    return doctype + copy.outerHTML;
  });
}
