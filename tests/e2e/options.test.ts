import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';

const EXAMPLE = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'example-pack.json'), 'utf8');
const NAME = '示范市政务公开检查补充规则（示例）';

/** What the inspector's office changes about the rules counts in the next audit, and the record says so. */
describe('rules and packs on the options page', () => {
  const seed = auditNamed('seed-001');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-options-'));
  let portal: Portal;
  let browser: Browser;
  let options: Page;

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    options = await browser.openOwn('options.html');
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Chooses a file with this text in the field for packs. */
  const choose = (text: string) =>
    options
      .locator('.pack-list input[type="file"]')
      .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  /** The text of the file that a click hands over. */
  const downloaded = async (selector: string) => {
    const [download] = await Promise.all([options.waitForEvent('download'), options.locator(selector).click()]);
    return readFileSync(await download.path(), 'utf8');
  };

  test('a broken pack names its line and is not added', async () => {
    await choose(EXAMPLE.replace('"table/blank-cell"', '"table/blank-cel"'));
    await options.locator('.pack-list [role="alert"]', { hasText: '第 8 行' }).waitFor();
    expect(await options.locator('.pack-list .rule-row').count()).toBe(0);
  });

  test('the example is handed out, added, kept over a reload and exported as it came', async () => {
    expect(await downloaded('.pack-list a')).toBe(EXAMPLE);
    await choose(EXAMPLE);
    await options.locator('.pack-list .rule-row', { hasText: NAME }).waitFor();
    expect(await options.locator('.pack-list [role="alert"]').count()).toBe(0);
    await options.reload();
    await options.locator('.pack-list .rule-row', { hasText: NAME }).waitFor();
    expect(await downloaded('.pack-list .rule-row button[title^="导出"]')).toBe(EXAMPLE);
  });

  test('a rule switched off is not in the next audit, whose record names packs and gradings', async () => {
    await options.locator('.rule-list > details > summary', { hasText: '统计表' }).click();
    const rule = options.locator('.rule-row', { hasText: 'table/handled-without-received' });
    await rule.locator('select').selectOption('off');
    const page = await browser.open(seed.url);
    await browser.pressButton(page);
    const panel = await browser.panel();
    await panel.showsResultOf(seed.title);
    expect((await panel.cards()).filter((card) => card.includes('收到申请数为 0，但申请办结数'))).toEqual([]);
    await panel.click('#tab-record');
    await panel.shows(NAME);
    await panel.shows('table/handled-without-received → 停用');
    await panel.shows('table/blank-cell → 提示');
  });
});
