import type { Page } from 'playwright-core';
import type { Browser } from '../e2e/browser.ts';

/** The longest task of something, in milliseconds: computing, and by the clock, which also counts what others do on the machine. */
export interface Longest {
  readonly computing: number;
  readonly clock: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock. */
  readonly dur?: number;
  /** Microseconds that the thread computed. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Everything a person does with the long list, and the longest task of each. */
export async function longestTasks(page: Page, browser: Browser): Promise<[string, Longest][]> {
  const cdp = await browser.context.newCDPSession(page);
  const found: [string, Longest][] = [];
  const during = async (name: string, work: () => Promise<unknown>) => {
    const events: TraceEvent[] = [];
    const take = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
    cdp.on('Tracing.dataCollected', take);
    await cdp.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: CATEGORIES },
    });
    await work();
    await page.waitForTimeout(1_500);
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await complete;
    cdp.off('Tracing.dataCollected', take);
    found.push([name, longestOf(events)]);
  };
  const key = (name: string) => page.locator('.grid').press(name);
  await during('opening', async () => {
    await page.goto(`chrome-extension://${browser.extensionId}/workbench.html`);
    await page.locator('.line').first().waitFor();
  });
  await during('all findings', async () => {
    await page.locator('summary', { hasText: '视图' }).click();
    await page.getByRole('button', { name: '全部问题', exact: true }).click();
    await page.keyboard.press('Escape');
  });
  await during('sorting by body', () => page.locator('.cell-body .sort').click());
  await during('sorting also by date', () => page.locator('.cell-seen .sort').click({ modifiers: ['Shift'] }));
  await during('grouping by page', () => page.getByLabel('分组').selectOption('page'));
  await during('grouping by body', () => page.getByLabel('分组').selectOption('body'));
  await during('ungrouping', () => page.getByLabel('分组').selectOption(''));
  await during('first search', () => page.locator('.filter-text').fill('收到申请数'));
  await during('second search', () => page.locator('.filter-text').fill('商丘 收到申请数'));
  await during('searching nothing', () => page.locator('.filter-text').fill(''));
  await during('scrolling through all', () =>
    page.evaluate(`new Promise((done) => {
      const grid = document.querySelector('.grid');
      let step = 0;
      const next = () => {
        grid.scrollTop = (grid.scrollHeight / 100) * step++;
        if (step <= 100) requestAnimationFrame(next); else done();
      };
      next();
    })`),
  );
  await during('down through thirty', async () => {
    await key('Home');
    for (let i = 0; i < 30; i++) await key('ArrowDown');
  });
  await during('confirming', () => key('c'));
  await during('choosing all', () => key('Control+a'));
  await during('choosing nothing', () => key('Escape'));
  await during('judging five hundred', async () => {
    await page.locator('.filter-text').fill('襄阳 行政复议总计');
    await page.waitForTimeout(1_000);
    await key('Control+a');
    await key('f');
    await page.waitForTimeout(4_000);
  });
  await during('undoing that', async () => {
    await key('Control+z');
    await page.waitForTimeout(4_000);
  });
  await during('the pages', () => page.locator('a[href="#/pages"]').click());
  await during('sorting pages by title', () => page.locator('.cell-title .sort').click());
  await during('the overview', async () => {
    await page.locator('a[href="#/overview"]').click();
    await page.locator('.chart svg').first().waitFor();
  });
  return found;
}

/** Of the thread that runs the workbench's program. */
function longestOf(events: readonly TraceEvent[]): Longest {
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const program = events.filter(({ args }) => args?.data?.url?.includes('chrome-extension://'));
  const threads = new Set(program.map(thread));
  const tasks = events.filter((one) => one.name === 'RunTask' && threads.has(thread(one)));
  const most = (of: (task: TraceEvent) => number | undefined) =>
    Math.max(0, ...tasks.map((one) => of(one) ?? 0)) / 1000;
  return { computing: most(({ tdur }) => tdur), clock: most(({ dur }) => dur) };
}
