import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { drawn } from './drawn.ts';
import { auditNamed } from './fixture-audit.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

/** The browser keeps a page that is left and brings it back as it was; the result belongs to it still. */
describe('leaving an audited page and going back', () => {
  const seed = auditNamed('seed-001');
  const LEFT = `以下结果属于“${seed.title}”`;
  const profile = mkdtempSync(join(tmpdir(), 'minghe-back-'));
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules, restoring: true });
    page = await browser.open(seed.url);
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.showsResultOf(seed.title);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a page loaded anew is told from what was left', async () => {
    // Within the site: where access went with the page, its address is not known either.
    await page.goto(new URL('/', seed.url).href);
    await panel.shows(LEFT);
    await page.goto(seed.url);
    await panel.shows('网页已重新加载');
    await browser.pressButton(page);
    await until('the new result', async () => !(await panel.text()).includes('网页已重新加载'));
    await panel.showsResultOf(seed.title);
  });

  test('one that comes back as it was is the one that was read', async () => {
    await page.evaluate(() => addEventListener('pageshow', (event) => Reflect.set(window, 'kept', event.persisted)));
    await page.goto(portal.list);
    await panel.shows(LEFT);
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until('the page as it was', () => page.evaluate(() => Reflect.get(window, 'kept') === true));
    await until('the banner to go', async () => !(await panel.text()).includes(LEFT));
  });

  test('findings lead to their places on it again', async () => {
    const cdp = await browser.context.newCDPSession(page);
    await panel.press('j');
    await panel.press('j');
    await until('an emphasised number', async () =>
      (await drawn(cdp, 'tag')).some(({ classes }) => classes.includes('on')),
    );
    expect(await panel.text()).not.toContain('无法定位');
  });
});
