import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { Browser, EXTENSION } from '../e2e/browser.ts';
import type { Panel } from '../e2e/panel.ts';
import { generatePage } from './generate.ts';

const ROUNDS = 7;
/** Each round's chapters begin this much further on, so that its page was never seen before. */
const FURTHER = 1_000;

/** Readability as it is published: a script that declares `Readability`. */
const READABILITY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/** Milliseconds of each round. */
export interface FirstTimes {
  /** From the press on the toolbar button to the first findings on screen, the panel being open. */
  readonly panel: number[];
  /** Readability's first parse of the same page, on a copy as it asks for. */
  readonly readabilityFirst: number[];
  /** The bare walk over the same page, the first time. */
  readonly bareFirst: number[];
  /** What reading it takes in the page itself when a person presses: the copy, taken the first time. */
  readonly copyFirst: number[];
}

/**
 * The built extension, and in turn Readability, the bare walk and what reading does in the page, each time in a tab of its
 * own on a page that it has not seen: none finds its code warmed up in that tab, as none does when a person presses.
 */
export async function firstTimes(size: number): Promise<FirstTimes> {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-bench-'));
  const browser = await Browser.launch({ profile, resolverRules: 'MAP * ~NOTFOUND', measuring: true });
  try {
    let body = '';
    await browser.context.route('http://www.bench.gov.cn/**', (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
    );
    const library = readFileSync(READABILITY, 'utf8');
    const copier = readFileSync(join(EXTENSION, 'copy.js'), 'utf8');
    const times: FirstTimes = { panel: [], readabilityFirst: [], bareFirst: [], copyFirst: [] };
    const firstIn = async (name: string, script: string): Promise<number> => {
      const tab = await browser.open(`http://www.bench.gov.cn/zwgk/nb/${name}.html`);
      await drawn(tab);
      const taken = await tab.evaluate<number>(script);
      await tab.close();
      return taken;
    };
    let panel: Panel | undefined;
    for (let round = 0; round <= ROUNDS; round++) {
      body = generatePage(size * 1_000, 1 + round * FURTHER);
      const page = await browser.open(`http://www.bench.gov.cn/zwgk/nb/t${round}.html`);
      await drawn(page);
      // Until the panel has turned to the new tab, the findings of the last one stand there.
      if (panel) await panel.evaluate(WITHOUT_FINDINGS);
      const shown = panel?.evaluate<number>(WITH_FINDINGS);
      const press = await browser.buttonOn(page);
      const start = Date.now();
      await press();
      panel ??= await browser.panel();
      const end = await (shown ?? panel.evaluate<number>(WITH_FINDINGS));
      // The first press also opens the panel.
      if (round > 0) times.panel.push(end - start);
      await page.close();

      const parsed = await firstIn(`r${round}`, `${library};globalThis.Readability = Readability;${timed(PARSE)}`);
      const walked = await firstIn(`w${round}`, timed(WALK));
      const copied = await firstIn(`c${round}`, timed(`(0, eval)(${JSON.stringify(copier)})`));
      if (round === 0) continue;
      times.readabilityFirst.push(parsed);
      times.bareFirst.push(walked);
      times.copyFirst.push(copied);
    }
    return times;
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The page is drawn and at rest, as it is when a person presses. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 300))));
}

/** An expression that gives the milliseconds that another takes. */
const timed = (expression: string) => `(() => {
  const start = performance.now();
  globalThis.result = ${expression};
  return performance.now() - start;
})()`;

const PARSE = 'new Readability(document.cloneNode(true)).parse()';

/** The measure: all text nodes with their text, all table cells with their spans. */
const WALK = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) sum += node.nodeValue.length;
    else if (node instanceof HTMLTableCellElement) sum += node.colSpan * node.rowSpan;
  }
  return sum;
})()`;

/** Resolves with the time of the first frame that shows findings (none). */
const frameThat = (condition: string) => `new Promise((resolve) => {
  const look = () => (${condition} ? resolve(Date.now()) : requestAnimationFrame(look));
  look();
})`;
const WITH_FINDINGS = frameThat(`document.querySelector('.card-message')`);
const WITHOUT_FINDINGS = frameThat(`!document.querySelector('.card-message')`);
