import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { auditNamed } from './fixture-audit.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

/** A day with the panel: keys, drafts, undo, other tabs, other sites, pages that cannot be read. Each step stands on the one before. */
describe('working in the side panel', () => {
  const seed = auditNamed('seed-001');
  const other = auditNamed('seed-003');
  const profile = mkdtempSync(join(tmpdir(), 'minghe-panel-'));
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let panel: Panel;

  const selected = () =>
    panel.evaluate<string>(`document.querySelector('.card-button[aria-current="true"]')?.innerText ?? ''`);
  const focused = () => panel.evaluate<string>('document.activeElement?.outerHTML.slice(0, 200) ?? ""');

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    page = await browser.open(seed.url);
    await browser.pressButton(page);
    panel = await browser.panel();
    await listen();
    await panel.showsResultOf(seed.title);
  });

  /** Notes every error the panel reports from now on. */
  const listen = () =>
    panel.evaluate(`(() => {
      window.heardErrors = [];
      addEventListener('error', (event) => heardErrors.push(event.message));
      addEventListener('unhandledrejection', (event) => heardErrors.push(String(event.reason)));
      const { error } = console;
      console.error = (...words) => { heardErrors.push(words.join(' ')); error(...words); };
    })()`);

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('keys go through the findings, and the focus goes with them', async () => {
    await panel.press('j');
    await until('the first card', async () => (await selected()).includes(seed.messages[0] ?? '-'));
    await panel.press('ArrowDown');
    await until('the second card', async () => (await selected()).includes(seed.messages[1] ?? '-'));
    await until('the focus on it', async () => (await focused()).includes('aria-current="true"'));
  });

  test('a dismissal asks for its reason, keeps it, and is taken back by undo', async () => {
    await panel.press('d');
    await until('the reason field', async () => (await focused()).includes('dismiss-reason'));
    await panel.type('口径不同');
    await panel.press('Enter');
    await until('the dismissal', async () => (await selected()).includes('已排除'));
    await panel.shows('排除理由：口径不同');
    await panel.click('.panel-footer button', '撤销');
    await until('the finding to be open again', async () => (await selected()).includes('待确认'));
  });

  test('what is being typed survives the panel, though it was never finished', async () => {
    await panel.press('n');
    await until('the note field', async () => (await focused()).includes('data-note'));
    await panel.type('已电话核实');
    await panel.keepsDraft((text) => text === '已电话核实');
    expect(await panel.evaluate('heardErrors')).toEqual([]);
    await panel.reload();
    await browser.pressButton(page);
    await panel.showsResultOf(seed.title);
    await listen();
    await panel.click('.card-button', seed.messages[1] ?? '');
    await until('the draft', () =>
      panel.evaluate<boolean>(`document.querySelector('[data-note]')?.value === '已电话核实'`),
    );
  });

  test('a field and a statistic are jumps to their places', async () => {
    await panel.click('.tab', '数据');
    for (const jump of ['.field-occurrence', '.figure.verdict-fail']) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const before = await page.evaluate(() => scrollY);
      await panel.click(jump);
      await until(`${jump} to scroll the page`, async () => (await page.evaluate(() => scrollY)) !== before);
    }
    await panel.click('.tab', '问题');
  });

  test('a misread date is put right by hand, the checks run again at once, and undo brings the reading back', async () => {
    const cards = () => panel.evaluate<string>('document.querySelector("#tab-findings .tab-count").textContent');
    const before = await cards();
    await panel.click('.tab', '数据');
    await panel.click('.correction button', '发布日期');
    await panel.evaluate(`(() => {
      const field = document.querySelector('.correction-form input');
      field.focus();
      field.select();
    })()`);
    await panel.type('2020-01-10');
    await panel.press('Enter');
    await panel.shows('读作“2019-03-20”，更正为“2020-01-10”');
    await until('fewer findings', async () => Number(await cards()) < Number(before));
    await panel.click('.panel-footer button', '撤销');
    await until('the findings from before', async () => (await cards()) === before);
    await panel.click('.tab', '问题');
  });

  test('words selected on the page become a finding of the inspector’s own, marked there like the others', async () => {
    await page.evaluate(() => {
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (words.nextNode() && !words.currentNode.textContent?.includes('注重信息共享'));
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      getSelection()?.addRange(range);
    });
    await panel.press('a');
    await panel.shows('注重信息共享');
    await panel.type('未见落实材料');
    await panel.click('.own-form button', '保存');
    await until('the own finding', async () => (await selected()).includes('未见落实材料'));
    await panel.shows('人工发现');
    await page.evaluate(() => scrollTo(0, 0));
    await panel.press('Enter');
    await until('its place', () => page.evaluate(() => scrollY > 0));
  });

  test('a picture of the place is taken by key and kept with the finding', async () => {
    await panel.press('s');
    const size = await until('the picture', () =>
      panel.evaluate<{ width: number; height: number } | null>(`(() => {
        const image = document.querySelector('.captures img');
        return image?.complete && image.naturalWidth > 0 ? { width: image.naturalWidth, height: image.naturalHeight } : null;
      })()`),
    );
    expect(size.width).toBeGreaterThan(300);
    expect(size.height).toBeGreaterThan(100);
  });

  test('after a reload the panel says that its result is from before', async () => {
    await page.reload();
    await panel.shows('网页已重新加载');
    await panel.click('.banner button', '核对此页');
    await until('the banner to go', async () => !(await panel.text()).includes('网页已重新加载'));
  });

  test('on another site the panel names the page its result belongs to, and what restores access', async () => {
    await page.goto(other.url);
    await panel.shows(`以下结果属于“${seed.title}”`);
    await panel.click('.banner button', '核对此页');
    await panel.shows('再点击一次工具栏上的明核按钮');
    await browser.pressButton(page);
    await panel.showsResultOf(other.title);
  });

  test('each tab has its own result, or an invitation', async () => {
    const second = await browser.open(seed.url);
    await panel.shows('尚未读取当前网页');
    await page.bringToFront();
    await panel.showsResultOf(other.title);
    await second.close();
  });

  test('a page of the browser itself is refused with a reason', async () => {
    const own = await browser.open('chrome://version/');
    await panel.shows('尚未读取当前网页');
    await panel.click('.notice button', '核对此页');
    await panel.shows('这是浏览器自身的页面');
    await own.close();
  });

  test('nothing of all this left an error in the console', async () => {
    expect(await panel.evaluate('heardErrors')).toEqual([]);
  });
});
