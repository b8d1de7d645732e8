import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildScript } from '../bench/build.ts';
import { Browser } from './browser.ts';
import { handedOver } from './handed.ts';
import { until } from './wait.ts';

const COUNT = 20_000;

/** Large sets are written bit by bit: one sees how far it is, can stop it, and can go on working. */
describe('exporting very many findings', () => {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-export-many-'));
  const downloads: Download[] = [];
  let browser: Browser;
  let desk: Page;

  beforeAll(async () => {
    const code = await buildScript('workbenchSubjects.ts');
    browser = await Browser.launch({ profile, resolverRules: '' });
    desk = await browser.openOwn('workbench.html');
    await desk.evaluate(code);
    await desk.evaluate(`desk.fill(${COUNT})`);
    await desk.reload();
    await desk.locator('summary', { hasText: '视图' }).click();
    await desk.getByRole('button', { name: '全部问题', exact: true }).click();
    await desk.keyboard.press('Escape');
    await desk.locator('.line').first().waitFor();
    desk.on('download', (download) => downloads.push(download));
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('shows how far it is, answers meanwhile, and stops when it is told to: no file comes', async () => {
    await desk.getByLabel('导出为').selectOption('xlsx');
    await desk.locator('.export button').click();
    const bar = desk.locator('.export progress');
    const seen = await until('progress', async () => {
      const { value, max } = await bar.evaluate(({ value, max }: HTMLProgressElement) => ({ value, max }));
      return max > 1 && value > 0 && value < max ? { value, max } : null;
    });
    expect(seen.max).toBeGreaterThan(COUNT / 2);
    // The list stays in use while the file is written.
    await desk.locator('.line').nth(2).click();
    await desk.locator('.line.is-selected').waitFor();
    await desk.getByRole('button', { name: '取消导出' }).click();
    await desk.locator('.export select').waitFor();
    expect(await desk.locator('.tools-said').count()).toBe(0);
    expect(downloads).toEqual([]);
  });

  test('written to its end, the file has every finding that is listed', async () => {
    const listed = Number(/共 ([\d,]+) 个/u.exec(await desk.locator('.tools').innerText())?.[1]?.replace(/,/gu, ''));
    expect(listed).toBeGreaterThan(COUNT / 2);
    const { text, said } = await handedOver(desk, 'csv');
    const { data, errors } = Papa.parse<string[]>(text.trim());
    expect(errors).toEqual([]);
    expect(data).toHaveLength(listed + 1);
    expect(said.replace(/,/gu, '')).toContain(String(listed));
  });
});
