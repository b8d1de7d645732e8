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

  /** The text of the file that pressing this hands over. */
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

  test('a pack tells what it holds; taken away, one undo brings it back', async () => {
    const row = options.locator('.pack-row');
    expect(await row.innerText()).toMatch(/附表 1 张、必填项 2 个、勾稽关系 3 条.*[0-9a-f]{8}$/su);
    await row.locator('button[title^="移除"]').click();
    await options.getByText(`已移除“${NAME}”`).waitFor();
    expect(await row.count()).toBe(0);
    await options.getByRole('button', { name: '撤销', exact: true }).click();
    await row.waitFor();
    await options.reload();
    await row.waitFor();
  });

  test('the guide to writing a pack names every figure that there is, the pack’s own among them', async () => {
    const guide = await downloaded('.pack-list .button-quiet >> text=写法说明');
    expect(guide).toContain('明核规则包写法');
    expect(guide).toContain('新媒体附表:training.people@all');
    expect(guide).toContain('2021:received@total');
  });

  test('every rule says what it checks, where it is graded', async () => {
    await options.locator('.rule-list > details > summary', { hasText: '安全' }).click();
    const rule = options.locator('.rule-row', { hasText: 'security/personal-data' });
    await rule.locator('summary').click();
    expect(await rule.innerText()).toMatch(/例：.*依据 《个人信息保护法》/su);
    await rule.locator('summary').click();
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
