import { chromium, type Page } from 'playwright-core';
import { type BuildOutput, build, buildExtension } from './build.ts';
import { generatePage } from './generate.ts';
import { panelTimes } from './interactions.ts';
import { firstTimes } from './panel.ts';
import { type Measured, median, report, reportPanel } from './report.ts';

/**
 * `npm run bench [-- KB…]`: reading and audit beside the bare walk, Readability and axe-core, in Chromium, on generated
 * pages; medians of interleaved rounds, printed as milliseconds and as ratios against their budgets. Then the panel with
 * very many findings: what each key costs. `-- panel` measures that alone, `--built` the extension as it was built last.
 */
const SIZES = [40, 400, 4_000, 16_000];
const ADDRESS = 'http://www.bench.gov.cn/zwgk/nb/202201/t20220120_1.html';
/** axe-core takes minutes on more. */
const AXE_UP_TO = 4_000;
/** Findings of the page that the panel is worked with. */
const FINDINGS = 2_000;
/** The built extension is measured on pages up to this size. */
const PANEL_UP_TO = 4_000;

async function main(): Promise<void> {
  const asked = process.argv.slice(2).map(Number).filter(Number.isFinite);
  const executablePath = process.env.MINGHE_CHROMIUM;
  if (!executablePath) throw new Error('MINGHE_CHROMIUM is not set: start this with `npm run bench`.');
  if (!process.argv.includes('--built')) buildExtension();
  if (!process.argv.includes('panel')) await onPages(executablePath, asked);
  if (asked.length === 0) reportPanel(FINDINGS, await panelTimes(FINDINGS));
}

async function onPages(executablePath: string, asked: readonly number[]): Promise<void> {
  const bundle = await build();
  const browser = await chromium.launch({
    executablePath,
    headless: false,
    // Playwright's own switch holds back the optimisation of scripts.
    ignoreDefaultArgs: ['--disable-renderer-backgrounding'],
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
  });
  try {
    for (const size of asked.length > 0 ? asked : SIZES) {
      const page = await browser.newPage();
      const measured = await measure(page, size, bundle);
      await page.close();
      if (size <= PANEL_UP_TO) {
        for (const [name, taken] of Object.entries(await firstTimes(size))) measured.medians.set(name, median(taken));
        const { medians } = measured;
        medians.set('readFirst', (medians.get('copyFirst') ?? 0) + (medians.get('fromCopy') ?? 0));
      }
      report(measured);
    }
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, size: number, bundle: BuildOutput): Promise<Measured> {
  page.setDefaultTimeout(0);
  const body = generatePage(size * 1_000);
  await page.route('**/*', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(ADDRESS);
  await page.evaluate(bundle.code);
  const names = ['bare', 'read', 'transfer', 'fromCopy', 'audit', 'all', 'readability'];
  const rounds = size <= 400 ? 15 : size <= 4_000 ? 7 : 3;
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + 1; round++) {
    for (const name of names) {
      const taken = await page.evaluate<number>(`time(${JSON.stringify(name)})`);
      // The first round warms up.
      if (round > 0) times.get(name)?.push(taken);
    }
  }
  if (size <= AXE_UP_TO) times.set('axe', [await page.evaluate<number>('time("axe")')]);
  const medians = new Map([...times].map(([name, taken]) => [name, median(taken)]));
  return { size, rounds, medians };
}

await main();
