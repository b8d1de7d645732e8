import { describe, expect, it } from 'vitest';
import { layOut } from '../../../lib/extract/layout.ts';
import { readHtml } from '../../../lib/headless/read-html.ts';
import { PageView } from '../../../lib/page/view.ts';
import { PROSE, TITLE } from './fields/read.ts';

const NAME = '清河县财政局2019年政府信息公开工作年度报告';
const BYLINE = '<p>发布时间：2020-01-20 来源：县财政局 浏览次数：3</p>';
const BLOCK = '<table><tr><td>索引号：</td><td>A-1</td><td>发布机构：</td><td>清河县财政局</td></tr></table>';
const REPORT = `${PROSE}<p>一、总体情况</p><p>总体平稳。</p><p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
  <tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>1</td><td>0</td><td>4</td></tr></table><p>六、其他需要报告的事项</p><p>无。</p><p>附件：<a href="/a.doc">统计表</a></p><p>清河县财政局</p><p>2020年1月15日</p>`;

function rolesOf(html: string): { text: string; role: string }[] {
  const view = new PageView(readHtml(`<title>${NAME}_清河县人民政府</title>${html}`));
  const { roles } = layOut(view);
  return view.page.blocks.map(({ text }, i) => ({ text: text.trim(), role: roles[i] ?? '' }));
}

describe('the parts of a page', () => {
  const page = `<div class="top"><a href="/">首页</a></div><div>当前位置：<a href="/">首页</a> &gt; <a href="/n">年报</a></div><div>${BLOCK}${TITLE}${BYLINE}<div>${REPORT}</div></div>
    <p>上一篇：<a href="/1">公告</a></p><div><p>发表评论</p><p>写得好</p></div><div class="footer"><p>主办：清河县人民政府办公室</p><p>地址：清河县泰山路</p></div><div style="display:none">隐藏</div>`;

  it('are told apart by their words and places', () => {
    const roles = rolesOf(page);
    const expected: readonly (readonly [string, string])[] = [
      ['首页', 'navigation'],
      ['当前位置', 'breadcrumb'],
      ['索引号：', 'metadata'],
      ['A-1', 'metadata'],
      ['清河县财政局2019年', 'title'],
      ['发布时间', 'byline'],
      ['2019年，我局', 'body'],
      ['一、总体情况', 'body'],
      ['信息内容', 'table'],
      ['规章', 'table'],
      ['无。', 'body'],
      ['附件：统计表', 'attachment'],
      ['2020年1月15日', 'signature'],
      ['上一篇', 'related'],
      ['发表评论', 'comment'],
      ['写得好', 'comment'],
      ['主办：', 'footer'],
      ['地址：', 'footer'],
      ['隐藏', 'hidden'],
    ];
    for (const [words, role] of expected)
      expect(roles.find(({ text }) => text.startsWith(words))?.role, words).toBe(role);
  });

  it('are the same without boxes around them', () => {
    const flat = page.replace(/<\/?div[^>]*>/g, (tag) => (tag.includes('display') ? tag : tag === '</div>' ? '' : ''));
    const roles = rolesOf(flat).filter(({ text }) => /总体|规章|我局认真|年度报告$/.test(text));
    expect(roles.map(({ role }) => role)).toEqual(['title', 'body', 'body', 'body', 'table']);
  });

  it('goes on behind figures that are links, and ends before a list of documents', () => {
    const linked = (words: string) =>
      `<table>${Array.from({ length: 8 }, (_, i) => `<tr><td>第${i}类事项</td><td><a href="/x/${i}">${words}${i}</a></td></tr>`).join('')}</table>`;
    const last = (table: string) =>
      rolesOf(`<div>${TITLE}${BYLINE}<div>${REPORT}<p>七、附表</p>${table}<p>八、说明</p></div></div>`).at(-1)?.role;
    expect(last(linked(''))).toBe('body');
    expect(last(linked('清河县财政局关于采购的公告之'))).toBe('related');
    const note = '<p>合计<a href="#_ftn1"><sup>[1]</sup></a></p><p style="display:none"><a href="/1">友情链接</a></p>';
    expect(last(note)).toBe('body');
  });

  const strangers: Readonly<Record<string, string>> = {
    'news with dates': `<div><h3>最新信息</h3><ul>${[1, 2, 3].map((i) => `<li><a href="/${i}">清河县第${i}局公告</a><span>2018-01-0${i}</span></li>`).join('')}</ul></div>`,
    'a menu': '<div class="left"><ul><li><a href="1">机构概况</a></li><li><a href="2">公开方式</a></li></ul></div>',
    'a notice': '<p>您是第 1234 位访问者，建议使用1024*768分辨率，IE8以上浏览器访问本站。</p>',
    'a foot without a name':
      '<div><p>版权所有：清河县人民政府 主办：清河县人民政府办公室</p><p>地址：清河县泰山路 邮编：054800</p></div>',
  };
  for (const [name, stranger] of Object.entries(strangers)) {
    it(`leave ${name} out of the document`, () => {
      const inside = ['title', 'metadata', 'byline', 'body', 'table', 'attachment', 'signature'];
      const own = new Set(rolesOf(TITLE + BYLINE + REPORT).map(({ text }) => text));
      for (const html of [
        `${stranger}<div>${TITLE}${BYLINE}${REPORT}</div>`,
        `<div>${TITLE}${BYLINE}${REPORT}</div>${stranger}`,
      ]) {
        for (const { text, role } of rolesOf(html))
          expect(inside.includes(role), `${text} ${role}`).toBe(own.has(text));
      }
    });
  }
});

describe('the title', () => {
  const titleOf = (html: string): string => {
    const view = new PageView(readHtml(html));
    return view.page.blocks[layOut(view).titleBlock]?.text.trim() ?? '';
  };

  it('is the headline that the page’s own title names', () => {
    expect(
      titleOf(`<title>${NAME}_清河县</title><h1>清河县人民政府</h1><h2>政府信息公开</h2><p>${NAME}</p>${PROSE}`),
    ).toBe(NAME);
  });

  it('is known without a heading and though the page’s title is the site’s name', () => {
    expect(
      titleOf(`<title>清河县财政局</title><h1>清河县财政局</h1><div class="bt">${NAME}</div>${BYLINE}${PROSE}`),
    ).toBe(NAME);
    expect(titleOf(`<p align="center"><b>${NAME}</b></p>${PROSE}`)).toBe(NAME);
  });

  it('may be as short as 公告 where a page tag or the metadata call it so; a foot is none for want of another', () => {
    const html = (
      tag: string,
    ) => `<title>公告-清河县人民政府</title>${tag}<div><h1>公告</h1><p>春季森林防火期为3月1日至5月31日。</p><p>严禁携带火种进山。</p></div>
      <p>联系电话：0319-8888888（仅受理网站建设维护相关事宜）</p>`;
    expect(titleOf(html('<meta name="ArticleTitle" content="公告">'))).toBe('公告');
    expect(titleOf(html('<table><tr><td>标题：</td><td>公告</td><td>索引号：</td><td>A-1</td></tr></table>'))).toBe(
      '公告',
    );
    expect(titleOf(html(''))).not.toContain('电话');
  });

  it('is no section heading and no salutation', () => {
    expect(titleOf(`<p>一、总体情况</p>${PROSE}`)).toBe('');
    expect(titleOf(`<p>各乡镇人民政府：</p>${PROSE}`)).toBe('');
  });
});

describe('a signature', () => {
  const text = `${TITLE}<div>${PROSE}</div>`;
  const signatureOf = (html: string): string | undefined => {
    const { signature } = layOut(new PageView(readHtml(html)));
    return signature?.name ? `${signature.name.text} ${signature.date?.date.day}` : undefined;
  };

  it.each([
    [
      'in a small table',
      '<table><tr><td></td><td>清河县财政局</td></tr><tr><td></td><td>2020年1月15日</td></tr></table>',
    ],
    ['outside the box of the text', '<div class="lk"><p>清河县财政局</p><p>2020年1月15日</p></div>'],
  ])('may stand %s', (_, html) => {
    expect(signatureOf(`<div class="zw">${text}${html}</div><div class="foot">主办单位：清河县财政局</div>`)).toBe(
      '清河县财政局 15',
    );
    expect(signatureOf(`<div class="zw">${text}</div>${html}<div class="foot">主办单位：清河县财政局</div>`)).toBe(
      '清河县财政局 15',
    );
  });

  it.each([
    [
      'a row of bodies above the day',
      '<tr><td>清河县林业局</td><td>&nbsp;</td><td>清河县财政局</td></tr><tr><td></td><td></td><td>2020年1月15日</td></tr>',
    ],
    ['each with the day', '<tr><td>清河县林业局<br>2020年1月15日</td><td>清河县财政局<br>2020年1月15日</td></tr>'],
  ])('may be of several bodies in one table: %s', (_, rows) => {
    const { signature } = layOut(new PageView(readHtml(`<div>${TITLE}${PROSE}<table>${rows}</table></div>`)));
    expect(signature?.name?.text).toBe('清河县财政局');
    expect(signature?.cosigners?.map((one) => one.text)).toEqual(['清河县林业局']);
    expect(signature?.date?.date.day).toBe(15);
  });

  it('may be of several bodies outside the box of the text', () => {
    const { signature } = layOut(
      new PageView(readHtml(`<div>${text}</div><p>清河县林业局</p><p>清河县财政局</p><p>2020年1月15日</p>`)),
    );
    expect(signature?.cosigners?.map((one) => one.text)).toEqual(['清河县林业局']);
  });

  it('is no table of bodies and days', () => {
    const rows = ['林业局', '财政局', '水务局', '教育局'].map(
      (name, i) => `<tr><td>${name}</td><td>2020年1月1${i}日</td></tr>`,
    );
    expect(signatureOf(`<div>${text}<table>${rows.join('')}</table></div>`)).toBeUndefined();
  });

  it('is no stamp of another page below the text', () => {
    const more = '<div class="zw">T</div><ul><li><a href="1.html">清河县财政局</a></li><li>2020-01-15</li></ul>';
    expect(signatureOf(more.replace('T', text))).toBeUndefined();
  });
});
