import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../lib/headless/read-html.ts';
import type { PageModel } from '../../../lib/page/model.ts';

const url = 'http://www.example.gov.cn/zwgk/a.html';
const read = (html: string) => readHtml(html, { url });

/** What a person sees, block by block; hidden ones in brackets. */
function texts({ blocks }: PageModel): string[] {
  return blocks.map(({ text, hidden }) => (hidden ? `[${text.trim()}]` : text.trim()));
}

/** Text of each cell with its place, `row,column`. */
function cells(page: PageModel, table = 0): string[] {
  return page.cells.flatMap((cell, i) => {
    if (cell.table !== table) return [];
    const words = page.blocks.filter((block) => block.cell === i && !block.hidden).map(({ text }) => text.trim());
    return [`${cell.row},${cell.column} ${words.join('/')}`];
  });
}

describe('text', () => {
  test('runs through inline elements and ends at block elements', () => {
    expect(texts(read('<div>索引号：<b>A</b>-<i>1</i><p>标题</p>正文</div>尾'))).toEqual([
      '索引号：A-1',
      '标题',
      '正文',
      '尾',
    ]);
  });

  test('keeps one character for each of the source, white space as plain spaces, <br> as a line break', () => {
    expect(read('<p>a\n\tb&nbsp;c　d<br>e</p>').blocks[0]?.text).toBe('a  b\u00a0c　d\ne');
  });

  test('keeps line breaks where they are meant', () => {
    expect(read('<pre>一\n二</pre>').blocks[0]?.text).toBe('一\n二');
  });

  test('says where inline elements begin and end, between the ends of the text', () => {
    expect(read('<p><b>索引号</b><span>X</span>1</p>').blocks[0]?.bounds).toEqual([3, 4]);
  });

  test('leaves out scripts, styles, form controls, glosses above characters and empty blocks', () => {
    const page = read(
      '<style>p{}</style><script>x</script><noscript>x</noscript><template>x</template><select><option>x</select>' +
        '<button>x</button><input value=x><p> &nbsp; </p><ruby>公<rp>(</rp><rt>gōng</rt><rp>)</rp></ruby>开',
    );
    expect(texts(page)).toEqual(['公开']);
  });

  test('stands in the innermost box and cell', () => {
    const page = read('<table><tr><td>外<table><tr><td>内</table>后</table>');
    expect(page.blocks.map(({ text, cell }) => [text, cell])).toEqual([
      ['外', 0],
      ['内', 1],
      ['后', 0],
    ]);
    expect(page.tables.map(({ cell }) => cell)).toEqual([-1, 0]);
  });
});

describe('hidden text is told from visible text', () => {
  test.each([
    ['the hidden attribute', '<p hidden>x</p>'],
    ['display', '<p style="display: none !important">x</p>'],
    ['visibility', '<p style="visibility:hidden">x</p>'],
    ['font size', '<p style="font-size:0px">x</p>'],
    ['a style element', '<style>.a{display:none}</style><p class=a>x</p>'],
    ['a rule with a parent', '<style>@media screen{#b > .a{display:none}}</style><div id=b><p class="c a">x</p></div>'],
    ['an ancestor', '<div style="display:none"><table><tr><td><p>x</table></div>'],
    ['a closed details', '<details><summary></summary><p>x</p></details>'],
    ['an inline element', '<span style="display:none">x</span>'],
  ])('by %s', (_, html) => {
    expect(texts(read(html))).toEqual(['[x]']);
  });

  test.each([
    ['a later rule that shows it', '<style>.a{display:none}.a{display:block}</style><p class=a>x</p>'],
    ['a more special rule', '<style>p.a{display:block}.a{display:none}</style><p class=a>x</p>'],
    [
      'a visible child of something invisible',
      '<div style="visibility:hidden"><p style="visibility:visible">x</p></div>',
    ],
    ['a size of its own', '<ul style="font-size:0"><li style="font-size:14px">x</ul>'],
    ['a rule for print', '<style>@media print{p{display:none}}</style><p>x</p>'],
    ['a page that its script shows', '<body style="display:none">x'],
    ['a rule for phones', '<style>@media (max-width:768px){p{display:none}}</style><p>x</p>'],
    ['an open details', '<details open><summary></summary><p>x</p></details>'],
  ])('but not %s', (_, html) => {
    expect(texts(read(html))).toEqual(['x']);
  });

  test('what is hidden does not break the line it stands in', () => {
    expect(texts(read('<p>2<span style="display:none">x</span>0<div hidden>y</div></p>'))).toEqual([
      '20',
      '[x]',
      '[y]',
    ]);
    expect(texts(read('<div>20<div hidden>y</div>19</div>'))).toEqual(['2019', '[y]']);
  });
});

describe('tables', () => {
  test('with spans beyond the edge, missing cells and cells that are not displayed', () => {
    const page = read(
      '<table><tr><th rowspan=9>A<th colspan=2>B<tr><td style="display:none">x<td>1<td>2<tr><td>3</table><table><tr><td>Z</table>',
    );
    expect(cells(page)).toEqual(['0,0 A', '0,1 B', '1,1 ', '1,1 1', '1,2 2', '2,1 3']);
    expect(page.tables[0]).toMatchObject({ rows: 3, columns: 3, firstCell: 0, cellCount: 6 });
    expect(cells(page, 1)).toEqual(['0,0 Z']);
  });

  test('keep hidden rows, but row spans pass over them', () => {
    const page = read('<table><tr><td rowspan=2>A<td>1<tr hidden><td>x<tr><td>2<tr><td>B<td>3</table>');
    expect(cells(page)).toEqual(['0,0 A', '0,1 1', '1,1 ', '2,1 2', '3,0 B', '3,1 3']);
  });
});

describe('links, pictures and what was not read', () => {
  test('a link knows where its words stand and where it leads', () => {
    const page = read('<p>见<a href="./P02019.doc"><b>附件</b>1</a>。</p>');
    expect(page.links).toEqual([
      {
        href: 'http://www.example.gov.cn/zwgk/P02019.doc',
        box: 1,
        block: 0,
        start: 1,
        end: 4,
        text: '附件1',
        concealed: null,
      },
    ]);
  });

  test.each([
    ['display', '<div style="display:none">@</div>'],
    ['visibility', '<p style="visibility:hidden">@</p>'],
    ['size', '<p style="font-size:0">@</p>'],
    ['size', '<div style="height:0;overflow:hidden">@</div>'],
    ['size', '<marquee width=1 height=1>@</marquee>'],
    ['offscreen', '<div style="position:absolute;left:-9999px">@</div>'],
    ['offscreen', '<div style="text-indent:-9999px">@</div>'],
    ['opacity', '<div style="opacity:0">@</div>'],
    ['colour', '<div style="background:#FFF"><font color="white">@</font></div>'],
    ['clipped', '<div style="position:absolute;clip:rect(0,0,0,0)">@</div>'],
  ])('a link to another site that nobody can see: %s', (reason, html) => {
    const link =
      reason === 'colour'
        ? '<a style="color:#ffffff" href="http://spam.com/">x</a>'
        : '<a href="http://spam.com/">x</a>';
    expect(read(html.replace('@', link)).links[0]?.concealed).toBe(reason);
  });

  test('frames, embedded documents and pictures of tables are listed as unread, decoration is not', () => {
    const page = read(
      '<iframe src="http://other.cn/x"></iframe><iframe src="/a.pdf"></iframe><embed src="b.pdf"><canvas></canvas>' +
        '<img src="t.png" width=800 height=600><img src="logo.png" width=800 height=200><img src="s.gif" width=16 height=16>',
    );
    expect(page.unread.map(({ kind }) => kind)).toEqual(['frame', 'embed', 'embed', 'canvas', 'image']);
    expect(page.images).toHaveLength(3);
  });

  test('meta tags and title come from the head', () => {
    const page = read('<title> 年度\n报告 </title><meta name=PubDate content="2020-01-02 10:00"><meta charset=utf-8>');
    expect([page.title, page.metas]).toEqual(['年度 报告', [{ name: 'PubDate', content: '2020-01-02 10:00' }]]);
  });
});

describe('the address of a saved page', () => {
  const saved = '<!-- saved from url=(0035)http://www.a.gov.cn/zwgk/index.html -->';
  test.each([
    [
      'its own',
      'http://www.b.gov.cn/x',
      `${saved}<link rel=canonical href="http://c.gov.cn/">`,
      'http://www.b.gov.cn/x',
    ],
    ['saved from', '', `<!DOCTYPE html>\n${saved}\n<html><p>x`, 'http://www.a.gov.cn/zwgk/index.html'],
    [
      'canonical',
      '',
      '<meta name=Url content="http://d.gov.cn/"><link rel=canonical href="http://c.gov.cn/">',
      'http://c.gov.cn/',
    ],
    [
      'meta',
      'file:///tmp/a.html',
      '<meta name="URL" content="www"><meta name="Url" content="//d.gov.cn/a">',
      'http://d.gov.cn/a',
    ],
    ['none', '', '<p>x', ''],
  ])('%s', (_, address, html, expected) => {
    expect(readHtml(html, { url: address }).url).toBe(expected);
  });
});
