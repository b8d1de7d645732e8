import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

/**
 * The whole job on seed 001, in one browser and one profile: audit by the toolbar button, find the findings, jump to one,
 * confirm one, lose the browser, find the decision again, hand the list over. Each step stands on the one before.
 */
describe('the inspector’s day on seed 001', () => {
  const seed = auditNamed('seed-001');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-story-'));
  let portal: Portal;
  let browser: Browser;
  let panel: Panel;
  const confirmed = seed.messages.find((message) => message.startsWith('申请办结数为 0')) ?? '';

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('one press on the toolbar button shows every finding of the page, as the engine under Node says it', async () => {
    const page = await browser.open(seed.url);
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.showsResultOf(seed.title);
    expect(seed.messages.length).toBeGreaterThan(15);
    expect(confirmed).not.toBe('');
    expect((await panel.cards()).sort()).toEqual([...seed.messages].sort());
  });

  test('choosing a finding scrolls to its cell and lights it up there', async () => {
    const page = browser.page(seed.url);
    await page.evaluate(() => window.scrollTo(0, 0));
    const cell = page.locator('td', { hasText: '(二)申请办结数' }).locator('xpath=../td[3]');
    await panel.click('.card-button', confirmed);
    await until('the cell to be scrolled into view', () =>
      cell.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }),
    );
    const lit = await page.screenshot();
    await panel.press('m');
    await until('the marks to go when they are hidden', async () => !lit.equals(await page.screenshot()));
    await panel.press('m');
  });

  test('a finding is confirmed by key and shown as confirmed', async () => {
    await panel.press('c');
    await panel.shows('已确认');
    await until('the decision to be saved', async () => (await panel.text()).includes('已存 · 本机'));
  });

  test('after the browser was killed and started again the decision is there', async () => {
    await browser.kill();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    const page = await browser.open(seed.url);
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.showsResultOf(seed.title);
    const kept = await until('the decision to be shown', async () => {
      const cards = await panel.evaluate<string[]>(
        `[...document.querySelectorAll('.card-button')].map((card) => card.innerText.replace(/\\s+/g, ' '))`,
      );
      const found = cards.filter((card) => card.includes('已确认'));
      return found.length > 0 ? found : null;
    });
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain(confirmed);
  });

  test('the workbench hands the finding list over as a spreadsheet that opens and says the same', async () => {
    const workbench = await browser.openOwn('workbench.html');
    await workbench
      .getByText(seed.messages[0] ?? '')
      .first()
      .waitFor();
    // It opens on what is still to be judged; the list to hand over has the confirmed one too.
    await workbench.locator('summary', { hasText: '视图' }).click();
    await workbench.getByRole('button', { name: '全部问题', exact: true }).click();
    await workbench.keyboard.press('Escape');
    await workbench.locator('.line', { hasText: confirmed }).waitFor();
    const download = workbench.waitForEvent('download');
    await workbench.getByRole('button', { name: '导出', exact: true }).click();
    const file = join(profile, 'list.xlsx');
    await (await download).saveAs(file);

    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const sheet = book.worksheets[0];
    const rows = (sheet?.getSheetValues() ?? []).slice(1).map((row) => (Array.isArray(row) ? row.slice(1) : []));
    const [headings = [], ...findings] = rows;
    expect(headings).toEqual(expect.arrayContaining(['序号', '单位', '索引号', '问题描述', '应为', '实为', '状态']));
    const column = (name: string) => findings.map((row) => row[headings.indexOf(name)]);
    expect(column('问题描述').sort()).toEqual([...seed.messages].sort());
    expect(new Set(column('索引号'))).toEqual(new Set(['zssydwsjgswglj-2019-0011']));
    const row = findings.find((one) => one[headings.indexOf('问题描述')] === confirmed);
    expect(row?.[headings.indexOf('状态')]).toBe('已确认');
  });
});
