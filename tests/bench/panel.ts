import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from '../e2e/browser.ts';
import type { Panel } from '../e2e/panel.ts';
import { generatePage } from './generate.ts';

const ROUNDS = 7;

/**
 * Milliseconds from the press on the toolbar button to the first findings on screen, the panel being open: the built
 * extension, each time on a page it has not seen.
 */
export async function pressToFindings(size: number): Promise<number[]> {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-bench-'));
  const browser = await Browser.launch({ profile, resolverRules: 'MAP * ~NOTFOUND', measuring: true });
  try {
    const body = generatePage(size * 1_000);
    await browser.context.route('http://www.bench.gov.cn/**', (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
    );
    const times: number[] = [];
    let panel: Panel | undefined;
    for (let round = 0; round <= ROUNDS; round++) {
      const page = await browser.open(`http://www.bench.gov.cn/zwgk/nb/t${round}.html`);
      // The page is drawn, as it is when a person presses.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 300))));
      // Until the panel has turned to the new tab, the findings of the last one stand there.
      if (panel) await panel.evaluate(WITHOUT_FINDINGS);
      const shown = panel?.evaluate<number>(WITH_FINDINGS);
      const start = Date.now();
      await browser.pressButton(page);
      panel ??= await browser.panel();
      const end = await (shown ?? panel.evaluate<number>(WITH_FINDINGS));
      // The first press also opens the panel.
      if (round > 0) times.push(end - start);
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Resolves with the time of the first frame that shows findings (none). */
const frameThat = (condition: string) => `new Promise((resolve) => {
  const look = () => (${condition} ? resolve(Date.now()) : requestAnimationFrame(look));
  look();
})`;
const WITH_FINDINGS = frameThat(`document.querySelector('.card-message')`);
const WITHOUT_FINDINGS = frameThat(`!document.querySelector('.card-message')`);
