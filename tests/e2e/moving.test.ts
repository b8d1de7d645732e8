import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { until } from './wait.ts';

const REPORT = `<!DOCTYPE html><meta charset="utf-8"><title>某市2021年政府信息公开工作年度报告</title><body>
<h1>某市2021年政府信息公开工作年度报告</h1><p>2021年，全市共收到政府信息公开申请<span>2</span>0件，其中自然人申请15件、法人申请4件。</p>`;
/** Lines of no height, before all others, all the time: whatever was read has another number when it is marked. */
const MOVING = `<script>setInterval(() => {
  const line = document.createElement('p');
  line.style = 'height:0;margin:0;overflow:hidden';
  line.textContent = '其中自然人申请15件';
  document.body.prepend(line);
}, 10)</script>`;

/**
 * A page is read from a copy and walked over when its findings are marked: by then it may be built otherwise. Marks stand
 * at the words they are about all the same.
 */
describe('findings are marked where they stand', () => {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-moving-'));
  let portal: Portal;
  let browser: Browser;

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    await browser.context.route('http://www.moving.gov.cn/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: route.request().url().endsWith('still.html') ? REPORT : REPORT + MOVING,
      }),
    );
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(['still.html', 'moving.html'])('%s', async (name) => {
    const page = await browser.open(`http://www.moving.gov.cn/${name}`);
    await browser.pressButton(page);
    const words = await until('the marks', async () => {
      const found = await page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())),
      );
      return found.length > 0 ? found : null;
    });
    expect(words.some((one) => one.includes('20件'))).toBe(true);
    expect(words.some((one) => one.includes('15件'))).toBe(true);
    await page.close();
  });
});
