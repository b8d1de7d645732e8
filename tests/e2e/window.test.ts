import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from '../../lib/zod.ts';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser, EXTENSION } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

const Manifest = z.looseObject({ side_panel: z.unknown(), permissions: z.array(z.string()) });

/** An older browser has no side panel: the same panel stands in a window next to the page. */
describe('without a side panel', () => {
  const seed = auditNamed('seed-001');
  const other = auditNamed('seed-003');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-window-'));
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let panel: Panel;

  const windows = () => browser.context.pages().filter((one) => one.url().includes('/sidepanel.html'));

  beforeAll(async () => {
    portal = await openPortal();
    // What is not asked for is not there, however often the browser starts the background.
    const extension = join(profile, 'extension');
    cpSync(EXTENSION, extension, { recursive: true });
    const file = join(extension, 'manifest.json');
    const { side_panel: _, permissions, ...rest } = Manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
    writeFileSync(file, JSON.stringify({ ...rest, permissions: permissions.filter((one) => one !== 'sidePanel') }));
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    page = await browser.open(seed.url);
    await browser.pressButton(page);
    panel = await browser.panel();
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the button opens it in a window of its own, about the page it was pressed on', async () => {
    await panel.showsResultOf(seed.title);
    await until('the window', async () => windows().length === 1);
    expect(windows()[0]?.url()).toMatch(/sidepanel\.html\?window=\d+$/u);
  });

  test('a finding leads to its place on the page in the other window', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await panel.click(
      '.card-button',
      seed.messages.find((message) => message.startsWith('收到申请数为 0，但其分项')) ?? '-',
    );
    await until('the page to scroll', () => page.evaluate(() => scrollY > 0));
  });

  test('it follows the tabs of that window, and a second press uses it again', async () => {
    const second = await browser.open(other.url);
    await panel.shows('尚未读取当前网页');
    await browser.pressButton(second);
    await panel.showsResultOf(other.title);
    expect(windows()).toHaveLength(1);
    await second.close();
    await panel.showsResultOf(seed.title);
  });

  test('pictures are taken of the page’s window, not of the panel’s', async () => {
    await panel.press('s');
    const width = await until('the picture', () =>
      panel.evaluate<number | null>(`(() => {
        const image = document.querySelector('.captures img');
        return image?.complete && image.naturalWidth > 0 ? image.naturalWidth : null;
      })()`),
    );
    expect(width).toBe(await page.evaluate(() => innerWidth * devicePixelRatio));
  });
});
