import type { Page } from 'playwright-core';
import type { Browser } from '../e2e/browser.ts';

/** Longest task seen since last asked, in milliseconds; the browser only names those over 50. */
const WATCH = `
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/** Everything a person does with the long list, and the longest task of each; 0 where none was over 50 ms. */
export async function longestTasks(page: Page, browser: Browser): Promise<[string, number][]> {
  await page.addInitScript(WATCH);
  const found: [string, number][] = [];
  const during = async (name: string, work: () => Promise<unknown>) => {
    await work();
    await page.waitForTimeout(1_500);
    found.push([name, await page.evaluate<number>('const was = globalThis.longest; globalThis.longest = 0; was')]);
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
  await page.locator('a[href="#/overview"]').click();
  await page.locator('.chart svg').first().waitFor();
  await page.waitForTimeout(1_500);
  found.push(['the overview', await page.evaluate<number>('globalThis.longest')]);
  return found;
}
