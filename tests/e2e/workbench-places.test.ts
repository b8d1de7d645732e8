import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SavedPage } from '../../lib/store/records.ts';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { Desk } from './desk.ts';
import { auditNamed } from './fixture-audit.ts';
import { grantAllSites } from './granted.ts';
import { flaws } from './look.ts';
import { until } from './wait.ts';

/** Fifty pages beside the one that is really there. */
const COUNT = 2_500;

describe('details, pages and overview', () => {
  const seed = auditNamed('seed-001');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-places-'));
  const wrong = seed.messages.find((message) => message.startsWith('申请办结数为 0，但其分项')) ?? '';
  let portal: Portal;
  let browser: Browser;
  let desk: Desk;

  const goTo = (place: string) => desk.page.locator(`a.place[href="#/${place}"]`).click();
  const pages = () => desk.table<SavedPage>('pages');
  const row = (title: string) => desk.page.locator('.line', { hasText: title });
  /** The tab that an action opens. */
  const opened = async (act: () => Promise<void>): Promise<Page> => {
    const tab = browser.context.waitForEvent('page');
    await act();
    return tab;
  };
  /** Whether these words of a page lie where they can be read without scrolling. */
  const inSight = (page: Page, words: string) =>
    page.evaluate((text) => {
      const cells = [...document.querySelectorAll('td')].filter((cell) => cell.textContent?.includes(text));
      const { top = -1, bottom = -1 } = cells[0]?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom > 0 && bottom <= innerHeight;
    }, words);

  beforeAll(async () => {
    portal = await openPortal();
    grantAllSites(profile);
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    const page = await browser.open(seed.url);
    await browser.pressButton(page);
    await (await browser.panel()).showsResultOf(seed.title);
    await page.close();
    desk = await Desk.open(browser);
    await desk.seed(browser, COUNT);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a finding is shown with its evidence, and each judgement of it is kept', async () => {
    await desk.page.locator('.filter-text').fill('申请办结数为 0 按时办结数');
    await row(wrong).click();
    const pane = desk.page.locator('.pane');
    expect(await pane.locator('.pane-title').innerText()).toBe(wrong);
    expect(await pane.innerText()).toContain(seed.title);
    expect(await pane.locator('.evidence').innerText()).toMatch(/申请办结数[\s\S]*按时办结数/u);
    expect(await pane.innerText()).toMatch(/\d{4}-\d\d-\d\d 首次发现/u);
    await desk.keys('n');
    await desk.page.keyboard.type('已电话核实');
    await desk.keys('Control+Enter', 'Escape');
    await desk.page.locator('.grid').focus();
    await desk.keys('c');
    await row(wrong).waitFor({ state: 'detached' });
    await desk.view('全部问题');
    await desk.page.locator('.filter-text').fill('申请办结数为 0 按时办结数');
    await row(wrong).click();
    await pane.locator('.history summary').click();
    const history = await pane.locator('.history li').allInnerTexts();
    expect(history).toHaveLength(2);
    expect(history[0]).toMatch(/已确认.*已电话核实/u);
    expect(history[1]).toMatch(/待确认.*已电话核实/u);
    expect(await flaws(desk.page)).toEqual([]);
  });

  test('its page opens at the place, marked where the site may be read', async () => {
    await row(wrong).click();
    const tab = await opened(() => desk.page.locator('.grid').press('Enter'));
    await until('the place in sight', () => inSight(tab, '申请办结数'));
    await desk.page.bringToFront();
    await until('word of the mark', async () =>
      (await desk.page.locator('[role=status]').allInnerTexts()).includes('已打开网页并标出位置'),
    );
    await tab.close();
  });

  test('and by its words alone where the inspector gives no access', async () => {
    // What the browser's own question answers when it is declined.
    await desk.page.evaluate(() => {
      for (const api of [chrome, Reflect.get(globalThis, 'browser')]) {
        if (api) Object.defineProperty(api.permissions, 'request', { value: async () => false });
      }
    });
    const tab = await opened(() => desk.page.locator('.evidence-piece').first().click());
    await until('the place in sight', () => inSight(tab, '申请办结数'));
    await desk.page.bringToFront();
    await desk.shows('未授权读取该网站，网页已按原文文字定位');
    await tab.close();
    await desk.page.reload();
  });

  test('the list of pages says of each what it is and how it stands', async () => {
    await goTo('pages');
    const page = (await pages()).find(({ url }) => url === seed.url);
    await desk.page.locator('.filter-text').fill(seed.title.slice(0, 8));
    const text = (await row(seed.title).innerText()).replace(/\s+/gu, ' ');
    for (const part of [
      page?.title,
      page?.body,
      page?.indexNumber,
      page?.publicationDate,
      page?.form,
      page?.reportYear,
    ])
      expect(text).toContain(String(part));
    expect(text).toContain(page?.auditedAt.slice(0, 10) ?? '?');
    expect(text).toContain('未复查');
    const tallies = Object.values(page?.counts ?? {}).filter((count) => count > 0);
    for (const count of tallies) expect(text).toContain(String(count));
    expect(await flaws(desk.page)).toEqual([]);
  });

  test('a page is audited again from the list', async () => {
    await row(seed.title).getByRole('button', { name: '重新核对' }).click();
    await desk.shows('仍在 ');
    const page = (await pages()).find(({ url }) => url === seed.url);
    expect(page?.auditCount).toBe(2);
    await until('its tab to be closed', async () => !browser.context.pages().some((one) => one.url() === seed.url));
  });

  test('pages that may be one are told apart, and a deleted one comes back', async () => {
    await goTo('pages');
    await desk.page.locator('.filter-text').fill('');
    await until('all pages', async () => (await desk.page.locator('.line').count()) > 20);
    const same = (await pages()).filter(({ indexNumber }) => indexNumber === '00001436/2019-00001');
    expect(same.length).toBe(2);
    await desk.page.getByLabel('显示哪些页面').selectOption('duplicates');
    await until('only those', async () => (await desk.page.locator('.line').count()) === same.length);
    expect(await desk.page.locator('.badge-alert').first().innerText()).toBe('同号 1');
    const before = [await pages(), await desk.table('findings'), await desk.table('decisions')];
    await desk.page.locator('.line').first().getByRole('button', { name: '删除' }).click();
    await desk.shows('及其问题和处理记录');
    expect((await pages()).length).toBe(before[0]?.length === undefined ? -1 : before[0].length - 1);
    expect((await desk.table('findings')).length).toBeLessThan(before[1]?.length ?? 0);
    await desk.keys('Control+z');
    await until('it to be back', async () => (await pages()).length === before[0]?.length);
    expect([await pages(), await desk.table('findings'), await desk.table('decisions')]).toEqual(before);
  });

  test('every number of the overview leads to the findings it counts, and every chart has its table', async () => {
    await goTo('overview');
    await desk.page.locator('.chart svg').first().waitFor();
    await until('all charts', async () => (await desk.page.locator('.chart svg a').count()) > 20);
    for (const table of await desk.page.getByRole('button', { name: '数据表' }).all()) await table.click();
    expect(await flaws(desk.page)).toEqual([]);
    const charts = await desk.page.locator('.chart').evaluateAll((all) =>
      all.map((chart) => ({
        title: chart.querySelector('.chart-title')?.textContent ?? '',
        bars: [...chart.querySelectorAll('svg a')].map((bar) => ({
          name: bar.getAttribute('aria-label') ?? '',
          href: bar.getAttribute('href') ?? bar.getAttribute('xlink:href') ?? '',
        })),
        rows: [...chart.querySelectorAll('tbody tr')].map((line) => [...line.children].map((cell) => cell.textContent)),
      })),
    );
    expect(charts).toHaveLength(7);
    for (const { title, bars, rows } of charts) {
      const counted = rows.filter(([, count]) => count !== '0').map(([name, count]) => `${name} ${count}`);
      expect({ title, bars: bars.map(({ name }) => name) }).toEqual({ title, bars: counted });
      const bar = bars[0];
      if (!bar?.href.startsWith('#/findings')) continue;
      await desk.page.evaluate((hash) => location.assign(hash), bar.href);
      await desk.has(Number(bar.name.split(' ').at(-1)));
    }
  });

  test('the overview prints in black and white, without what can only be pressed', async () => {
    await goTo('overview');
    await desk.page.locator('.chart svg').first().waitFor();
    await desk.page.emulateMedia({ media: 'print' });
    expect(await desk.page.locator('.places').isVisible()).toBe(false);
    expect(await desk.page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await desk.page.locator('.chart svg').count()).toBeGreaterThanOrEqual(6);
    const colours = await desk.page.locator('.overview').evaluate((overview) => {
      const style = getComputedStyle(overview);
      return ['veto', 'error', 'warning', 'info', 'good'].map((name) =>
        style.getPropertyValue(`--chart-${name}`).trim(),
      );
    });
    expect(new Set(colours)).toEqual(new Set(['#000']));
    const sheets = (await desk.page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(sheets.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    await desk.page.emulateMedia({ media: 'screen' });
  });

  test('and nothing of all that troubles the console', () => {
    expect(desk.faults).toEqual([]);
  });
});
