import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { audit } from '../../lib/audit.ts';
import { EXPORT_FORMATS } from '../../lib/export/index.ts';
import { readHtml } from '../../lib/headless/read-html.ts';
import { buildScript } from './build.ts';
import type { ExportMeasured } from './exportSubjects.ts';

/**
 * `npm run bench:exports [-- FINDINGS FORMAT…]`: what exporting a whole database takes in Chromium, format by
 * format: time, the longest task of the view's thread, the most it adds to the view's heap, the file's size.
 */
async function main(): Promise<void> {
  const [asked, ...formats] = process.argv.slice(2);
  const count = Number(asked ?? 100_000);
  const html = readFileSync(join(import.meta.dirname, '../pages/report-2023-defects-ul/page.html'));
  const result = audit(readHtml(html, { url: 'http://www.bench.gov.cn/a.html' }), {
    today: { year: 2026, month: 11, day: 22 },
  });
  const code = await buildScript('exportSubjects.ts');
  // An origin of its own, as a database needs one.
  const server = createServer((_, response) => response.end('<!doctype html><title>bench</title>')).listen(0);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The bench has no port.');
  const browser = await chromium.launch({
    executablePath: process.env.MINGHE_CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    ignoreDefaultArgs: ['--disable-renderer-backgrounding'],
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`http://localhost:${address.port}/`);
    await page.evaluate(code);
    await page.evaluate(`fill(${count}, ${JSON.stringify(result)})`);
    for (const format of formats.length > 0 ? formats : EXPORT_FORMATS) {
      const { time, longest, heap, bytes, state } = await page.evaluate<ExportMeasured>(`measure("${format}")`);
      const mega = (size: number) => `${(size / 1e6).toFixed(1)} MB`;
      const facts = [`${(time / 1000).toFixed(1)} s`, `longest task ${longest.toFixed(0)} ms`, `heap + ${mega(heap)}`];
      process.stdout.write(`${format.padEnd(9)}${[...facts, `file ${mega(bytes)}`, state].join('   ')}\n`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
