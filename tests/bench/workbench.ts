import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Browser } from '../e2e/browser.ts';
import { buildExtension, buildScript } from './build.ts';
import type { Compared } from './workbenchSubjects.ts';
import { longestTasks } from './workbenchTasks.ts';

/**
 * `npm run bench:list [-- FINDINGS]`: the workbench on a whole department's findings, in Chromium: its first
 * page beside a bare read by index, filters and sorts beside the same over a plain array, and the longest task of everything
 * a person does with the list. Medians of interleaved rounds.
 */
async function main(): Promise<void> {
  const count = process.argv.slice(2).map(Number).find(Number.isFinite) ?? 100_000;
  if (!process.argv.includes('--built')) buildExtension();
  const script = await buildScript('workbenchSubjects.ts');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-desk-'));
  const browser = await Browser.launch({ profile, resolverRules: 'MAP * ~NOTFOUND', measuring: true });
  try {
    const page = await browser.openOwn('options.html');
    page.setDefaultTimeout(0);
    await page.evaluate(script);
    await page.evaluate(`desk.fill(${count})`);
    process.stdout.write(`${count} findings, medians\n`);
    const first = await page.evaluate<Compared & { warm: number[] }>('desk.firstPage()');
    compared('first page, nothing in memory / bare read of 50 by index', first.ours, first.bare);
    compared('first page, list in memory / bare read of 50 by index', first.warm, first.bare);
    const questions = await page.evaluate<Record<string, Compared>>('desk.filterAndSort()');
    for (const [name, { ours, bare }] of Object.entries(questions)) compared(`${name} / plain array`, ours, bare);
    process.stdout.write(
      `the whole list in memory after ${(await page.evaluate<number>('desk.loading()')).toFixed(0)} ms\n`,
    );
    await page.close();
    await tasks(browser);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function tasks(browser: Browser): Promise<void> {
  const page: Page = await browser.context.newPage();
  for (const [name, { computing, clock }] of await longestTasks(page, browser)) {
    const [own, whole] = [computing.toFixed(0).padStart(5), clock.toFixed(0).padStart(5)];
    process.stdout.write(`longest task, ${name.padEnd(28)} ${own} ms of computing (≤ 50), ${whole} ms by the clock\n`);
  }
}

function compared(name: string, ours: readonly number[], bare: readonly number[]): void {
  const [a, b] = [median(ours), median(bare)];
  process.stdout.write(`${name.padEnd(62)} ${a.toFixed(1)} / ${b.toFixed(1)} ms = ${(a / b).toFixed(2)} (≤ 3)\n`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

await main();
