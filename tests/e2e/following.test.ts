import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageCall, PageReply, Target } from '../../lib/messages/model.ts';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import { drawn } from './drawn.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

/** A portal that does not let its window scroll: the body does, and in it stands a frame of the same site. */
const ADDRESS = 'http://www.scrolling.gov.cn/report.html';
const FILLER = '<p>其他内容。</p>'.repeat(40);
const PAGE = `<!DOCTYPE html><meta charset="utf-8"><title>年度报告</title>
<style>html{height:100%;overflow:hidden}body{height:100%;overflow:auto;margin:0}</style><h1>年度报告</h1>${FILLER}
<table><tr><th>项目<th>数量<tr><td>收到申请<td id="cell" width="90">7</table>
<iframe id="frame" src="/inner.html" width="400" height="120"></iframe>${FILLER}<p id="end">全文结束处</p>`;
const INNER = `<!DOCTYPE html><meta charset="utf-8"><body><p id="words">框内办结99件</p>${'<p>框内。</p>'.repeat(20)}`;

const CELL: Target = { place: { kind: 'cell', cell: 9999 }, quote: '7', before: '收到申请', after: '数量' };
const text = (quote: string): Target => ({
  place: { kind: 'text', block: 9999, start: 0, end: 1 },
  quote,
  before: '',
  after: '',
});

describe('marks on a page that scrolls inside its body', () => {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-following-'));
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let panel: Panel;
  let cdp: CDPSession;

  const call = (message: PageCall): Promise<PageReply> =>
    panel.evaluate<PageReply>(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.tabs.sendMessage(tab.id, ${JSON.stringify(message)});
    })()`);
  const mark = (id: string, title: string, target: Target) => ({
    id,
    number: 1,
    severity: 'error' as const,
    review: false,
    title,
    targets: [target],
  });
  const ticks = async () => (await drawn(cdp, 'tick')).map(({ style }) => Number(/top: ([\d.]+)%/.exec(style)?.[1]));
  /** Where the page has the cell now. */
  const cell = () =>
    page.evaluate(() => {
      const { x, y, width, height } = document.getElementById('cell')?.getBoundingClientRect() ?? new DOMRect();
      return { left: x, top: y, width, height };
    });
  const onCell = () =>
    until('the box on its cell', async () => {
      const [box] = await drawn(cdp, 'box');
      const wanted = await cell();
      return (
        box?.at &&
        (['left', 'top', 'width', 'height'] as const).every(
          (side) => Math.abs((box.at?.[side] ?? -9) - wanted[side]) < 2,
        )
      );
    });

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    await browser.context.route('http://www.scrolling.gov.cn/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: route.request().url().endsWith('inner.html') ? INNER : PAGE }),
    );
    page = await browser.open(ADDRESS);
    cdp = await browser.context.newCDPSession(page);
    await browser.pressButton(page);
    panel = await browser.panel();
    await until('the audit', async () => (await panel.text()).includes('年度报告'));
    await until('the marks script', () => call({ call: 'show', run: 'test', marks: [] }).then((reply) => reply.ok));
    const marks = [
      mark('a', '表内第一句', CELL),
      mark('b', '框内的一句', text('框内办结99件')),
      mark('c', '末尾的一句', text('全文结束处')),
    ];
    expect(await call({ call: 'show', run: 'test', marks })).toEqual({ ok: true, unplaced: [] });
    await panel.evaluate(`(() => {
      window.heard = [];
      chrome.runtime.onMessage.addListener((message) => { heard.push(message); });
    })()`);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('the rail shows where each lies in what scrolls, and does not move while it scrolls', async () => {
    const before = await ticks();
    expect(before).toHaveLength(3);
    expect(before[0]).toBeGreaterThan(30);
    expect(before[0]).toBeLessThan(before[1] ?? 0);
    expect(before[2]).toBeGreaterThan(90);
    await page.evaluate(() => document.getElementById('cell')?.scrollIntoView({ block: 'center' }));
    await onCell();
    for (const [i, at] of (await ticks()).entries()) expect(Math.abs(at - (before[i] ?? 0))).toBeLessThan(0.5);
  });

  test('the box stays on its cell when the window is resized and the page enlarged', async () => {
    await page.setViewportSize({ width: 900, height: 600 });
    await page.evaluate(() => document.getElementById('cell')?.scrollIntoView({ block: 'center' }));
    await onCell();
    for (const zoom of ['1.5', '0.8', '']) {
      await page.evaluate((value) => {
        document.documentElement.style.zoom = value;
        document.getElementById('cell')?.scrollIntoView({ block: 'center' });
      }, zoom);
      await onCell();
    }
  });

  test('what is scrolled out of its frame is not drawn over what stands there', async () => {
    await page.evaluate(() => document.getElementById('frame')?.scrollIntoView({ block: 'center' }));
    const tag = async () => (await drawn(cdp, 'tag')).filter(({ at }) => at).length;
    await until('both marks', async () => (await tag()) === 2);
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentWindow;
      inner?.scrollTo(0, 300);
    });
    await until('one mark', async () => (await tag()) === 1);
    await call({ call: 'select', run: 'test', id: 'b', reveal: 0 });
    await until('both marks again', async () => (await tag()) === 2);
  });

  test('pointing at a mark shows its sentence to the inspector and tells the panel; clicking it does too', async () => {
    const heard = () => panel.evaluate<{ event: string; id: string | null }[]>('heard.splice(0)');
    await heard();
    const at = await page.evaluate(() => {
      const frame = document.getElementById('frame')?.getBoundingClientRect() ?? new DOMRect();
      const inner = document.querySelector('iframe')?.contentDocument?.getElementById('words');
      const words = inner?.getBoundingClientRect() ?? new DOMRect();
      return { x: frame.x + words.x + 10, y: frame.y + words.y + words.height / 2 };
    });
    await page.mouse.move(at.x, at.y);
    await until('the sentence', async () => (await drawn(cdp, 'tip'))[0]?.text === '框内的一句');
    await page.mouse.click(at.x, at.y);
    const events: Awaited<ReturnType<typeof heard>> = [];
    await until('the click', async () => {
      events.push(...(await heard()));
      return events.some(({ event }) => event === 'clicked');
    });
    expect(events.map(({ event, id }) => `${event} ${id}`)).toEqual(['hovered b', 'clicked b']);
    await page.mouse.move(5, 5);
    await until('the end of it', async () =>
      (await heard()).some(({ event, id }) => event === 'hovered' && id === null),
    );
  });
});
