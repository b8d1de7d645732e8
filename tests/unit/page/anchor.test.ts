import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { type Anchor, relocate } from '../../../lib/page/anchor.ts';
import type { Place } from '../../../lib/page/model.ts';
import { PageView } from '../../../lib/page/view.ts';
import { evidenceAt } from '../../../lib/rules/evidence.ts';

const view = (body: string) => new PageView(readHtml(body));

/** An anchor for the `nth` occurrence of some words of a page. */
function anchorOf(page: PageView, words: string, nth = 0): Anchor {
  let left = nth;
  for (const [block, { text }] of page.page.blocks.entries()) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      if (left-- === 0) return evidenceAt(page, { kind: 'text', block, start, end: start + words.length });
    }
  }
  throw new Error(`${words} does not stand on the page`);
}

function anchorOfCell(page: PageView, words: string): Anchor {
  const cell = page.page.cells.findIndex((_, i) => page.cellRaw(i) === words);
  return evidenceAt(page, { kind: 'cell', cell });
}

/** The words at the place found, with what stands before them; or why there is none. */
function found(page: PageView, anchor: Anchor): string {
  const place = relocate(anchor, page);
  if ('notPlaced' in place) return place.notPlaced;
  return `${around(page, place)}${page.quote(place)}`;
}

function around(page: PageView, place: Place): string {
  return place.kind === 'text' ? `${page.page.blocks[place.block]?.text.slice(0, place.start)}|` : '';
}

const before = view('<p>本年度收到申请128件，全部办结。</p><p>上年度收到申请128件，全部办结。</p>');

describe('a phrase is found again', () => {
  test('where it was', () => {
    expect(found(before, anchorOf(before, '收到申请128件'))).toBe('本年度|收到申请128件');
  });

  test('after something was put before it', () => {
    const after = view(
      '<p>公告</p><div>目录</div><p>本年度收到申请128件，全部办结。</p><p>上年度收到申请128件，全部办结。</p>',
    );
    expect(found(after, anchorOf(before, '收到申请128件', 1))).toBe('上年度|收到申请128件');
  });

  test('across white space and markup that were not there', () => {
    const after = view('<p>本年度<b>收到</b>申请 128\n 件，全部办结。</p>');
    expect(found(after, anchorOf(before, '收到申请128件'))).toBe('本年度|收到申请 128  件');
  });

  test('though its neighbours changed, when it stands only once', () => {
    const after = view('<p>今年一共收到申请128件。</p>');
    expect(found(after, anchorOf(before, '收到申请128件'))).toBe('今年一共|收到申请128件');
  });

  test('though a few characters of it changed, between the same neighbours', () => {
    const after = view('<p>本年度收到申请129件，全部办结。</p>');
    expect(found(after, anchorOf(before, '收到申请128件'))).toBe('本年度|收到申请129件');
  });

  test('though personal data in it was masked', () => {
    const page = view('<p>联系电话：13812345678（王某）</p>');
    const anchor = { ...anchorOf(page, '13812345678'), quote: '138****5678' };
    expect(found(view('<p>x</p><p>联系电话：13812345678（王某）</p>'), anchor)).toBe('联系电话：|13812345678');
  });

  test('not where only nothing tells several apart, nor when it is gone', () => {
    const anchor = anchorOf(before, '收到申请128件');
    expect(found(view('<p>甲收到申请128件</p><p>乙收到申请128件</p>'), anchor)).toBe('ambiguous');
    expect(found(view('<p>全部不同的内容</p>'), anchor)).toBe('gone');
  });

  test('a short number far from its surroundings proves nothing', () => {
    expect(found(view('<p>共有 128 人参加</p>'), anchorOf(before, '128'))).toBe('gone');
  });
});

describe('a cell is found again', () => {
  const rows = '<tr><th>项目<th>数量<tr><td>收到申请<td>0<tr><td>办结申请<td>0';
  const table = view(`<table>${rows}</table>`);
  const cell = table.page.cells.findIndex((one) => one.row === 2 && one.column === 1);
  const anchor = evidenceAt(table, { kind: 'cell', cell });

  test('by row label and column label after rows moved', () => {
    const after = view(
      '<table><tr><th>项目<th>数量<tr><td>公开<td>0<tr><td>收到申请<td>0<tr><td>办结申请<td>0</table>',
    );
    const place = relocate(anchor, after);
    expect(place).toEqual({ kind: 'cell', cell: 7 });
  });

  test('not when it holds another value now: it is reported as changed', () => {
    expect(found(view(`<table>${rows.replace(/0$/, '5')}</table>`), anchor)).toBe('changed');
  });

  test('not when its table is gone', () => {
    expect(found(view('<p>无</p>'), anchorOfCell(table, '收到申请'))).toBe('gone');
  });
});

test('links and meta tags are found by their words', () => {
  const page = view('<meta name=PubDate content="2020-01-02"><a href="http://a.cn/x">甲</a>');
  const after = view(
    '<meta name=A content=b><meta name=PubDate content="2020-01-02"><a href="/">乙</a><a href="http://a.cn/x">甲</a>',
  );
  expect(relocate(evidenceAt(page, { kind: 'link', link: 0 }), after)).toEqual({ kind: 'link', link: 1 });
  expect(relocate(evidenceAt(page, { kind: 'meta', meta: 0 }), after)).toEqual({ kind: 'meta', meta: 1 });
  expect(relocate(evidenceAt(page, { kind: 'page' }), after)).toEqual({ kind: 'page' });
});
