import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Browser } from '../e2e/browser.ts';
import { type Audited, auditFixture } from '../e2e/fixture-audit.ts';
import type { Panel } from '../e2e/panel.ts';
import { fixtures } from '../pages/fixture.ts';
import { openPortal } from '../portal/server.ts';
import { composePicture } from './picture.ts';
import { report } from './report.ts';

/**
 * `npm run demo`: builds the extension, opens the sample portal in Chromium, audits every page by the real toolbar
 * button, prints what was found and leaves lists and pictures in .output/demo.
 */
const root = join(import.meta.dirname, '..', '..');
const out = join(root, '.output', 'demo');
/** The page whose pictures are taken. */
const SHOWN = 'seed-001';

const say = (text: string) => process.stdout.write(`${text}\n`);

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(): void {
  say('Building the extension …');
  const done = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The build failed:\n${done.stdout}\n${done.stderr}`);
}

async function auditAll(browser: Browser, pages: readonly Audited[]): Promise<void> {
  for (const sample of pages) {
    const page = await browser.open(sample.url);
    await browser.pressButton(page);
    const panel = await browser.panel();
    await panel.showsResultOf(sample.title);
    say(`  ${sample.url}`);
    if (sample.name === SHOWN) await pictures(page, panel, sample);
    await page.close();
  }
}

/** The panel, and the page with its highlights, with the third finding chosen: what the README shows. */
async function pictures(page: Page, panel: Panel, sample: Audited): Promise<void> {
  const chosen = sample.messages.find((message) => message.startsWith('申请办结数为 0')) ?? sample.messages[0] ?? '';
  await panel.click('.card-button', chosen);
  await page.waitForTimeout(500);
  writeFileSync(join(out, 'panel.png'), await panel.screenshot());
  await page.screenshot({ path: join(out, 'page.png') });
  await composePicture(page.context(), join(out, 'page.png'), join(out, 'panel.png'), join(out, 'page-and-panel.png'));
}

/** Exports from the workbench as a person would; returns the file of each format. */
async function exportAll(browser: Browser): Promise<Record<'XLSX' | 'CSV' | 'JSON', string>> {
  const workbench = await browser.openOwn('workbench.html');
  const files = { XLSX: '', CSV: '', JSON: '' };
  for (const format of ['XLSX', 'CSV', 'JSON'] as const) {
    const download = workbench.waitForEvent('download');
    await workbench.locator('.export select').selectOption(format.toLowerCase());
    await workbench.getByRole('button', { name: '导出', exact: true }).click();
    const file = await download;
    files[format] = join(out, file.suggestedFilename());
    await file.saveAs(files[format]);
  }
  await workbench.getByText('申请办结数为 0').first().click();
  await workbench.setViewportSize({ width: 1360, height: 860 });
  await workbench.screenshot({ path: join(out, 'workbench.png') });
  return files;
}

/** In a window where there is a display that takes one, else headless. */
async function launch(profile: string, resolverRules: string): Promise<{ browser: Browser; visible: boolean }> {
  if (hasDisplay()) {
    try {
      return { browser: await Browser.launch({ profile, resolverRules, visible: true }), visible: true };
    } catch (error) {
      say(`No window could be opened (${error instanceof Error ? error.message.split('\n')[0] : error}).`);
    }
  }
  return { browser: await Browser.launch({ profile, resolverRules }), visible: false };
}

async function main(): Promise<void> {
  build();
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'minghe-demo-'));
  const portal = await openPortal();
  const { browser, visible } = await launch(profile, portal.resolverRules);
  try {
    // The portal-… pages are many ways of marking up the same block: for the tests, not for looking at.
    const pages = fixtures()
      .filter(({ name }) => !name.startsWith('portal-'))
      .map(auditFixture);
    await browser.open(portal.list);
    say(
      `Auditing ${pages.length} pages of the sample portal in ${visible ? 'a Chromium window' : 'headless Chromium'}:`,
    );
    await auditAll(browser, pages);
    const files = await exportAll(browser);
    say(`\n${report(readFileSync(files.JSON, 'utf8'), pages)}\n`);
    say(`Finding list, CSV, JSON and pictures are in ${out}`);
    if (visible && process.stdin.isTTY) {
      say('The browser stays open: close its window to end.');
      await new Promise((resolve) => browser.context.once('close', resolve));
    }
  } finally {
    await browser.close();
    await portal.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

await main();
