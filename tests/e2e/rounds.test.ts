import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import { grantAllSites } from './granted.ts';
import { handedOver } from './handed.ts';
import { flaws } from './look.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

describe('an inspection round', () => {
  const seed = auditNamed('seed-001');
  const missing = 'http://portal.example.gov.cn/missing.html';
  const dead = 'http://nowhere.invalid/a.html';
  const profile = mkdtempSync(join(tmpdir(), 'minghe-rounds-'));
  let portal: Portal;
  let browser: Browser;
  let desk: Page;
  let panel: Panel;

  const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
  const shows = (words: string) => desk.getByText(words).first().waitFor();
  /** The states of the scope's pages, in its order. */
  const states = () => desk.locator('.scope-state').allInnerTexts();

  beforeAll(async () => {
    portal = await openPortal();
    grantAllSites(profile);
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    desk = await browser.openOwn('workbench.html#/rounds');
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('is made from a pasted list, whose faults are told by their lines', async () => {
    await shows('还没有检查批次');
    expect(await flaws(desk)).toEqual([]);
    await press('新建批次');
    await desk.getByLabel('批次名称').fill('2026年第四季度');
    await desk.getByLabel('检查人').fill('王明');
    await desk.getByLabel('开始日期').fill('2026-10-01');
    await desk.getByLabel('结束日期').fill('2026-09-30');
    await shows('结束日期早于开始日期');
    await desk.getByLabel('结束日期').fill('2026-12-31');
    await desk.getByLabel(/^页面清单/u).fill(`1、商丘市机关事务中心 ${seed.url}\n商丘市财政局\n教育局，${missing}`);
    await shows('将加入 2 个页面');
    expect(await desk.locator('.scope-faults').innerText()).toMatch(/第 2 行\s*没有网址\s*商丘市财政局/u);
    expect(await flaws(desk)).toEqual([]);
    await press('保存');
    await shows('完成 0 / 2');
    expect(await states()).toEqual(['○ 待检查', '○ 待检查']);
  });

  test('takes further pages from a spreadsheet, and knows the ones it has', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('清单').addRows([
      ['单位', '网址'],
      ['重复的', `${seed.url}#top`],
      ['没有这个网站', dead],
    ]);
    await press('编辑');
    const buffer = Buffer.from(await book.xlsx.writeBuffer());
    await desk.locator('input[type=file]').setInputFiles({ name: '清单.xlsx', mimeType: '', buffer });
    await shows('将加入 1 个页面');
    expect(await desk.locator('.scope-faults').innerText()).toMatch(/第 2 行\s*重复/u);
    await press('保存');
    await shows('完成 0 / 3');
  });

  test('opens its pages one after the other and sees for itself which cannot be reached', async () => {
    await press('打开下一个');
    const page = await until('the first page', async () => browser.page(seed.url));
    await page.bringToFront();
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.showsResultOf(seed.title);
    // The panel says to which round that was counted, and keeps the page as evidence.
    await panel.shows('2026年第四季度');
    await panel.click('#tab-record');
    await panel.shows('SHA-256');
    await desk.bringToFront();
    await shows('完成 1 / 3');
    await press('打开下一个');
    await shows('HTTP 404');
    await desk.bringToFront();
    await press('打开下一个');
    await shows('浏览器未能打开此页');
    await desk.bringToFront();
    expect(await states()).toEqual(['✓ 已完成', '✕ 打不开', '✕ 打不开']);
    expect(await desk.getByRole('button', { name: '打开下一个' }).count()).toBe(0);
    expect(await flaws(desk)).toEqual([]);
  });

  test('lets the inspector mark and remove pages by keyboard, and take a removal back', async () => {
    const row = desk.locator('.scope-entry').nth(1);
    /** What has the focus: its name or words. */
    const focused = () =>
      desk.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    const tabTo = async (name: RegExp) => {
      for (let i = 0; i < 12 && !name.test((await focused()) ?? ''); i++) await desk.keyboard.press('Tab');
      expect(await focused()).toMatch(name);
    };
    await row.getByRole('button', { name: missing }).focus();
    await tabTo(/恢复为待检查/u);
    await desk.keyboard.press('Enter');
    await shows('待检查 1');
    // The button is gone, the keyboard still in its row.
    await until('the focus in its row', async () => (await focused()) === missing);
    await tabTo(/标为打不开/u);
    await desk.keyboard.press('Enter');
    await desk.keyboard.type('网站改版');
    await desk.keyboard.press('Enter');
    await shows('网站改版');
    await until('the focus in its row', async () => (await focused()) === missing);
    await tabTo(/移出/u);
    await desk.keyboard.press('Enter');
    await shows('完成 1 / 2');
    await until('the focus in its row', async () => (await focused()) === dead);
    await press('撤销');
    await shows('完成 1 / 3');
    expect(await states()).toEqual(['✓ 已完成', '✕ 打不开', '✕ 打不开']);
    const seek = desk.getByRole('searchbox', { name: '查找单位、网址' });
    await seek.fill('NOWHERE');
    await until('the one page', async () => (await states()).length === 1);
    await seek.fill('没有这样的');
    await shows('没有符合条件的页面');
    await seek.fill('');
  });

  test('has its own findings, and their export is what allows wiping its evidence', async () => {
    expect(await desk.getByRole('button', { name: '清除证据与个人信息…' }).count()).toBe(0);
    await desk.getByRole('link', { name: '问题与导出' }).click();
    await desk.locator('.line').first().waitFor();
    expect(await desk.getByText(`共 ${seed.messages.length} 个`).count()).toBeGreaterThan(0);
    // Exported from the round's list, the file holds the round's findings and is noted with it.
    const { name, bytes } = await handedOver(desk, 'xlsx', false);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(bytes).buffer);
    expect(book.worksheets[0]?.actualRowCount).toBe(seed.messages.length + 1);
    await desk.locator('a[href="#/rounds"]').click();
    await shows(`导出 ${name}，${seed.messages.length} 个问题`);
    // So is a backup of the round.
    await desk.locator('a[href="#/backup"]').click();
    await desk.getByLabel('备份内容').selectOption({ label: '2026年第四季度' });
    const download = desk.waitForEvent('download');
    await press('备份到文件');
    expect((await download).suggestedFilename()).toMatch(/^minghe-2026年第四季度-.*\.minghe$/u);
    await shows('已备份到');
    await desk.locator('a[href="#/rounds"]').click();
    await press('清除证据与个人信息…');
    await shows('网页存档 1 份');
    expect(await flaws(desk)).toEqual([]);
    // What cannot be taken back is not done by the same key pressed twice.
    expect(await desk.evaluate(() => document.activeElement?.textContent)).toBe('取消');
    await press('确定清除');
    await shows('已清除：截图 0 张、网页存档 1 份');
  });

  test('is deleted without its findings, and comes back; the panel can choose none', async () => {
    await press('删除');
    await shows('已删除批次“2026年第四季度”');
    // What was wiped stays on record without it.
    await desk.getByText('已删除批次的清除记录（1）').click();
    await shows('已清除：截图 0 张、网页存档 1 份');
    expect(await flaws(desk)).toEqual([]);
    await desk.getByRole('link', { name: '页面', exact: true }).click();
    await shows(seed.title);
    await desk.getByRole('link', { name: '批次', exact: true }).click();
    await press('撤销');
    await shows('完成 1 / 3');
    await until('the panel to offer the round again', async () =>
      panel.evaluate<boolean>(`document.querySelector('.panel-footer select') !== null`),
    );
    await panel.evaluate(`(() => {
      const select = document.querySelector('.panel-footer select');
      select.value = '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await desk.getByRole('button', { name: '设为当前批次' }).waitFor();
    await press('结束批次');
    await shows('恢复批次');
    await until('the panel to offer no round', async () =>
      panel.evaluate<boolean>(`document.querySelector('.panel-footer select') === null`),
    );
  });
});
