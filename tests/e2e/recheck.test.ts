import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fixtures } from '../pages/fixture.ts';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

/** A body has rectified something, changed something else, and made a new mistake: each shows, with what it was and what it is. */
describe('auditing a page again', () => {
  const seed = auditNamed('seed-001');
  const before = fixtures().find(({ name }) => name === 'seed-001');
  const html = new TextDecoder().decode(before?.bytes);
  const after = html
    .replace(
      /(\(一\)收到申请数<\/p><\/td>\s*<td[\s\S]*?<\/td>\s*<td[^>]*><p[^>]*>)0</u,
      (_, start: string) => `${start}1<`,
    )
    .replace('</b> 2019-03-20', '</b> 2019-03-22')
    .replace('content="2019-03-20 10:26"', 'content="2019-03-22 10:26"')
    .replace('附件:政府信息公开情况统计表', '2019年办件150件，比2018年的100件增长30%。附件:政府信息公开情况统计表');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-recheck-'));
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let panel: Panel;

  const groups = () =>
    panel.evaluate<string[]>(
      `[...document.querySelectorAll('.group-title')].map((title) => title.innerText.replace(/\\s+/g, ' '))`,
    );
  const open = () => panel.evaluate<string>(`document.querySelector('.card-body')?.innerText ?? ''`);

  beforeAll(async () => {
    expect(after).not.toBe(html);
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    page = await browser.open(seed.url);
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.showsResultOf(seed.title);
    await panel.click('.card-button', '收到申请数为 0，但其分项');
    await panel.press('s');
    await until('the picture of what it was', () =>
      panel.evaluate<boolean>(`document.querySelectorAll('.captures img').length === 1`),
    );
    await browser.context.route(seed.url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: after }),
    );
    await page.reload();
    await panel.click('.banner button', '核对此页');
    await panel.shows('相比');
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('says at a glance what is new, changed, still there and gone, and groups by it', async () => {
    await panel.click('.recheck');
    await until('the groups', async () => (await groups()).length === 4);
    expect((await groups()).map((title) => title.split(' ')[0])).toEqual(['新增', '有变', '仍在', '已消失']);
  });

  test('a changed one shows both values with their dates', async () => {
    await panel.click('.card-button', '报告期尚未结束');
    await panel.shows('之前（');
    const card = await open();
    expect(card).toMatch(
      /之前（20\d\d-\d\d-\d\d \d\d:\d\d）[\s\S]*2019-03-20[\s\S]*现在（20\d\d-\d\d-\d\d \d\d:\d\d）[\s\S]*2019-03-22/u,
    );
  });

  test('what is gone says what it was and what the same check says now, has the picture from then, and takes one of now', async () => {
    await panel.click('.card-button', '收到申请数为 0，但其分项');
    await panel.shows('现在（');
    expect(await open()).toMatch(/之前（[\s\S]*实为\s*0[\s\S]*现在（/u);
    await page.evaluate(() => scrollTo(0, 0));
    await panel.click('.state button', '定位到现在的位置');
    await until('the place as it is now', () => page.evaluate(() => scrollY > 0));
    await until('the picture from then', () =>
      panel.evaluate<boolean>(`document.querySelectorAll('.captures img').length === 1`),
    );
    await panel.press('s');
    await until('the picture of what it is', () =>
      panel.evaluate<boolean>(`document.querySelectorAll('.captures img').length === 2`),
    );
  });

  test('one more audit of the same page still tells it apart from the one before', async () => {
    await panel.press('r');
    await panel.press('4');
    await until('the third audit', async () => /核对次数\s*3/u.test(await panel.text()));
    await panel.press('1');
    await until('the groups', async () => (await groups()).length === 4);
  });
});
