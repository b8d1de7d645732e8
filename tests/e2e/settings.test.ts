import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import { handedOver } from './handed.ts';
import { until } from './wait.ts';

/** What an inspector sets holds at once, in every window, in what is handed over, and on the next machine. */
describe('settings', () => {
  const seed = auditNamed('report-2022-balance');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-settings-'));
  let portal: Portal;
  let browser: Browser;
  let options: Page;
  let desk: Page;
  let exported = '';

  const name = () => options.getByRole('textbox', { name: '检查人姓名' });
  const template = () => options.getByLabel('通知书模板');
  const choose = (text: string) =>
    options
      .locator('#settings-file input[type="file"]')
      .setInputFiles({ name: '设置.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  /** Exports the settings and reads the file. */
  const settings = async () => {
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: '导出设置' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^minghe-settings-\d{4}-\d\d-\d\d\.json$/u);
    return readFileSync(await download.path(), 'utf8');
  };
  /** What is set, but for the moment of the export. */
  const parts = (text: string) => ({ ...JSON.parse(text), exportedAt: '' });

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    const page = await browser.open(seed.url);
    await browser.pressButton(page);
    const panel = await browser.panel();
    await panel.showsResultOf(seed.title);
    await panel.click('#tab-record');
    await panel.shows('网页存档');
    desk = await browser.openOwn('workbench.html');
    options = await browser.openOwn('options.html');
    await options.locator('.rule-list').waitFor();
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('language and theme change at once, in every window, and stay', async () => {
    await options.getByLabel('English').check();
    await options.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
    await options.getByLabel('Dark').check();
    await until('the dark theme', async () =>
      options.evaluate(() => document.documentElement.dataset.theme === 'dark'),
    );
    await desk.getByRole('link', { name: 'Findings' }).waitFor();
    await options.reload();
    await options.getByLabel('中文').check();
    await options.getByLabel('浅色').check();
    await options.getByRole('heading', { name: '设置', exact: true }).waitFor();
    await desk.getByRole('link', { name: '问题' }).waitFor();
  });

  test('the notice’s template is previewed as it will read; one that would go out wrong is not taken over', async () => {
    await name().fill('王明');
    await options.locator('.notice-preview summary').click();
    const own = '关于限期整改的函\n\n{单位}：\n\n请于{期限}前整改下列{问题数}处。\n\n{问题}\n\n{检查人}\n{日期}';
    await template().fill(own);
    await options.locator('.sheet-title', { hasText: '关于限期整改的函' }).waitFor();
    expect(await options.locator('.sheet-signature').first().innerText()).toBe('王明');
    await template().fill(own.replace('{期限}', '{截止日}'));
    await options.getByText('没有 {截止日} 这个占位符').waitFor();
    await options.getByText('尚未采用').waitFor();
    expect(parts(await settings()).notice.template).toBe(own);
    await options.getByRole('button', { name: '放弃改动' }).click();
    expect(await template().inputValue()).toBe(own);
    await options.getByLabel('整改期限').fill('0');
    await options.getByText('1 到 365').waitFor();
    await options.getByLabel('整改期限').fill('30');
  });

  test('columns left out are left out of the file; the notice goes out in the inspector’s words', async () => {
    await options.locator('summary', { hasText: '台账的列' }).click();
    await options.getByLabel('网址', { exact: true }).uncheck();
    await options.getByLabel('复查结果', { exact: true }).uncheck();
    await options.getByLabel('默认格式').selectOption('csv');
    await desk.bringToFront();
    await desk.locator('.export option:checked', { hasText: 'CSV' }).waitFor({ state: 'attached' });
    const { text } = await handedOver(desk, 'csv');
    const [headings = []] = Papa.parse<string[]>(text.slice(1).trim()).data;
    expect(headings).toHaveLength(19);
    expect(headings).not.toContain('网址');
    const { bytes } = await handedOver(desk, 'docx');
    const words = (await mammoth.extractRawText({ buffer: bytes })).value;
    expect(words).toMatch(/^关于限期整改的函\s+临安市水务局：\s+请于\d{4}年\d+月\d+日前整改下列2处。/u);
    expect(words.trim()).toMatch(/王明\s+\d{4}年\d+月\d+日$/u);
    await options.bringToFront();
  });

  test('a key is changed by pressing it, one that is taken is refused with its reason', async () => {
    const confirm = options.getByRole('button', { name: /“确认”的快捷键/u });
    await confirm.click();
    await options.keyboard.press('d');
    await options.locator('#keys [role="alert"]', { hasText: '“D”已用于' }).waitFor();
    await options.keyboard.press('y');
    await options.getByRole('button', { name: /“确认”的快捷键：\s*Y/u }).waitFor();
    await desk.bringToFront();
    await desk.locator('.line').first().click();
    await desk.locator('.line.is-selected').waitFor();
    await desk.keyboard.press('c');
    await desk.keyboard.press('y');
    // Of the two to be judged one is left: the old key did nothing.
    await desk.locator('.tools', { hasText: '共 1 个' }).waitFor();
    await options.bringToFront();
  });

  test('all of it goes into one file; changed, imported again, and taken back', async () => {
    exported = await settings();
    expect(parts(exported)).toMatchObject({
      format: 'minghe-settings',
      version: 1,
      inspector: '王明',
      exports: { format: 'csv', omit: ['url', 'recheck'] },
      notice: { days: 30 },
      keys: { confirm: ['Y'] },
    });
    await name().fill('李四');
    await template().fill('');
    await options.getByRole('button', { name: '恢复默认快捷键' }).click();
    const changed = parts(await settings());
    expect(changed).toMatchObject({ inspector: '李四', notice: { template: '' }, keys: {} });
    await choose(exported);
    await options.getByText(/已导入：.*检查人姓名、.*通知书模板/u).waitFor();
    await until('the name', async () => (await name().inputValue()) === '王明');
    expect(parts(await settings())).toEqual(parts(exported));
    await options.getByRole('button', { name: '恢复导入前的设置' }).click();
    await options.getByText('已恢复导入前的设置').waitFor();
    expect(parts(await settings())).toEqual(changed);
    await choose(exported);
    await options.getByText(/已导入/u).waitFor();
  });

  test.each([
    ['cut off in the middle', (text: string) => text.slice(0, 300), /第 \d+ 行：不是有效的 JSON：/u],
    ['of another kind', () => '{ "format": "minghe-rules", "version": 1 }', /第 1 行：这不是明核的设置文件/u],
    [
      'with impossible days and columns',
      (text: string) => text.replace('"days": 30', '"days": 999').replace('"王明"', '"李四"'),
      /第 \d+ 行 notice\.days：大于 365/u,
    ],
    ['with a key twice', (text: string) => text.replace('"Y"', '"D"'), /第 \d+ 行 keys\.confirm：“D”已有他用/u],
    [
      'with a bad template',
      (text: string) => text.replace('{期限}', '{时限}'),
      /第 \d+ 行 notice\.template：.*\{时限\}/u,
    ],
  ])('a file %s is refused with its line and reason, and nothing changes', async (_, spoil, reason) => {
    const before = parts(await settings());
    await choose(spoil(exported));
    const alert = options.locator('#settings-file [role="alert"]', { hasText: reason });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('没有导入，现有设置未改动');
    expect(parts(await settings())).toEqual(before);
  });

  test('the room taken is told; evidence goes only when asked for twice', async () => {
    const storage = options.locator('#storage');
    await storage.getByText(/已用 .*可用/u).waitFor();
    await storage.getByText('网页存档 1 份').waitFor();
    await storage.getByRole('button', { name: '删除全部证据' }).click();
    await storage.getByRole('button', { name: '取消' }).click();
    await storage.getByText('网页存档 1 份').waitFor();
    await storage.getByRole('button', { name: '删除全部证据' }).click();
    await storage.getByRole('button', { name: '确定删除' }).click();
    await storage.getByText('网页存档').waitFor({ state: 'detached' });
    // Chromium decides by itself whether it agrees; either way the inspector is told.
    await storage.getByRole('button', { name: '设为长期保存' }).click();
    await storage.getByText(/^(?:已设为长期保存|浏览器没有同意)/u).waitFor();
  });

  test('everything can be reached and changed by keyboard alone, and one sees where one is', async () => {
    await options.reload();
    await options.locator('.rule-list summary').first().waitFor();
    const stops: { name: string; ring: boolean }[] = [];
    for (let presses = 0; presses < 120; presses++) {
      await options.keyboard.press('Tab');
      const stop = await options.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return null;
        const shown = element.classList.contains('visually-hidden') ? element.parentElement : element;
        const ring = shown !== null && getComputedStyle(shown).outlineStyle !== 'none';
        return {
          name: element.getAttribute('aria-label') ?? element.closest('label')?.innerText ?? element.innerText,
          ring,
        };
      });
      if (stop === null) break;
      stops.push(stop);
    }
    const names = stops.map((stop) => stop.name.replace(/\s+/gu, ' '));
    for (const wanted of ['设置文件', '中文', '检查人姓名', '默认格式', '通知书模板', '整改期限（天）', '预览']) {
      expect(names).toContainEqual(expect.stringContaining(wanted));
    }
    for (const wanted of ['统计表', '添加规则包', '“确认”的快捷键', '设为长期保存', '导出设置', '导入设置']) {
      expect(names).toContainEqual(expect.stringContaining(wanted));
    }
    expect(stops.filter(({ ring }) => !ring)).toEqual([]);

    // From the contents to the rules, open a family, grade its first rule.
    await options.getByRole('link', { name: '规则', exact: true }).focus();
    await options.keyboard.press('Enter');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await options.locator('.rule-about[open] p').first().waitFor();
    await options.keyboard.press('Tab');
    await options.keyboard.press('End');
    await until('the grading', async () => Object.values(parts(await settings()).rules.severities)[0] === 'off');
  });

  test('the workbench shows the same settings in a place of its own', async () => {
    await desk.bringToFront();
    await desk.getByRole('link', { name: '设置' }).click();
    const shown = desk.getByRole('textbox', { name: '检查人姓名' });
    await until('the name', async () => (await shown.inputValue()) === '王明');
    await desk.getByRole('link', { name: '规则', exact: true }).click();
    expect(await desk.evaluate(() => location.hash)).toBe('#/settings');
    // The place scrolls, not the window around it.
    expect(await desk.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    await desk.getByText('已调整 1').waitFor();
    await desk.getByRole('button', { name: '恢复全部规则的默认级别' }).click();
    await until('the gradings to go', async () => Object.keys(parts(await settings()).rules.severities).length === 0);
  });
});
