import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser } from './browser.ts';
import { manyFindings } from './many.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

/**
 * The browser's own keys and menus cannot be pressed from within: these come from an X server. Only where asked for
 * (`MINGHE_REAL_KEYS=1`, with Xvfb, openbox and xdotool installed), for they need a window that nothing else takes the focus of.
 */
const TOOLS = ['Xvfb', 'openbox', 'xdotool'];
const ready = process.env.MINGHE_REAL_KEYS === '1' && TOOLS.every((tool) => spawnSync('which', [tool]).status === 0);

describe.skipIf(!ready)('keys and menus of the browser, pressed by hand', () => {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-keys-'));
  const started: ChildProcess[] = [];
  let browser: Browser;
  let page: Page;
  let panel: Panel;

  const hand = (...args: readonly string[]) => execFileSync('xdotool', [...args]);
  const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const marksShown = () => panel.evaluate<string>(`document.querySelector('.page-tools [aria-pressed]').ariaPressed`);
  const form = () => panel.evaluate<string>(`document.querySelector('.own-form')?.innerText ?? ''`);
  /** Where the first letter of a paragraph is on the screen. */
  const startOf = (index: number) =>
    page.evaluate((at) => {
      const { left, top, height } = document.querySelectorAll('p')[at]?.getBoundingClientRect() ?? new DOMRect();
      const below = (outerWidth - innerWidth) / 2;
      return {
        x: screenX + left + 10,
        y: screenY + outerHeight - innerHeight - Math.min(below, 12) + top + height / 2,
      };
    }, index);

  beforeAll(async () => {
    const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x950x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [display] = await once(server.stdout, 'data');
    process.env.DISPLAY = `:${String(display).trim()}`;
    started.push(server, spawn('openbox', { stdio: 'ignore' }));
    browser = await Browser.launch({ profile, resolverRules: 'MAP * ~NOTFOUND', visible: true });
    await browser.context.route('http://www.keys.gov.cn/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: manyFindings(12) }),
    );
    page = await browser.open('http://www.keys.gov.cn/report.html');
    await rest(1_500);
    hand('mousemove', '600', '800', 'click', '1');
  });

  afterAll(async () => {
    await browser?.close();
    for (const program of started.reverse()) program.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('Alt+Shift+M opens the panel and audits the page', async () => {
    hand('key', 'alt+shift+m');
    panel = await browser.panel();
    await panel.shows('已存');
  });

  test('Alt+Shift+H hides the marks and shows them again', async () => {
    hand('key', 'alt+shift+h');
    await until('the marks to go', async () => (await marksShown()) === 'false');
    hand('key', 'alt+shift+h');
    await until('the marks to come', async () => (await marksShown()) === 'true');
  });

  test('Alt+Shift+F begins a finding at what is selected; F6 leads from the page into it', async () => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelectorAll('p')[1] ?? document.body));
    hand('key', 'alt+shift+f');
    await until('the form', async () => (await form()).includes('第1街道设置'));
    await until('the focus in the panel', async () => {
      hand('key', 'F6');
      await rest(200);
      return panel.evaluate<boolean>('document.hasFocus()');
    });
    hand('type', 'abc');
    await until(
      'what was typed',
      async () => (await panel.evaluate<string>(`document.querySelector('.own-form textarea').value`)) === 'abc',
    );
    await panel.press('Escape');
  });

  test('the menu over selected words begins a finding at them', async () => {
    const { x, y } = await startOf(3);
    hand('mousemove', String(Math.round(x + 20)), String(Math.round(y)));
    hand('mousedown', '1');
    for (let by = 30; by < 260; by += 20) {
      hand('mousemove', String(Math.round(x + by)), String(Math.round(y)));
      await rest(30);
    }
    hand('mouseup', '1');
    const words = await page.evaluate(() => String(getSelection()));
    expect(words).toContain('公开指南');
    hand('mousemove', String(Math.round(x + 80)), String(Math.round(y)), 'click', '3');
    await rest(800);
    // The extension's entry stands last but for the browser's own “Inspect”.
    hand('key', 'Up', 'Up', 'Return');
    await until('the form', async () => (await form()).includes(words));
  });
});
