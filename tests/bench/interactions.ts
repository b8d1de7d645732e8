import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from '../e2e/browser.ts';
import { manyFindings } from '../e2e/many.ts';
import type { Panel } from '../e2e/panel.ts';
import { type Interaction, traced } from './traced.ts';

const ADDRESS = 'http://www.dense.gov.cn/report.html';
const TIMES = 12;
/** Milliseconds between two presses: each is over before the next. */
const PAUSE = 300;

/** What a person does in the panel, by name, with what each time cost. */
export type Interactions = readonly (readonly [string, readonly Interaction[]])[];

export interface PanelTimes {
  /** Milliseconds since the panel was asked for: its first paint, and the first finding on it. */
  readonly firstPaint: number;
  readonly firstFinding: number;
  readonly interactions: Interactions;
}

/** The built panel on a page with very many findings: opening it, and everything that is done in it all day. */
export async function panelTimes(count: number): Promise<PanelTimes> {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-panel-'));
  const browser = await Browser.launch({ profile, resolverRules: 'MAP * ~NOTFOUND', measuring: true });
  try {
    const body = manyFindings(count);
    await browser.context.route('http://www.dense.gov.cn/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    const page = await browser.open(ADDRESS);
    await browser.pressButton(page);
    const panel = await browser.panel();
    const firstFinding = await panel.evaluate<number>(FIRST_FINDING);
    const firstPaint = await panel.evaluate<number>(`performance.getEntriesByName('first-paint')[0]?.startTime ?? 0`);
    await panel.shows('已存', 120);
    await rest(2_000);
    return { firstPaint, firstFinding, interactions: await interactions(browser, panel) };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function interactions(browser: Browser, panel: Panel): Promise<Interactions> {
  const found: (readonly [string, readonly Interaction[]])[] = [];
  const during = async (
    name: string,
    type: string,
    once: (i: number) => Promise<unknown>,
    times = TIMES,
    pause = PAUSE,
  ) => {
    const costs = await traced(browser, type, async () => {
      for (let i = 0; i < times; i++) {
        await once(i);
        await rest(pause);
      }
    });
    found.push([name, costs]);
  };
  /** What leads to the next measurement, and is none itself. */
  const lead = async (...keys: readonly string[]) => {
    for (const key of keys) {
      await panel.press(key);
      await rest(PAUSE);
    }
  };
  const press =
    (...keys: readonly string[]) =>
    (i: number) =>
      panel.press(keys[i % keys.length] ?? '');
  const click =
    (selector: string, words = '') =>
    () =>
      panel.click(selector, words);

  await lead('ArrowDown');
  await during('next', 'keydown', press('ArrowDown'), 20);
  await during('next, key held down', 'keydown', press('ArrowDown'), 30, 33);
  await during('previous', 'keydown', press('ArrowUp'));
  await during('last and first', 'keydown', press('End', 'Home'));
  await during('locate', 'keydown', press('Enter'));
  await during('next place', 'keydown', press('l'));
  await during('confirm and reopen', 'keydown', press('c', 'o'));
  await during('undo', 'keydown', () => panel.press('z', 'Control'));
  await during('ask for the reason', 'keydown', press('d', 'Escape'));
  await during('tabs', 'keydown', press('2', '3', '4', '1'), 16);
  await during('severity', 'click', click('.count-warning'));
  await lead('n');
  await during('write a note', 'input', () => panel.type('核'));
  await lead('Escape', 'Home');
  await during('confirm all of a rule', 'click', click('.card-body button', '全部确认'), 1, 5_000);
  await during('undo that', 'keydown', () => panel.press('z', 'Control'), 1, 5_000);
  await lead('/');
  await during('search', 'input', (i) => panel.type('第12街道办件'[i] ?? ''), 7);
  await lead('Escape');
  await during('group', 'change', (i) =>
    panel.evaluate(GROUPED(['family', 'status', 'none', 'severity'][i % 4] ?? '')),
  );
  await during('scroll', 'scroll', () => panel.wheel('.windowed', 300), 20, 100);
  return found;
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const FIRST_FINDING = `new Promise((resolve) => {
  const look = () => document.querySelector('.card-message') ? resolve(performance.now()) : requestAnimationFrame(look);
  look();
})`;

/** Chooses a grouping; the browser's own list of choices is no part of the page. */
const GROUPED = (by: string) => `(() => {
  const choice = document.querySelector('.list-line select');
  choice.value = ${JSON.stringify(by)};
  choice.dispatchEvent(new Event('change', { bubbles: true }));
})()`;
