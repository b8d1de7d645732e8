import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from './browser.ts';
import { manyFindings } from './many.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

/**
 * The panel hears of a press by itself and from the background, which browsers put to sleep after half a minute: each press
 * is carried out once, however early or late the second word comes.
 */
describe('a press on the toolbar button', () => {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-press-'));
  let browser: Browser;
  let page: Page;
  let panel: Panel;
  let workers: CDPSession;

  /** How often the page has been read since the panel's calls are counted. */
  const readings = () => panel.evaluate<number>('window.readings');
  /** What the background said last. */
  const said = () => panel.evaluate<string>(`chrome.storage.session.get('asked').then(({ asked }) => asked.id)`);
  const idle = () =>
    until('the audit to end', () => panel.evaluate<boolean>(`!document.body.innerText.includes('正在')`));

  beforeAll(async () => {
    browser = await Browser.launch({ profile, resolverRules: 'MAP * ~NOTFOUND' });
    await browser.context.route('http://www.press.gov.cn/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: manyFindings(5) }),
    );
    // Only a page of the extension can put its background to sleep.
    workers = await browser.context.newCDPSession(await browser.openOwn('options.html'));
    await workers.send('ServiceWorker.enable');
    page = await browser.open('http://www.press.gov.cn/report.html');
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.shows('已存');
    await panel.evaluate(`(() => {
      window.readings = 0;
      const run = chrome.scripting.executeScript;
      chrome.scripting.executeScript = (injection) => {
        if (injection.files?.[0] === '/copy.js') window.readings++;
        return run.call(chrome.scripting, injection);
      };
    })()`);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(['awake', 'asleep'])('is carried out once while the background is %s', async (state) => {
    if (state === 'asleep') await workers.send('ServiceWorker.stopAllWorkers');
    const [before, last] = [await readings(), await said()];
    await browser.pressButton(page);
    await until('the background’s word', async () => (await said()) !== last);
    await until('the audit', async () => (await readings()) > before);
    await idle();
    expect(await readings()).toBe(before + 1);
  });

  test.each([
    ['the note of a finding', 'n', '[data-note]'],
    ['the reason of a dismissal', 'd', '#dismiss-reason'],
    ['a finding of one’s own', 'a', '.own-form textarea'],
    ['the note on the page', '4', '.page-note'],
  ])('leaves the focus in %s, and what is typed on is typed there', async (_, key, selector) => {
    const field = `document.querySelector(${JSON.stringify(selector)})`;
    await panel.press('1');
    if (await panel.evaluate('!document.querySelector("[data-note]")')) await panel.press('ArrowDown');
    await until('an open card', () => panel.evaluate<boolean>('!!document.querySelector("[data-note]")'));
    await panel.press(key);
    await until('the field', () => panel.evaluate<boolean>(`!!${field}`));
    await panel.evaluate(`${field}.focus()`);
    await panel.type('先写');
    const before = await readings();
    await browser.pressButton(page);
    await until('the audit', async () => (await readings()) > before);
    await idle();
    await panel.shows('已存');
    await panel.type('再写');
    expect(await panel.evaluate(`[document.activeElement === ${field}, ${field}.value]`)).toEqual([true, '先写再写']);
    await panel.press('Escape');
  });
});
