import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import type { Panel } from './panel.ts';

const source = readFileSync(join(import.meta.dirname, '..', '..', 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
/** Runs axe on the view as it stands; the names of what it finds, each with the element. */
const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`;

const LOOKS = [
  { language: 'zh', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;

/** Sets the appearance as the settings do, and tells the view as another tab's change does. */
const wear = (look: (typeof LOOKS)[number]) => `(() => {
  const newValue = ${JSON.stringify(JSON.stringify(look))};
  localStorage.setItem('appearance', newValue);
  dispatchEvent(new StorageEvent('storage', { key: 'appearance', newValue }));
  return new Promise((resolve) => setTimeout(resolve, 300));
})()`;

describe('axe finds nothing', () => {
  const seed = auditNamed('seed-001');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-axe-'));
  let portal: Portal;
  let browser: Browser;
  let panel: Panel;
  let page: Page;

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    page = await browser.open(seed.url);
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.showsResultOf(seed.title);
    await panel.evaluate(`${source};0`);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each([...LOOKS.map((look) => ({ ...look, forced: false })), { ...LOOKS[0], forced: true }])(
    'on any view of the panel, $language, $theme, forced colours: $forced',
    async ({ forced, ...look }) => {
      await panel.evaluate(wear(look));
      await panel.forceColours(forced);
      for (const tab of ['findings', 'data', 'checks', 'record']) {
        await panel.click(`#tab-${tab}`);
        if (tab === 'findings') await panel.click('.card:not(.is-selected) .card-button');
        if (tab === 'data') await panel.click('.figure[aria-expanded="false"]');
        expect({ tab, found: await panel.evaluate(RUN) }).toEqual({ tab, found: [] });
      }
      await panel.click('#tab-findings');
      await panel.press('d');
      expect({ view: 'reason', found: await panel.evaluate(RUN) }).toEqual({ view: 'reason', found: [] });
      await panel.press('Escape');
      await panel.press('a');
      await panel.click('.type-list summary');
      expect({ view: 'own finding', found: await panel.evaluate(RUN) }).toEqual({ view: 'own finding', found: [] });
      await panel.click('.own-form button', 'Esc');
      await panel.press('?');
      expect({ view: 'keys', found: await panel.evaluate(RUN) }).toEqual({ view: 'keys', found: [] });
      await panel.click('dialog .actions button');
      await panel.forceColours(false);
    },
  );

  test.each(LOOKS)('on any place of the workbench, $language, $theme', async (look) => {
    const workbench = await browser.openOwn('workbench.html');
    await workbench.evaluate(wear(look));
    await workbench.evaluate(`${source};0`);
    await workbench.locator('.line').first().click();
    for (const place of ['findings', 'pages', 'overview', 'settings']) {
      await workbench.locator(`a[href="#/${place}"]`).click();
      await workbench.waitForTimeout(300);
      expect({ place, found: await workbench.evaluate(RUN) }).toEqual({ place, found: [] });
    }
    await workbench.close();
  });

  test('on an invitation and a refusal', async () => {
    const second = await browser.open(portal.list);
    await panel.click('.notice button');
    expect(await panel.evaluate(RUN)).toEqual([]);
    await second.close();
  });

  test.each(LOOKS)('on the options page with all that folds open, $language, $theme', async (look) => {
    const options = await browser.openOwn('options.html');
    await options.evaluate(wear(look));
    await options.evaluate(`${source};0`);
    await options.locator('.rule-list details').first().waitFor();
    await options.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    expect(await options.evaluate(RUN)).toEqual([]);
    await options.locator('textarea').fill('{单位名}');
    await options.locator('#settings-file input').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{'),
    });
    await options.locator('.shortcut-keys').first().click();
    await options.locator('.shortcut-keys[aria-pressed="true"]').waitFor();
    expect({ view: 'refusals', found: await options.evaluate(RUN) }).toEqual({ view: 'refusals', found: [] });
    await options.close();
  });
});
