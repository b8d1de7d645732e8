import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Mark, PageCall, PageReply, Target } from '../../lib/messages/model.ts';
import { openPortal, type Portal } from '../portal/server.ts';
import { Browser } from './browser.ts';
import type { Panel } from './panel.ts';
import { until } from './wait.ts';

const ADDRESS = 'http://www.marks.gov.cn/report.html';
const FILLER = '<p>其他内容。</p>'.repeat(40);
const PAGE = `<!DOCTYPE html><meta charset="utf-8"><title>年度报告</title><h1>年度报告</h1>${FILLER}
<div id="scroller" style="height:120px;overflow:auto"><div style="height:300px"></div><table><tr><th>项目<th>数量
<tr><td>收到申请<td id="cell">7</table><div style="height:300px"></div></div>
<p>本年度收到申请<b>12</b>8件。</p><p>办结<b>56</b><sup>1</sup>件。</p><div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '<p>影中接收77件</p>'</script><iframe id="frame" src="/inner.html" width="400" height="200"></iframe>${FILLER}`;
const INNER = `<!DOCTYPE html><meta charset="utf-8"><body>${'<p>框内。</p>'.repeat(10)}<p id="words">框内办结99件</p>`;

/** A place known by its words only: the page is read again and they are looked for. */
function target(quote: string, cell?: [row: string, column: string]): Target {
  const place = cell ? { kind: 'cell' as const, cell: 9999 } : { kind: 'text' as const, block: 9999, start: 0, end: 1 };
  return { place, quote, before: cell?.[0] ?? '', after: cell?.[1] ?? '' };
}

function mark(id: string, ...targets: Target[]): Mark {
  return { id, number: 1, severity: 'error', review: false, title: '秘密的句子', targets };
}

const CELL = target('7', ['收到申请', '数量']);
const PHRASE = target('申请128件');
const NOTED = target('办结56件');
const FRAMED = target('框内办结99件');
const SHADOWED = target('影中接收77件');

describe('marks on the page', () => {
  const profile = mkdtempSync(join(tmpdir(), 'minghe-marks-'));
  let portal: Portal;
  let browser: Browser;
  let page: Page;
  let panel: Panel;
  let before: unknown;

  beforeAll(async () => {
    portal = await openPortal();
    browser = await Browser.launch({ profile, resolverRules: portal.resolverRules });
    await browser.context.route('http://www.marks.gov.cn/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: route.request().url().endsWith('inner.html') ? INNER : PAGE }),
    );
    page = await browser.open(ADDRESS);
    before = await traces(page);
    await browser.pressButton(page);
    panel = await browser.panel();
    await until('the audit', async () => (await panel.text()).includes('年度报告'));
    await until('the marks script', () => call({ call: 'show', run: 'test', marks: [] }).then((reply) => reply.ok));
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const call = (message: PageCall): Promise<PageReply> =>
    panel.evaluate<PageReply>(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.tabs.sendMessage(tab.id, ${JSON.stringify(message)});
    })()`);

  test('stand at phrases over several nodes, at cells, inside frames of the same site and open shadow roots', async () => {
    expect(
      await call({ call: 'show', run: 'test', marks: [mark('a', CELL, PHRASE, NOTED), mark('b', FRAMED, SHADOWED)] }),
    ).toEqual({
      ok: true,
      unplaced: [],
    });
    expect(await page.evaluate(highlighted)).toEqual(['申请128件', '办结561件', '影中接收77件', '框内办结99件']);
    expect(await page.evaluate(() => document.getElementById('host')?.shadowRoot?.adoptedStyleSheets.length)).toBe(1);
  });

  test('say why a place cannot be shown', async () => {
    const marks = [
      mark(
        'a',
        target('没有的话'),
        target('其他内容。'),
        { ...CELL, quote: '8' },
        { ...PHRASE, place: { kind: 'page' } },
      ),
    ];
    const reply = await call({ call: 'show', run: 'test', marks });
    expect(reply.ok && reply.unplaced.map(({ reason }) => reason)).toEqual(['gone', 'ambiguous', 'changed', 'noPlace']);
  });

  test('come into view when chosen, and stay on their cell through scrolling, resizing and changes of layout', async () => {
    await call({ call: 'show', run: 'test', marks: [mark('a', CELL), mark('b', FRAMED)] });
    await call({ call: 'select', run: 'test', id: 'a', reveal: 0 });
    const cdp = await browser.context.newCDPSession(page);
    await expectOnCell(page, cdp);
    await page.evaluate(() => document.getElementById('scroller')?.scrollBy(0, 15));
    await expectOnCell(page, cdp);
    await page.evaluate(() => scrollBy(0, 33));
    await expectOnCell(page, cdp);
    await page.evaluate(() => document.querySelector('h1')?.style.setProperty('margin-bottom', '77px'));
    await expectOnCell(page, cdp);
    await page.evaluate(() => document.querySelector('h1')?.removeAttribute('style'));
    await call({ call: 'select', run: 'test', id: 'b', reveal: 0 });
    const inner = await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const top = frame?.contentDocument?.getElementById('words')?.getBoundingClientRect().top ?? -1;
      return {
        top,
        height: frame?.clientHeight ?? 0,
        frame: frame?.getBoundingClientRect().top ?? -1,
        window: innerHeight,
      };
    });
    expect(inner.top).toBeGreaterThanOrEqual(0);
    expect(inner.top).toBeLessThan(inner.height);
    expect(inner.frame + inner.top).toBeLessThan(inner.window);
  });

  test('of what was dismissed are drawn only while it is selected', async () => {
    const marks = [mark('a', FRAMED), { ...mark('b', PHRASE), quiet: true }];
    await call({ call: 'show', run: 'test', marks });
    await call({ call: 'select', run: 'test', id: 'a', reveal: null });
    await page.evaluate(() => scrollTo(0, 0));
    expect(await page.evaluate(highlighted)).not.toContain('申请128件');
    await call({ call: 'select', run: 'test', id: 'b', reveal: 0 });
    await until('its words', async () => (await page.evaluate(highlighted)).includes('申请128件'));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await call({ call: 'select', run: 'test', id: null, reveal: null });
    await until('its words to be plain', async () => !(await page.evaluate(highlighted)).includes('申请128件'));
  });

  test('answer only to the audit they belong to, and only to well-formed calls', async () => {
    expect(await call({ call: 'select', run: 'another', id: 'a', reveal: 0 })).toMatchObject({
      ok: false,
      error: 'stale',
    });
    expect(await call({ call: 'select', run: 'test' } as PageCall)).toMatchObject({ ok: false, error: 'invalid' });
  });

  test('keep what they say from the page', async () => {
    await call({ call: 'show', run: 'test', marks: [mark('a', CELL, PHRASE)] });
    expect(await page.content()).not.toContain('秘密');
    expect(await page.evaluate(() => [...document.documentElement.children].some(({ shadowRoot }) => shadowRoot))).toBe(
      false,
    );
  });

  test('are gone without trace when cleared', async () => {
    await call({ call: 'show', run: 'test', marks: [mark('a', CELL, PHRASE), mark('b', FRAMED, SHADOWED)] });
    await call({ call: 'clear', run: 'test' });
    expect(await traces(page)).toEqual(before);
  });
});

/** Words under any highlight, of the page and its frame. */
function highlighted(): string[] {
  const frame = document.querySelector('iframe')?.contentWindow;
  const registries = [CSS.highlights, ...(frame ? [(frame as Window & typeof globalThis).CSS.highlights] : [])];
  return registries.flatMap((registry) =>
    [...registry.values()].flatMap((highlight) => [...highlight].map((range) => range.toString())),
  );
}

/** Everything by which a page could tell that something was shown on it. */
function traces(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const shadow = document.getElementById('host')?.shadowRoot?.adoptedStyleSheets.length;
    return [document, frame?.contentDocument].map((inner) => ({
      shadow,
      html: inner?.documentElement.outerHTML,
      sheets: inner?.adoptedStyleSheets.length,
      highlights: inner?.defaultView?.CSS.highlights.size,
    }));
  });
}

interface Node {
  readonly nodeId: number;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** Waits until the box of the first mark lies on the cell, as the debugger (which looks through closed roots) sees it. */
async function expectOnCell(page: Page, cdp: CDPSession): Promise<void> {
  let seen: unknown;
  await until('the box on its cell', async () => {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const box = find(root as Node, (node) => (node.attributes ?? []).some((value) => /^box( |$)/.test(value)));
    if (!box) return false;
    const { model } = await cdp.send('DOM.getBoxModel', { nodeId: box.nodeId });
    const [left = 0, top = 0] = model.border;
    const cell = await page.evaluate(() => {
      const { x, y, width, height } = document.getElementById('cell')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
    seen = { left, top, width: model.width, height: model.height, cell };
    const off = [left - cell.x, top - cell.y, model.width - cell.width, model.height - cell.height];
    return off.every((distance) => Math.abs(distance) <= 1.5);
  }).catch((error: unknown) => {
    throw new Error(`${error} ${JSON.stringify(seen)}`);
  });
}

function find(node: Node, holds: (node: Node) => boolean): Node | null {
  if (holds(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, holds);
    if (found) return found;
  }
  return null;
}
