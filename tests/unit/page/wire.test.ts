import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { packPage } from '../../../lib/page/pack.ts';
import { unpackPage } from '../../../lib/page/unwire.ts';

const seed = readHtml(readFileSync(join(import.meta.dirname, '../../pages/seed-001/page.html')), {
  url: 'http://www.shangqiu.gov.cn/a/b.html',
});
const small = readHtml(
  '<meta name=PubDate content=2020-01-01><p>a<b>b</b>c <a href="http://x.cn/"><img src="/i.png" alt=表 width=500 height=300>文字</a>' +
    '<p>1 <a style="visibility:hidden" href="/y">hidden</a><table><tr><td colspan=2>x<td hidden>y</table><iframe src="http://other.cn/"></iframe>',
);

describe('the page on its way from the page to the panel', () => {
  test.each([seed, small])('comes out as it went in', (page) => {
    const sent: unknown = JSON.parse(JSON.stringify(packPage(page)));
    expect(unpackPage(sent)).toEqual({ ok: true, page });
  });

  test.each([
    ['nothing', null],
    ['another shape', { version: 1 }],
    ['an index that points nowhere', { ...packPage(small), cells: packPage(small).cells.map(() => 9999) }],
    ['a box before its parent', { ...packPage(small), boxes: [0, 0, 0, 0] }],
    ['a number cut off', { ...packPage(small), boxes: packPage(small).boxes.slice(0, -1) }],
    ['numbers left over', { ...packPage(small), blocks: [...packPage(small).blocks, 1] }],
    ['what is no number', { ...packPage(small), links: packPage(small).links.map(String) }],
    ['cells of no table', { ...packPage(small), tables: [] }],
    ['a table in a cell that is not there', { ...packPage(small), tables: [0, 99, 1, 2, 0, 2, 0] }],
    ['a fraction', { ...packPage(small), tables: packPage(small).tables.map((n) => n + 0.5) }],
  ])('is refused when it holds %s', (_, value) => {
    expect(unpackPage(value).ok).toBe(false);
  });
});
