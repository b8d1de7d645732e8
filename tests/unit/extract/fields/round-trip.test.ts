import { describe, expect, it } from 'vitest';
import fc from '../../property.ts';
import { above, below, fieldsOf } from './read.ts';

/** Labels of different fields with values of every kind; `''` is a blank. */
const PAIRS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'indexNumber',
    '索引号',
    ['014416330/2018-04736', '11441702007280420U/2021-00050', 'zssydwsjgswglj-2019-0011', 'XZ01_2020.1', ''],
  ],
  [
    'title',
    '名称',
    [
      '清河县财政局2019年政府信息公开工作年度报告',
      '关于印发《清河县节水方案》的通知',
      '来源于群众：清河县信访工作纪实',
    ],
  ],
  ['issuer', '发布机构', ['清河县财政局', '清河县人民政府办公室（外事办）', '市场监管局 城市管理局', '']],
  ['publicationDate', '发布日期', ['2019-03-20', '2019年3月20日', '2019/03/20 10:22', '']],
  ['creationDate', '成文日期', ['2019-03-18', '二〇一九年三月十八日', '', '—']],
  ['documentNumber', '文号', ['清财〔2019〕3号', '无', '', '清政办发【2019】12号']],
  ['subject', '主题分类', ['财政、金融、审计\\财政', '其他', '综合政务>政务公开', '']],
  ['catalogue', '公开目录', ['年度报告', '法定主动公开内容/政府信息公开年报']],
  ['topicWords', '主题词', ['政府信息公开 年度 报告', '财政;预算', '']],
  ['validity', '有效性', ['有效', '现行有效', '否', '']],
  ['openMethod', '公开方式', ['主动公开', '依申请公开']],
  ['openScope', '公开范围', ['面向全社会', '全部公开', '']],
];
const NORMAL: Readonly<Record<string, string>> = {
  '2019年3月20日': '2019-03-20',
  '2019/03/20 10:22': '2019-03-20',
  二〇一九年三月十八日: '2019-03-18',
  '—': '',
};

type Chosen = readonly { readonly field: string; readonly label: string; readonly value: string }[];

const cells = (list: Chosen): readonly (readonly [string, string])[] => list.map(({ label, value }) => [label, value]);
const chunk = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, i * size + size));
const spaced = (label: string): string => (label.length === 2 ? `${label[0]}　　${label[1]}` : label);

/** Ways to mark up pairs; each takes the pairs and gives the block. */
const WAYS: Readonly<Record<string, (list: Chosen) => string>> = {
  table: (list) =>
    `<table>${chunk(cells(list), 2)
      .map((row) => `<tr>${row.map(([l, v]) => `<td>${l}</td><td>${v}</td>`).join('')}</tr>`)
      .join('')}</table>`,
  'table of three': (list) =>
    `<table>${chunk(cells(list), 3)
      .map((row) => `<tr>${row.map(([l, v]) => `<th>${spaced(l)}：</th><td>${v}</td>`).join('')}</tr>`)
      .join('')}</table>`,
  'bold in cell': (list) =>
    `<table>${chunk(cells(list), 2)
      .map((row) => `<tr>${row.map(([l, v]) => `<td><b>${spaced(l)}:</b> ${v}</td>`).join('')}</tr>`)
      .join('')}</table>`,
  dl: (list) =>
    `<dl>${cells(list)
      .map(([l, v]) => `<dt>${l}：</dt><dd>${v}</dd>`)
      .join('')}</dl>`,
  ul: (list) =>
    `<ul>${cells(list)
      .map(([l, v]) => `<li><span>${spaced(l)}：</span><span>${v}</span></li>`)
      .join('')}</ul>`,
  'rows of divs': (list) =>
    `<div>${cells(list)
      .map(([l, v]) => `<div class="row"><div class="l">${l}</div><div class="r">${v}</div></div>`)
      .join('')}</div>`,
  'rows of two pairs': (list) =>
    `<div>${chunk(cells(list), 2)
      .map(
        (row) =>
          `<div class="row">${row.map(([l, v]) => `<div class="l">${l}：</div><div class="r">${v}</div>`).join('')}</div>`,
      )
      .join('')}</div>`,
  paragraphs: (list) =>
    `<div>${cells(list)
      .map(([l, v]) => `<p>${spaced(l)}：${v}</p>`)
      .join('')}</div>`,
  lines: (list) =>
    `<div>${cells(list)
      .map(([l, v]) => `${l}：${v}`)
      .join('<br>')}</div>`,
  'two to a line': (list) =>
    `<div>${chunk(cells(list), 2)
      .map((row) => `<p>${row.map(([l, v]) => `${l}：${v}`).join('　　')}</p>`)
      .join('')}</div>`,
};

const list = fc
  .shuffledSubarray(
    PAIRS.map((_, i) => i),
    { minLength: 4 },
  )
  .chain((order) =>
    fc.tuple(
      ...order.map((i) =>
        fc
          .constantFrom(...(PAIRS[i]?.[2] ?? []))
          .map((value) => ({ field: PAIRS[i]?.[0] ?? '', label: PAIRS[i]?.[1] ?? '', value })),
      ),
    ),
  )
  .filter((chosen) => chosen.filter(({ value }) => value !== '' && value !== '—').length >= 2);

/** Characters without width and pinyin glosses after Chinese characters, as mirrors and editors leave them; tags stay whole. */
const DAMAGE = ['\u200b', '\u00ad', '\ufeff', '(gōng)', '（kāi）', ''];
const damaged = (html: string, seed: number): string =>
  html
    .split(/(<[^>]*>)/)
    .map((part, k) =>
      part.startsWith('<')
        ? part
        : part.replace(/[一-鿿]/g, (c, at: number) => c + (DAMAGE[(at * 7 + k * 3 + seed) % 11] ?? '')),
    )
    .join('');

describe('every set of pairs comes back from every way of marking it up', () => {
  for (const [name, way] of Object.entries(WAYS)) {
    it(name, () => {
      fc.assert(
        fc.property(list, fc.boolean(), (chosen, under) => {
          const html = way(chosen);
          const { values } = fieldsOf(under ? below(html) : above(html));
          expect(values).toEqual(Object.fromEntries(chosen.map(({ field, value }) => [field, NORMAL[value] ?? value])));
        }),
        { numRuns: 60 },
      );
    });
  }

  it('damaged by mirrors and editors', () => {
    const ways = Object.values(WAYS);
    fc.assert(
      fc.property(list, fc.nat(1000), (chosen, seed) => {
        const html = ways[seed % ways.length]?.(chosen) ?? '';
        const { values } = fieldsOf(above(damaged(html, seed)));
        expect(values).toEqual(Object.fromEntries(chosen.map(({ field, value }) => [field, NORMAL[value] ?? value])));
      }),
      { numRuns: 120 },
    );
  });
});
