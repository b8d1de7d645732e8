import { describe, expect, it } from 'vitest';
import fc from '../../../property.ts';
import { fieldsOf, PROSE } from '../read.ts';
import { type Entry, entries, normal } from './entries.ts';
import { withColon } from './look.ts';
import { APART, TOGETHER, type Way } from './ways.ts';

const NAME = '清河县财政局2019年政府信息公开工作年度报告';
const item = (i: number): string =>
  `<li><a href="/${i}.html">关于另一项工作的通知之${i}</a><span>2018-01-1${i}</span></li>`;

/** What portals have above a document, labels among it. */
const BEFORE = [
  '<form><table><tr><td>索引号</td><td><input></td><td>文号</td><td><input></td></tr><tr><td>发布日期</td><td><input> 至 <input></td></tr></table><input type="submit" value="搜索"></form>',
  '<ul class="nav"><li><a href="#">首页</a></li><li><a href="#">公开目录</a></li><li><a href="#">主题分类</a></li></ul>',
  '<div>当前位置：<a href="#">首页</a> &gt; <a href="#">政务公开</a> &gt; <a href="#">公开目录</a> &gt; 正文</div>',
  '<div class="left"><h3>信息分类</h3><ul><li><a href="#">机构职能</a></li></ul><h3>主题分类</h3><ul><li><a href="#">综合政务</a></li></ul></div>',
  '<div>今天是2026年1月2日 星期五 欢迎访问清河县人民政府网站</div>',
  `<div class="hot"><h3>热点信息</h3><ul>${[1, 2, 3, 4].map(item).join('')}</ul></div>`,
];
/** … and below it. */
const BEHIND = [
  '<div><h3>相关文件</h3><ul><li><a href="/x">另一文件</a><p>索引号：B-1 发布机构：县民政局 发布日期：2018-01-05</p></li><li><a href="/y">再一文件</a><p>索引号：B-2 发布机构：县水利局 发布日期：2018-01-06</p></li></ul></div>',
  '<p>上一篇：<a href="#">关于甲的通知</a></p><p>下一篇：<a href="#">关于乙的通知</a></p>',
  '<div class="comment"><h3>网友评论</h3><p>姓名：<input> 标题：<input></p><p>内容：<textarea></textarea></p></div>',
  '<div class="footer"><p>主办单位：清河县人民政府 联系电话：0319-8160000</p><p>网站标识码：1305340001</p></div>',
  '<table><tr><th>索引号</th><th>名称</th><th>发布日期</th></tr><tr><td>B-1</td><td>另一文件</td><td>2018-02-01</td></tr><tr><td>B-2</td><td>再一文件</td><td>2018-02-02</td></tr></table>',
  '<div><h3>最新发布</h3><dl><dt>标题：</dt><dd>清河县另一文件</dd><dt>发布日期：</dt><dd>2018-03-01</dd></dl></div>',
];
const BYLINE = '<p class="info">发布时间：2019-03-21 &nbsp; 来源：县财政局 &nbsp; 浏览次数：12</p>';
const SIGNED = '<p>清河县财政局</p><p>2019年3月17日</p>';

/** What else may stand for a field that the block leaves blank. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  publicationDate: ['2019-03-21'],
  issuer: ['县财政局', '清河县财政局'],
  creationDate: ['2019-03-17'],
};

const some = (parts: readonly string[]): fc.Arbitrary<string> =>
  fc.shuffledSubarray([...parts], { maxLength: 3 }).map((few) => few.join('\n'));

function page(block: string, above: boolean, [before, byline, signed, behind]: readonly string[]): string {
  const title = `<h1>${NAME}</h1>`;
  const head = above ? block + title : title + block;
  return `<title>${NAME}</title>${before}<div class="main">${head}${byline}<div>${PROSE}${signed}</div></div>${behind}`;
}

function holds(all: readonly Entry[], values: Readonly<Record<string, string>>): void {
  for (const { field, value } of all) {
    if (field === null) continue;
    const said = normal(value);
    const blank = said === '' || said === '—';
    expect([field, values[field] ?? '']).toBeOneOf(
      [said, ...(blank ? ['', ...(INSTEAD[field] ?? [])] : [])].map((one) => [field, one]),
    );
  }
}

const ownTitle = (all: readonly Entry[]): readonly Entry[] =>
  all.map((one) => (one.field === 'title' && one.value !== '' ? { ...one, value: NAME } : one));
/** Two fields of a block say too little to be told from a form or a list. */
const telling = (all: readonly Entry[]): boolean =>
  all.filter(({ field, value }) => field !== null && value !== '').length > 2;

const check = (way: Way): void =>
  fc.assert(
    fc.property(
      entries.map(ownTitle).filter(telling),
      withColon,
      fc.boolean(),
      fc.tuple(some(BEFORE), fc.constantFrom('', BYLINE), fc.constantFrom('', SIGNED), some(BEHIND)),
      (all, look, above, around) => holds(all, fieldsOf(page(way(all, look), above, around)).values),
    ),
    { numRuns: 25 },
  );

describe('a block’s values come out whole, and nothing of what stands around it', () => {
  for (const [name, way] of Object.entries({ ...APART, ...TOGETHER })) it(name, () => check(way));
});
