import { describe, expect, it } from 'vitest';
import { above, below, fieldsOf, PROSE, TITLE } from './read.ts';

const NAME = '清河县财政局2019年政府信息公开工作年度报告';
const SAID = {
  indexNumber: 'A12/2020-1',
  title: NAME,
  issuer: '清河县财政局',
  documentNumber: '',
  publicationDate: '2019-03-20',
};
const PAIRS: readonly (readonly [string, string])[] = [
  ['索引号', SAID.indexNumber],
  ['名称', NAME],
  ['发布机构', SAID.issuer],
  ['文号', ''],
  ['发布日期', SAID.publicationDate],
];
type Pair = readonly [label: string, value: string];
const twos: readonly (readonly Pair[])[] = [PAIRS.slice(0, 2), PAIRS.slice(2, 4), PAIRS.slice(4)];
const all = (each: (pair: Pair) => string): string => PAIRS.map(each).join('');
const rows = (row: (pairs: string) => string, each: (pair: Pair) => string): string =>
  twos.map((pairs) => row(pairs.map(each).join(''))).join('');

const BLOCKS: Readonly<Record<string, string>> = {
  'a table of two pairs a row': `<table>${rows(
    (r) => `<tr>${r}</tr>`,
    ([l, v]) => `<td>${l}：</td><td>${v}</td>`,
  )}</table>`,
  'bold labels in a table': `<table>${rows(
    (r) => `<tr>${r}</tr>`,
    ([l, v]) => `<td><b>${l}：</b>${v}</td>`,
  )}</table>`,
  'labels on top': `<table><tr>${all(([l]) => `<th>${l}</th>`)}</tr><tr>${all(([, v]) => `<td>${v}</td>`)}</tr></table>`,
  'a table for each row': `<table>${rows(
    (r) => `<tr><td><table><tr>${r}</tr></table></td></tr>`,
    ([l, v]) => `<td>${l}：</td><td>${v}</td>`,
  )}</table>`,
  'a definition list': `<dl>${all(([l, v]) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`,
  'a list of spans': `<ul>${all(([l, v]) => `<li><span>${l}：</span><span>${v}</span></li>`)}</ul>`,
  'a list, label in em': `<ul>${all(([l, v]) => `<li><em>${l}</em>${v}</li>`)}</ul>`,
  'a list for each pair': all(([l, v]) => `<ul><li>${l}</li><li>${v}</li></ul>`),
  'rows of divs': `<div>${all(([l, v]) => `<div><div>${l}</div><div>${v}</div></div>`)}</div>`,
  'rows of two pairs': `<div>${rows(
    (r) => `<div class="row">${r}</div>`,
    ([l, v]) => `<div>${l}</div><div>${v}</div>`,
  )}</div>`,
  'divs in turn': `<div>${all(([l, v]) => `<div>${l}：</div><div>${v}</div>`)}</div>`,
  paragraphs: all(([l, v]) => `<p>${l}：${v}</p>`),
  'paragraphs of two pairs': `<div>${rows(
    (r) => `<p>${r}</p>`,
    ([l, v]) => `${l}：${v}　`,
  )}</div>`,
  'lines of a block': `<div>${PAIRS.map(([l, v]) => `${l}：${v}`).join('<br>')}</div>`,
  'one line': `<p>${all(([l, v]) => `${l}：${v} `)}</p>`,
  'a row of spans': `<div>${all(([l, v]) => `<span>${l}：${v}</span>`)}</div>`,
  brackets: `<div>${all(([l, v]) => `【${l}】${v} `)}</div>`,
};

const record = (i: number): string => `索引号：B-${i} 发布机构：县民政局${i} 发布日期：2018-01-0${i}`;
const item = (i: number): string => `<li><a href="/n/${i}.html">清河县第${i}号公告</a><p>${record(i)}</p></li>`;

/** What stands on pages before a document. */
const BEFORE: Readonly<Record<string, string>> = {
  nothing: '',
  'a trail': '<div>当前位置：<a href="/">首页</a> &gt; <a href="/x">公开目录</a> &gt; 正文</div>',
  'a search form':
    '<form action="/s"><div>标题：<input> 索引号：<input> 文号：<input> 发布日期：<input> 至 <input></div></form>',
  'a search form of divs': '<form id="aspnetForm"><div>标题：<input></div><div>文号：<input></div></form>',
  'a search table':
    '<table><tr><td>信息名称：</td><td><input></td><td>主题词：</td><td><input></td></tr><tr><td colspan="4"><input type="submit"></td></tr></table>',
  'choices without a form':
    '<div>信息分类：<select><option>全部</option></select> 主题分类：<select><option>全部</option></select></div>',
  'a list of documents': `<ul>${[1, 2, 3].map(item).join('')}</ul>`,
  'news with dates': `<ul>${[1, 2, 3].map((i) => `<li><a href="/${i}">清河县第${i}局公告</a><span>2018-01-0${i}</span></li>`).join('')}</ul>`,
  'a menu':
    '<div class="left"><h3>公开目录</h3><ul><li><a href="1">机构概况</a></li><li><a href="2">公开方式</a></li></ul></div>',
  'a row of links': '<p><a href="1">信息公开指南</a> | <a href="2">公开目录</a> | <a href="3">公开年报</a></p>',
  'a log-in': '<div>用户名：<input> 密码：<input> 验证码：<input></div>',
  'a greeting': '<div>今天是2024年5月1日 星期三 天气：晴</div>',
  'a notice': '<p>您是第 1234 位访问者，建议使用1024*768分辨率，IE8以上浏览器访问本站。</p>',
  'hidden labels': '<div style="display:none"><p>索引号：</p><p>名称：</p></div>',
};

/** What stands on pages behind a document. */
const AFTER: Readonly<Record<string, string>> = {
  'another document’s block':
    '<div><h3>相关文件</h3><table><tr><td>索引号</td><td>B1/2019-3</td></tr><tr><td>发布机构</td><td>清河县教育局</td></tr><tr><td>发布日期</td><td>2018-02-02</td></tr></table></div>',
  'two dated links': `<div><p>相关信息</p><ul>${[1, 2].map((i) => `<li><a href="/${i}">清河县第${i}局公告</a> 发布日期：2018-01-0${i}</li>`).join('')}</ul></div>`,
  'one dated link':
    '<div><p>相关解读</p><ul><li><a href="/1">清河县公告解读</a> 发布时间：2018-01-01 来源：县教育局</li></ul></div>',
  'a list of documents': `<ul>${[1, 2, 3].map(item).join('')}</ul>`,
  'the next document': '<p>上一篇：<a href="/1">公告</a></p><p>下一篇：<a href="/2">公告</a></p>',
  tools: '<p>【打印】【关闭】【收藏】</p><div>分享到：<a>微信</a></div>',
  'an editor': '<p>责任编辑：张三</p>',
  'a QR code': '<div><p>扫一扫在手机打开当前页</p></div>',
  'a copy for print':
    '<div style="display:none"><table><tr><td>索引号</td><td>A12/2020-1</td></tr><tr><td>发布机构</td><td>清河县财政局</td></tr></table></div>',
  'a comment form': '<div><p>发表评论</p>标题：<input> 姓名：<input> 内容：<textarea></textarea></div>',
  'the foot':
    '<div class="footer"><p>主办单位：清河县人民政府办公室</p><p>网站标识码：1305340001 冀ICP备05000000号</p></div>',
};

/** By-lines in turn, so that each meets each block. */
const LINES = [
  '',
  '<p>发布时间：2019-03-20 来源：县财政局 浏览次数：3</p>',
  '<p>2019-03-20 10:00 来源：县财政局 字体：大 中 小</p>',
  '<p>【字体：大 中 小】 【打印】</p>',
];

function check(name: string, html: string): void {
  const { values, occurrences } = fieldsOf(`<title>${NAME}_清河县人民政府</title>${html}`);
  expect(values, name).toEqual(SAID);
  const dates = occurrences.filter(({ field }) => field === 'publicationDate').map(({ value }) => value);
  expect(new Set(dates), name).toEqual(new Set([SAID.publicationDate]));
}

describe('a metadata block among what stands around it on portals', () => {
  const around = [
    ...Object.entries(BEFORE).map(([name, html]) => ({ name, before: html, after: '' })),
    ...Object.entries(AFTER).map(([name, html]) => ({ name, before: '', after: html })),
  ];
  Object.entries(BLOCKS).forEach(([name, block], turn) => {
    it(name, () => {
      around.forEach(({ name: neighbour, before, after }, i) => {
        const by = LINES[i % LINES.length] ?? '';
        const text = `<div>${PROSE}</div>`;
        const pages = [
          `<div>${before}</div><div>${block}${TITLE}${by}${text}</div>${after}`,
          `<div>${before}</div><div>${TITLE}${block}${by}${text}</div>${after}`,
          `<table><tr><td>${before}</td><td>${TITLE}${by}${block}${text}</td></tr></table>${after}`,
        ];
        check(neighbour, pages[(i + turn) % pages.length] ?? '');
      });
    });
  });
});

describe('the document that a page explains', () => {
  const explained =
    '<div><h3>相关文件</h3><table><tr><td>索引号</td><td>B1/2019-3</td><td>发布机构</td><td>清河县人民政府办公室</td></tr><tr><td>名称</td><td>清河县供水管理办法</td><td>发布日期</td><td>2019-03-01</td></tr></table></div>';
  const by = '<p>发布时间：2019-03-20　来源：县水利局　浏览次数：3</p>';
  const read = (title: string): Readonly<Record<string, string>> =>
    fieldsOf(`<title>${title}</title><div><h1>${title}</h1>${by}<div>${PROSE}</div></div>${explained}`).values;

  it.each(['《清河县供水管理办法》政策解读', '一图读懂《清河县供水管理办法》', '《清河县供水管理办法》问答'])(
    'keeps its own block: %s',
    (title) => {
      expect(read(title)).toEqual({ publicationDate: '2019-03-20', issuer: '县水利局' });
    },
  );

  it('is the page’s own where the title is that of its publication', () => {
    expect(read('关于印发《清河县供水管理办法》的通知').indexNumber).toBe('B1/2019-3');
  });
});

describe('other documents that the text speaks of', () => {
  const by = '<p>发布时间：2019-03-20　来源：县水利局　浏览次数：3</p>';
  const own = { publicationDate: '2019-03-20', issuer: '县水利局' };
  const read = (text: string): Readonly<Record<string, string>> => fieldsOf(`${TITLE}${by}<div>${text}</div>`).values;
  const quoted =
    '<p>经查，县水利局发布的《供水公告》（文号：清水〔2018〕6号，发布日期：2018年5月6日，索引号：B1/2018-6）已到期，现予废止，请遵照执行。</p>';
  const table =
    '<table><tr><td>项目名称</td><td>管网改造</td></tr><tr><td>发文机关</td><td>县发展和改革局</td></tr><tr><td>文号</td><td>清发改〔2018〕8号</td></tr><tr><td>成文日期</td><td>2018-05-06</td></tr></table>';

  it.each([
    ['in its first sentence', quoted + PROSE],
    ['between others', PROSE + quoted + PROSE],
    ['in its last', PROSE + quoted],
    ['in a table below', PROSE + table],
  ])('say nothing of the page: %s', (_, text) => {
    expect(read(text)).toEqual(own);
  });
});

describe('what nobody sees', () => {
  const shown = '<p>索引号：A1/2019-3</p><p>发布机构：县水利局</p><p>发布日期：2019-03-20</p>';
  const hidden = (block: string): string => `<div style="display:none">${block}</div>`;

  it('is another document’s where its number is another', () => {
    const other = '<p>索引号：B1/2018-7</p><p>发布机构：县教育局</p><p>发布日期：2018-02-02</p><p>有效性：失效</p>';
    const { values, occurrences } = fieldsOf(above(shown) + hidden(other));
    expect(values).toEqual({ indexNumber: 'A1/2019-3', issuer: '县水利局', publicationDate: '2019-03-20' });
    expect(occurrences.filter(({ field }) => field === 'publicationDate')).toHaveLength(1);
  });

  it('may be a print of the same one, with another date', () => {
    const { occurrences } = fieldsOf(above(shown) + hidden(shown.replace('03-20', '03-21')));
    expect(occurrences.flatMap(({ field, value }) => (field === 'publicationDate' ? value : []))).toEqual([
      '2019-03-20',
      '2019-03-21',
    ]);
  });
});

describe('a date of publication behind the text', () => {
  const BLOCK = '<table><tr><td>索引号：</td><td>A12/2019-3</td><td>发布日期：</td><td>2019-03-20</td></tr></table>';
  const item = (title: string): string =>
    `<div class="i"><a href="/7.html">${title}</a><p>发布日期：2019-04-01　来源：县文化馆</p></div>`;

  it('by itself is the by-line of pages that have it there', () => {
    const line = '<p>发布日期：2019-03-20</p>';
    expect(fieldsOf(below('') + line).chosen.publicationDate).toMatchObject({ value: '2019-03-20', place: 'byline' });
  });

  it('is that of the document whose linked title it stands below, whatever the heading over both says', () => {
    const { occurrences } = fieldsOf(`${above(BLOCK)}<div><h3>政策解读</h3>${item('《办法》政策解读')}</div>`);
    expect(occurrences.filter(({ field }) => field === 'publicationDate').map(({ value }) => value)).toEqual([
      '2019-03-20',
    ]);
  });

  it('is the page’s below a file that it hands over', () => {
    const { occurrences } = fieldsOf(below('') + item('清河县财政局收支决算公开表.xlsx'));
    expect(occurrences).toMatchObject([{ value: '2019-04-01' }, { value: '县文化馆' }]);
  });
});

describe('a block beside a list of related links', () => {
  const links = [1, 2, 3]
    .map((i) => `<li><a href="/${i}.html">清河县财政局关于第${i}批专项资金的通知</a></li>`)
    .join('');
  const list = `<h3>相关链接</h3><ul>${links}</ul>`;
  const block = `<table>${PAIRS.map(([l, v]) => `<tr><td>${l}：</td><td>${v}</td></tr>`).join('')}</table>`;

  it.each([
    ['before title and text', (rest: string) => above(rest)],
    ['behind them', (rest: string) => below('') + rest],
  ])('that ends with its own box is the page’s: %s', (_, page) => {
    expect(fieldsOf(page(`<div class="hot">${list}</div>${block}`)).values).toMatchObject(SAID);
  });

  it('is another document’s in that box', () => {
    const other = block.replace(NAME, '清河县财政局关于专项资金的通知');
    const page = below('<p>发布时间：2019-03-20</p>');
    expect(fieldsOf(`${page}<div class="xg">${list}${other}</div>`).values).toEqual({ publicationDate: '2019-03-20' });
  });
});
