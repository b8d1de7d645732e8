import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { toDigits } from '../../../lib/page/digits.ts';
import { packPage } from '../../../lib/page/pack.ts';
import { sendPage } from '../../../lib/page/send.ts';
import { unpackPage } from '../../../lib/page/unwire.ts';
import { COLUMNS, type PackedPage } from '../../../lib/page/wire.ts';

const seed = readHtml(readFileSync(join(import.meta.dirname, '../../pages/seed-001/page.html')), {
  url: 'http://www.shangqiu.gov.cn/a/b.html',
});
const small = readHtml(
  '<meta name=PubDate content=2020-01-01><p>a<b>b</b>c <a href="http://x.cn/"><img src="/i.png" alt=表 width=500 height=300>文字</a>' +
    '<p>1 <a style="visibility:hidden" href="/y">hidden</a><table><tr><td colspan=2>x<td hidden>y</table><iframe src="http://other.cn/"></iframe>',
);
const sent = sendPage(packPage(small));
/** The small page with other columns. */
const but = (over: (page: PackedPage) => Partial<PackedPage>) => {
  const page = packPage(small);
  return sendPage({ ...page, ...over(page) });
};

describe('the page on its way from the page to the panel', () => {
  test.each([seed, small])('comes out as it went in', (page) => {
    const arrived: unknown = JSON.parse(JSON.stringify(sendPage(packPage(page))));
    expect(unpackPage(arrived)).toEqual({ ok: true, page });
  });

  test('comes out the same where its numbers are sent as digits', () => {
    const { boxes } = packPage(small);
    const digits = { ...sent, columns: { ...sent.columns, boxes: toDigits(boxes, COLUMNS.boxes) } };
    expect(unpackPage(digits)).toEqual({ ok: true, page: small });
  });

  test('keeps half characters, which scripts can write', () => {
    const page = { ...small, title: '\ud800', metas: [{ name: 'a\udc00', content: '\0' }] };
    expect(unpackPage(JSON.parse(JSON.stringify(sendPage(packPage(page)))))).toEqual({ ok: true, page });
  });

  test.each([
    ['nothing', null],
    ['another shape', { version: 1 }],
    ['an index that points nowhere', but(({ cells }) => ({ cells: cells.map(() => 9999) }))],
    ['a box before its parent', but(() => ({ boxes: [0, 0, 0, 0] }))],
    ['a number cut off', but(({ boxes }) => ({ boxes: boxes.slice(0, -1) }))],
    ['numbers left over', but(({ blocks }) => ({ blocks: [...blocks, 1] }))],
    ['bounds of no block', but(({ bounds }) => ({ bounds: [...bounds, 1] }))],
    ['spans of no cell', but(({ spans }) => ({ spans: [...spans, 1, 1] }))],
    ['cells of no table', but(() => ({ tables: [] }))],
    ['a table in a cell that is not there', but(() => ({ tables: [0, 99, 1, 2, 0, 2, 0] }))],
    ['what are no digits', { ...sent, columns: { ...sent.columns, links: 'ü' } }],
    ['a number without its last digit', { ...sent, columns: { ...sent.columns, links: 'C' } }],
    ['what is no number', { ...sent, columns: { ...sent.columns, links: packPage(small).links.map(String) } }],
    ['a length that is none', { ...sent, lengths: { ...sent.lengths, words: ['1'] } }],
    ['a fraction', but(({ tables }) => ({ tables: tables.map((n) => n + 0.5) }))],
    ['fewer characters than its strings have', { ...sent, strings: sent.strings.slice(1) }],
    ['more characters than its strings have', { ...sent, strings: `${sent.strings}x` }],
  ])('is refused when it holds %s', (_, value) => {
    expect(unpackPage(value).ok).toBe(false);
  });
});
