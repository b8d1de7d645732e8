import { describe, expect, it } from 'vitest';
import { above, below, fieldsOf, PROSE, TITLE } from './read.ts';

const BLOCK =
  '<table><tr><td>索引号：</td><td>A-1</td><td>发布机构：</td><td>清河县财政局</td></tr><tr><td>文号：</td><td></td><td>公开日期：</td><td>2019-03-20</td></tr></table>';
const OWN = { indexNumber: 'A-1', issuer: '清河县财政局', documentNumber: '', publicationDate: '2019-03-20' };
const item = (i: number): string =>
  `<li><a href="/n/${i}.html">清河县第${i}号公告</a><p>索引号：B-${i} 发布机构：县民政局${i} 发布日期：2018-01-0${i} 文号：清民〔2018〕${i}号</p></li>`;

/** Things that stand around documents; none of them says anything of the document. */
const STRANGERS: Readonly<Record<string, string>> = {
  'a search form':
    '<form action="/s"><div>标题：<input name="t"> 索引号：<input name="i"> 文号：<input> 发布机构：<select><option>全部</option></select> 发布日期：<input> 至 <input> <input type="submit" value="检索"></div></form>',
  'a search form in a table':
    '<form><table><tr><td>信息名称：</td><td><input></td><td>主题词：</td><td><input></td></tr><tr><td>公开日期：</td><td><input> 至 <input></td><td>内容概述：</td><td><input></td></tr></table></form>',
  'a comment form':
    '<form><p>标题：<input></p><p>姓名：<input></p><p>内容：<textarea></textarea></p><p>验证码：<input></p></form>',
  'a list with a metadata line for each document': `<ul>${[1, 2, 3, 4].map(item).join('')}</ul>`,
  'two documents in a list': `<ul>${[1, 2].map(item).join('')}</ul>`,
  'a table of documents': `<table><tr><th>索引号</th><th>名称</th><th>发布机构</th><th>发布日期</th></tr>${[1, 2, 3].map((i) => `<tr><td>B-${i}</td><td><a href="/${i}">公告${i}</a></td><td>县民政局</td><td>2018-01-0${i}</td></tr>`).join('')}</table>`,
  'a footer':
    '<div class="footer"><p>主办单位：清河县人民政府办公室 承办单位：县大数据中心</p><p>网站标识码：1305340001 冀ICP备05000000号 联系电话：0319-0000000</p></div>',
  'links to the documents before and behind':
    '<p>上一篇：<a href="/1">清河县财政局2018年政府信息公开工作年度报告</a></p><p>下一篇：<a href="/2">关于发布日期调整的通知</a></p>',
  'a menu with field names':
    '<ul class="menu"><li><a href="/a">公开目录</a></li><li><a href="/b">公开方式</a></li><li><a href="/c">信息分类</a></li><li><a href="/d">发布机构</a></li></ul>',
  'headings with field names':
    '<h3>公开目录</h3><ul><li><a href="/a">政策文件</a></li></ul><h3>主题分类</h3><ul><li><a href="/b">财政</a></li></ul>',
  'hidden tips for each document of a list': [1, 2, 3]
    .map(
      (i) =>
        `<div class="tip" style="display:none"><table><tr><td>索引号:</td><td>B-${i}</td></tr><tr><td>发布机构:</td><td>县民政局</td></tr><tr><td>发文日期:</td><td>2018-01-0${i}</td></tr></table></div>`,
    )
    .join(''),
  'sidebar news with dates': `<div class="side"><h3>最新公开</h3><ul>${[1, 2, 3].map((i) => `<li><a href="/${i}">公告${i}</a><span>发布日期：2018-01-0${i}</span></li>`).join('')}</ul></div>`,
  'a row of tabs': '<div class="tabs"><span>公开目录</span><span>公开指南</span><span>公开年报</span></div>',
  'a list of classes': '<ul><li>主题分类</li><li>体裁分类</li><li>机构分类</li></ul>',
  'one dated line that nobody sees':
    '<div style="display:none"><h2>清河县人民政府</h2><p>发布日期：2017-01-01</p></div>',
  'one recommended document':
    '<div class="left"><h4>热点信息</h4><div><a href="/1">清河县民政局公告</a><p>索引号：B-1 发布机构：县民政局 发布日期：2018-01-01</p></div></div>',
  'one recommended document in a definition list':
    '<div class="left"><h4>推荐信息</h4><dl><dt><a href="/1">清河县民政局公告</a></dt><dd>发布机构：县民政局</dd><dd>发布时间：2018-02-01</dd></dl></div>',
  'a question about another document':
    '<div><p>相关问答</p><p>问：何时发布？</p><p>答：发布日期：2018年2月1日。</p></div>',
  'inputs with a line between':
    '<div><span>标题：</span><input><span>文号：</span><input><span>发布日期：</span><input>-<input><a>检索</a></div>',
};

describe('what is not this document’s', () => {
  for (const [name, stranger] of Object.entries(STRANGERS)) {
    it(`${name} before the metadata block`, () => {
      const { values } = fieldsOf(above(stranger + BLOCK));
      expect(values).toEqual(OWN);
    });
    it(`${name} behind the text`, () => {
      expect(fieldsOf(above(BLOCK) + stranger).values).toEqual(OWN);
    });
    it(`${name} on a page without metadata`, () => {
      expect(fieldsOf(stranger + TITLE + PROSE).values).toEqual({});
      expect(fieldsOf(TITLE + PROSE + stranger).values).toEqual({});
    });
  }

  it('the tail of a longer label is no label, whatever element it stands in', () => {
    const line = '<p>填报单位：清河县财政局 填报<span>日期</span>：2018年1月5日 生成<b>时间</b>：2018-01-06</p>';
    const { occurrences } = fieldsOf(below(line));
    expect(occurrences.filter(({ field }) => field === 'publicationDate')).toEqual([]);
  });

  it('documents found by a search are none of the page’s, nor is a list of one in its text', () => {
    const found = [1, 2]
      .map(
        (i) =>
          `<div class="item"><h3><a href="/${i}">清河县民政局公告${i}</a></h3><p>索引号：B-${i} 发布机构：县民政局 发布日期：2018-01-0${i}</p><p>各社会组织：根据有关规定，现将年检工作有关事项公告如下，请按时参加……</p></div>`,
      )
      .join('');
    expect(fieldsOf(`<title>信息检索</title><h1>信息检索</h1>${found}`).values).toEqual({});
    const list =
      '<table><tr><td>文件名称</td><td>文号</td><td>发布日期</td><td>废止日期</td></tr><tr><td>清河县市容管理办法</td><td>清政发〔2018〕1号</td><td>2018-01-01</td><td>2021-02-01</td></tr></table>';
    expect(fieldsOf(above(BLOCK) + list).values).toEqual(OWN);
    expect(fieldsOf(TITLE + PROSE + list).values).toEqual({});
  });

  it('another’s block under a heading of its own stays another’s, the page’s own at its foot is read', () => {
    const block = (heading: string): string =>
      `<div><p>${heading}</p><table><tr><td>索引号</td><td>B-1</td><td>发布日期</td><td>2018-03-20</td></tr><tr><td>发布机构</td><td>清河县教育局</td><td>文号</td><td></td></tr></table></div>`;
    expect(fieldsOf(TITLE + PROSE + block('相关解读')).values).toEqual({});
    expect(fieldsOf(TITLE + PROSE + block('信息公开属性')).values).toEqual({
      indexNumber: 'B-1',
      publicationDate: '2018-03-20',
      issuer: '清河县教育局',
      documentNumber: '',
    });
  });

  it('words in sentences are no labels', () => {
    const body = `${TITLE}<p>本报告数据来源：县财政局统计。名称、分类、标题以公告为准，全文如下，欢迎社会各界监督，并提出宝贵意见。</p>${PROSE}
      <p>（来源：新华社）</p><p>名称：清河县第一中学，地址：清河县长江街，联系电话：0319-0000000，校长王某，建校于1950年，占地一百亩。</p><p>分类：一、二、三类</p>`;
    expect(fieldsOf(body).values).toEqual({});
  });

  it('a form within the document’s text is not its metadata', () => {
    const form =
      '<table><tr><td>文件标题</td><td></td><td>文号</td><td></td></tr><tr><td>公开属性</td><td>主动公开□ 依申请公开□ 不予公开□</td><td>发文机关</td><td></td></tr></table>';
    expect(fieldsOf(above(BLOCK) + form + PROSE).values).toEqual(OWN);
  });

  it('headings of a guide are not labels', () => {
    const guide = `${TITLE}${PROSE}<p>（一）公开形式</p><p>本机关通过政府网站、政务微博等形式公开政府信息。</p><p>（二）公开时限</p><p>自信息形成之日起20个工作日内予以公开。</p><p><strong>公开范围</strong></p><p>本机关主动公开的信息</p>`;
    expect(fieldsOf(guide).values).toEqual({});
  });

  it('a document that says at its end how it is disclosed', () => {
    const { chosen } = fieldsOf(`${below('')}<p>公开方式：主动公开</p>`);
    expect(chosen.openMethod).toMatchObject({ value: '主动公开', place: 'body' });
  });

  it('a table of matters to disclose is headed like metadata and is none, with one row or with many', () => {
    const head = ['序号', '公开事项', '公开依据', '公开时限', '公开主体', '公开方式'].map((word) => `<th>${word}</th>`);
    const row =
      '<tr><td>1</td><td>机构概况</td><td>条例</td><td>20个工作日</td><td>县民政局</td><td>主动公开</td></tr>';
    for (const rows of [row, row + row])
      expect(fieldsOf(below(`<table><tr>${head.join('')}</tr>${rows}</table>`)).values).toEqual({});
  });
});
