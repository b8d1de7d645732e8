import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { drawn } from './drawn.ts';
import { manyFindings } from './many.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

const ADDRESS = 'http://www.dense.gov.cn/report.html';
const COUNT = 1000;
/** A line that stays in sight however far the page is scrolled. */
const STICKY = `</h1><div style="position: sticky; top: 0; background: #fff">
<p>2022年第7777街道办件7777件，比2021年的7000件增长50%。</p></div>`;

/** Only what is near the window is drawn on a page with very many findings: the rest costs the page nothing. */
describe('marks of a thousand findings', () => {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-dense-'));
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let panel: Panel;
  let cdp: CDPSession;

  /** Phrases that are painted now. */
  const painted = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())),
    );
  /** How far a sentence’s number is from where it belongs, in pixels; null where it is not drawn in the window. */
  const offOf = async (words: string) => {
    const at = await page.evaluate((text) => {
      const line = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(text));
      const { top, bottom } = line?.getBoundingClientRect() ?? new DOMRect();
      return bottom > 0 && top < innerHeight ? top : null;
    }, words);
    if (at === null) return null;
    const tops = (await drawn(cdp, 'tag')).flatMap(({ at: tag }) => (tag ? [Math.abs(tag.top - at)] : []));
    return tops.length > 0 ? Math.min(...tops) : null;
  };
  const stands = (words: string) =>
    until(`the number at “${words}”`, async () => {
      const off = await offOf(words);
      return off !== null && off < 12;
    });

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    await browser.context.route('http://www.dense.gov.cn/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: manyFindings(COUNT).replace('</h1>', STICKY) }),
    );
    page = await browser.open(ADDRESS);
    cdp = await browser.context.newCDPSession(page);
    await browser.pressButton(page);
    panel = await browser.panel();
    await panel.shows('已存');
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('few elements and ranges stand on the page, and the rail shows its whole length', async () => {
    await stands('第2街道');
    await until('ticks down to the end', async () => {
      const ticks = (await drawn(cdp, 'tick')).map(({ style }) => Number(/top: ([\d.]+)%/.exec(style)?.[1]));
      return ticks.length > 200 && ticks.length <= 402 && Math.max(...ticks) > 98;
    });
    expect((await drawn(cdp, 'tag')).length).toBeLessThan(400);
    expect((await painted()).length).toBeLessThan(400);
  });

  test('what comes into the window is marked there, what has left is not any more', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await stands('第999街道');
    expect(await painted()).toContain('1098件');
    expect(await painted()).not.toContain('102件');
  });

  test('what sticks to the window is marked in the very frame, from wherever the page is scrolled to', async () => {
    await until('the line that sticks', () =>
      page.evaluate(async () => {
        const frame = () => new Promise(requestAnimationFrame);
        scrollTo(0, 0);
        // All places are looked at once it has come to rest: those that were above are below from here.
        await new Promise((resolve) => setTimeout(resolve, 900));
        scrollTo(0, 20_000);
        await frame();
        await frame();
        return [...CSS.highlights.values()].some((all) => [...all].some((range) => range.toString() === '7777件'));
      }),
    );
  });

  test('what pushes the page down moves the marks with it, far ones too', async () => {
    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.style.height = '5000px';
      document.body.prepend(banner);
      scrollTo(0, 5000);
    });
    await stands('第2街道');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await stands('第999街道');
  });

  test('a finding far away is brought into view with its number', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await panel.press('End');
    // The last of all is about the page as a whole.
    await panel.press('k');
    await until('the page to scroll', () => page.evaluate(() => scrollY > 0));
    await until('its number, emphasised', async () =>
      (await drawn(cdp, 'tag')).some(({ classes, at }) => classes.includes('on') && at && at.top > 0),
    );
  });

  test('a style that changes all the time does not keep marks from their places', async () => {
    await page.evaluate(() => {
      const ticker = document.createElement('i');
      document.body.append(ticker);
      const run = () => {
        ticker.style.opacity = String(Math.random());
        requestAnimationFrame(run);
      };
      run();
      document.querySelector('div')?.remove();
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await stands('第999街道');
  });
});
