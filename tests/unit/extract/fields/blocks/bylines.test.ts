import { describe, expect, it } from 'vitest';
import fc from '../../../property.ts';
import { below, fieldsOf } from '../read.ts';

/** What a by-line says, in its parts: `[label, value]`, or words that are neither. */
interface Part {
  readonly field?: 'issuer' | 'publicationDate';
  /** Braces around the value. */
  readonly text: string;
  readonly value?: string;
}

const DATES: readonly (readonly [string, string])[] = [
  ['2019-03-20', '2019-03-20'],
  ['2019-03-20 10:22', '2019-03-20'],
  ['2019年3月20日', '2019-03-20'],
  ['2019/3/20 9:05:01', '2019-03-20'],
  ['2019年03月20日 10:22', '2019-03-20'],
];
const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split(' '));
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> => fc.array(one, { maxLength: 1 });

const date = fc
  .tuple(
    oneOf('发布时间： 发布日期: 时间：&nbsp; 日期： 发表时间： 上网时间: 公开日期：').chain((label) =>
      fc.constantFrom(label, label, ''),
    ),
    fc.constantFrom(...DATES),
  )
  .map(([label, [text, value]]): Part => ({ field: 'publicationDate', text: `${label}{${text}}`, value }));
const source = fc
  .tuple(
    oneOf('来源： 来源: 信息来源：&nbsp; 文章来源： 稿件来源: 消息来源： 供稿单位：'),
    fc.constantFrom('清河县财政局', '县政府办公室', '新华社', '清河县人民政府网站', '县人社局 就业科', ''),
  )
  .map(([label, value]): Part => ({ field: 'issuer', text: `${label}{${value}}`, value }));
const words = fc
  .constantFrom(
    ...[
      '作者：{张三}',
      '编辑：{}',
      '责任编辑:{李晓明}',
      '浏览次数：{12}',
      '点击数:{}',
      '阅读：{35次}',
      '访问量：&nbsp;{}',
      '字号：大 中 小',
    ],
    ...[
      '浏览字号：大 中 小',
      '字体：[大 中 小]',
      '字体大小：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>',
      '打印',
      '分享到：',
    ],
    ...['我要打印', '<a href="#">打印</a> <a href="#">关闭</a>'],
  )
  .map((text): Part => ({ text }));

/** A source or a date at least, and what stands around them, in any order. */
const bylines = fc
  .tuple(maybe(date), maybe(source), fc.uniqueArray(words, { maxLength: 3, selector: ({ text }) => text.slice(0, 2) }))
  .filter(
    ([dates, sources, others]) =>
      dates.length + sources.length > 0 && dates.length + sources.length + others.length > 1,
  )
  .chain(([dates, sources, others]) => {
    const all = [...dates, ...sources, ...others];
    return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  });

const plain = ({ text }: Part): string => text.replace(/[{}]/g, '');
const WAYS: Readonly<Record<string, (parts: readonly Part[], gap: string) => string>> = {
  'a row of spans': (all, gap) => `<div class="info">${all.map((one) => `<span>${plain(one)}</span>`).join(gap)}</div>`,
  'spans with the value in italics': (all, gap) =>
    `<div>${all.map(({ text }) => `<span>${text.replace('{', '<i>').replace('}', '</i>')}</span>`).join(gap)}</div>`,
  'a line of text': (all) => `<p>${all.map(plain).join('&nbsp;&nbsp;')}</p>`,
  'a line of text, one space between': (all) => `<p>${all.map(plain).join(' ')}</p>`,
  'a line with bars': (all) => `<p>${all.map(plain).join(' | ')}</p>`,
  cells: (all) => `<table><tr>${all.map((one) => `<td>${plain(one)}</td>`).join('')}</tr></table>`,
  'items of a list': (all) =>
    `<ul>${all.map(({ text }) => `<li>${text.replace('{', '<b>').replace('}', '</b>')}</li>`).join('')}</ul>`,
  boxes: (all) => `<div class="i">${all.map((one) => `<div class="x">${plain(one)}</div>`).join('')}</div>`,
  'left and right': (all) =>
    `<div>${[all.slice(0, 2), all.slice(2)].map((half) => `<div>${half.map(plain).join('&nbsp;&nbsp;')}</div>`).join('')}</div>`,
  brackets: (all) => `<p>${all.map((one) => `【${plain(one)}】`).join(' ')}</p>`,
};

describe('a by-line of any parts in any order', () => {
  for (const [name, way] of Object.entries(WAYS)) {
    it(`says its date and its source, or nothing: ${name}`, () => {
      fc.assert(
        fc.property(bylines, fc.constantFrom('', ' ', '\n', '&nbsp;&nbsp;'), (parts, gap) => {
          const { values } = fieldsOf(below(way(parts, gap)));
          for (const field of ['issuer', 'publicationDate'] as const) {
            const said = parts.find((part) => part.field === field)?.value ?? '';
            expect([field, values[field] ?? '']).toBeOneOf([
              [field, said],
              [field, ''],
            ]);
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  it('is read whole where nothing in it is out of the way', () => {
    const parts = ['来源：县财政局', '2019-03-20 10:22', '浏览次数：'];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [2, 0, 1],
    ]) {
      const line = order.map((i) => parts[i]).join('&nbsp;&nbsp;');
      expect(fieldsOf(below(`<p>${line}</p>`)).values).toEqual({ issuer: '县财政局', publicationDate: '2019-03-20' });
    }
  });

  it('has a date and no source where the source is left out', () => {
    for (const line of [
      '<p>来源：&nbsp;&nbsp;2019-03-20</p>',
      '<ul><li>来源：</li><li>2019-03-20</li></ul>',
      '<p>【来源：】【2019-03-20】</p>',
    ])
      expect(fieldsOf(below(line)).values).toMatchObject({ publicationDate: '2019-03-20' });
  });

  it('has no date that is a stranger’s', () => {
    const line = '<p><span>来源：县财政局</span> <span>归档于：<i>2018-11-21</i></span></p>';
    expect(fieldsOf(below(line)).values).toEqual({ issuer: '县财政局' });
  });
});
