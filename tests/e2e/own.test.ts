import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

/** What the inspector finds without the program: its place picked on the page, written down, kept while it is being written. */
describe('own findings', () => {
  const seed = auditNamed('seed-001');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-own-'));
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let panel: Panel;

  const focused = () => panel.evaluate<string>('document.activeElement?.outerHTML.slice(0, 200) ?? ""');
  const place = () => panel.evaluate<string>('document.querySelector(".own-form .evidence")?.innerText ?? ""');
  const written = () => panel.evaluate<string>('document.querySelector(".own-form textarea")?.value ?? ""');
  /** The middle of the cell with these words, in the window. */
  const cell = (words: string) =>
    page.evaluate((wanted) => {
      const all = [...document.querySelectorAll('td')];
      const found = all.find((one) => one.textContent?.replace(/\s/gu, '') === wanted && !one.querySelector('td'));
      found?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, words);

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    page = await browser.open(seed.url);
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.showsResultOf(seed.title);
    await page.evaluate(() => {
      Reflect.set(window, 'clicks', 0);
      document.addEventListener('click', () => Reflect.set(window, 'clicks', Reflect.get(window, 'clicks') + 1));
    });
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a cell is picked with the pointer; the page is not clicked and looks as before', async () => {
    const before = await page.evaluate(() => document.body.outerHTML);
    await panel.press('a');
    await panel.shows('位置：整页');
    await panel.click('.own-form button', '点选位置');
    await panel.shows('请在网页上点选一处');
    const { x, y } = await cell('83');
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await until('the cell as its place', async () => (await place()).includes('83'));
    expect(await place()).toContain('政府网站公开政府信息数');
    await until('the focus to be back', async () => (await focused()).includes('textarea'));
    expect(await page.evaluate(() => Reflect.get(window, 'clicks'))).toBe(0);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    await until('the picker to be gone', () =>
      page.evaluate(() => document.querySelectorAll('layer-pick').length === 0),
    );
  });

  test('keys pick from the panel: on to the cell after it, and taken; Escape takes nothing', async () => {
    await panel.click('.own-form button', '点选位置');
    await until('the keys to be heard', async () => (await focused()).includes('pick-bar'));
    const { x, y } = await cell('83');
    await page.mouse.move(x, y);
    await panel.press('ArrowLeft');
    await panel.press('ArrowLeft');
    await panel.press('Enter');
    await until('another cell', async () => (await place()).includes('2.政府网站公开政府信息数'));
    const taken = await place();
    await panel.click('.own-form button', '点选位置');
    await until('the keys to be heard', async () => (await focused()).includes('pick-bar'));
    await panel.press('Escape');
    await until('the end', async () => !(await panel.text()).includes('请在网页上点选一处'));
    expect(await place()).toBe(taken);
    await until('the picker to be gone', () =>
      page.evaluate(() => document.querySelectorAll('layer-pick').length === 0),
    );
  });

  test('Escape on the page ends it too', async () => {
    await panel.click('.own-form button', '点选位置');
    await panel.shows('请在网页上点选一处');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until('the end', async () => !(await panel.text()).includes('请在网页上点选一处'));
  });

  test('a page audited again while a place is picked has no glass over it any more', async () => {
    await panel.click('.own-form button', '点选位置');
    await panel.shows('请在网页上点选一处');
    await browser.pressButton(page);
    await until('the end', async () => !(await panel.text()).includes('请在网页上点选一处'));
    await until('the picker to be gone', () =>
      page.evaluate(() => document.querySelectorAll('layer-pick').length === 0),
    );
    await panel.showsResultOf(seed.title);
  });

  test('what is half written is there again after the panel was closed', async () => {
    await panel.click('.own-form textarea');
    await panel.type('口径说明与表内');
    await panel.keepsDraft((text) => text.includes('口径说明与表内'));
    await panel.reload();
    await browser.pressButton(page);
    await panel.showsResultOf(seed.title);
    await until('the half-written finding', async () => (await written()) === '口径说明与表内');
    expect(await place()).toContain('政府网站公开政府信息数');
  });

  test('it is not another page’s, and waits for its own', async () => {
    const other = await browser.open(portal.list);
    await panel.shows('尚未读取当前网页');
    expect(await written()).toBe('');
    await other.close();
    await until('it to be back', async () => (await written()) === '口径说明与表内');
  });

  test('the list of types is the inspector’s own', async () => {
    await panel.click('.type-list summary');
    await panel.click('.type-list button', '不再提供“错别字”');
    await until('one type less', () =>
      panel.evaluate<boolean>(
        `![...document.querySelectorAll('#own-types option')].some(({ value }) => value === '错别字')`,
      ),
    );
    await panel.click('.type-list button', '恢复默认类型');
    await until('it to be back', () =>
      panel.evaluate<boolean>(
        `[...document.querySelectorAll('#own-types option')].some(({ value }) => value === '错别字')`,
      ),
    );
  });

  test('saved, it stands among the others and on its cell; deleted, undo brings it back', async () => {
    await panel.click('.own-form button', '点选位置');
    await panel.shows('请在网页上点选一处');
    await panel.click('.own-form .button-primary');
    await until('the picker to be gone', () =>
      page.evaluate(() => document.querySelectorAll('layer-pick').length === 0),
    );
    const selected = () =>
      panel.evaluate<string>(`document.querySelector('.card-button[aria-current="true"]')?.innerText ?? ''`);
    await until('the own finding', async () => (await selected()).includes('口径说明与表内'));
    await until('the focus on it', async () => (await focused()).includes('card-button'));
    await page.evaluate(() => scrollTo(0, 0));
    await panel.press('Enter');
    await until('its place', () => page.evaluate(() => scrollY > 0));
    await panel.click('.card-body button', '删除');
    await until('it to be gone', async () => !(await panel.text()).includes('口径说明与表内'));
    await panel.click('.panel-footer button', '撤销');
    await panel.shows('口径说明与表内');
  });
});
