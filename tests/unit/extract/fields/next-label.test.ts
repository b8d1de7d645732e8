import { describe, expect, it } from 'vitest';
import fc from '../../property.ts';
import { above, below, fieldsOf } from './read.ts';

type Pair = readonly [label: string, value: string];

/** Fields, one label and one value for each. */
const KNOWN: Readonly<Record<string, Pair>> = {
  indexNumber: ['索引号', '014416330/2018-04736'],
  title: ['信息名称', '关于印发《清河县节水方案》的通知'],
  issuer: ['发布机构', '县政府'],
  publicationDate: ['公开日期', '2021-01-05'],
  documentNumber: ['发文字号', '清政字 〔2021〕 5 号'],
  subject: ['主题分类', '通知'],
  topicWords: ['主题词', '政府信息公开 年度 报告'],
  openMethod: ['公开方式', '主动公开'],
  openScope: ['公开时限', '常年公开'],
};
/** Labels of portals' own, with and without values. */
const STRANGE: readonly Pair[] = [
  ['呈现方式', '网页'],
  ['归档年度', ''],
  ['办文单位', '办公室'],
  ['阅办状态', ''],
  ['收录批次', '第三批'],
];

type Way = (pairs: readonly Pair[]) => string;
const rows = (pairs: readonly Pair[], size: number, each: (pair: Pair) => string): string[] =>
  Array.from({ length: Math.ceil(pairs.length / size) }, (_, i) =>
    pairs
      .slice(i * size, i * size + size)
      .map(each)
      .join(''),
  );
const WAYS: Readonly<Record<string, Way>> = {
  'spans, label and value in one': (pairs) => `<div>${pairs.map(([l, v]) => `<span>${l}：${v}</span>`).join('')}</div>`,
  'spans, label and value in two': (pairs) =>
    `<p>${pairs.map(([l, v]) => `<span>${l}：</span><span>${v}</span>`).join('')}</p>`,
  'wide gaps in one line': (pairs) => `<p>${pairs.map(([l, v]) => `${l}：${v}`).join('　　')}</p>`,
  bars: (pairs) => `<p>${pairs.map(([l, v]) => `${l}：${v}`).join(' | ')}</p>`,
  'lines of a block, labels spaced out': (pairs) =>
    `<div>${pairs.map(([l, v]) => `${l.split('').join('&nbsp;')}： ${v}`).join('<br>')}</div>`,
  'cells of label and value': (pairs) =>
    `<table>${rows(pairs, 3, ([l, v]) => `<td><b>${l}：</b>${v || '&nbsp;'}</td>`)
      .map((row) => `<tr>${row}</tr>`)
      .join('')}</table>`,
  'columns of a grid': (pairs) =>
    rows(pairs, 2, ([l, v]) => `<div class="col"><strong>${l}：</strong>${v}</div>`)
      .map((row) => `<div class="row">${row}</div>`)
      .join(''),
};

describe('no value swallows the label behind it, known or not, and no blank does', () => {
  const some = fc
    .record({
      fields: fc.shuffledSubarray(Object.keys(KNOWN), { minLength: 5 }),
      blank: fc.subarray(['title', 'issuer', 'publicationDate', 'openMethod'], { maxLength: 2 }),
      strange: fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...STRANGE)), { maxLength: 4 }),
    })
    .filter(({ fields }) => fields.includes('indexNumber'));
  for (const [name, way] of Object.entries(WAYS)) {
    it(name, () => {
      fc.assert(
        fc.property(some, fc.boolean(), ({ fields, blank, strange }, under) => {
          const said = fields.map((field) => [field, blank.includes(field) ? '' : (KNOWN[field]?.[1] ?? '')] as const);
          const pairs: Pair[] = said.map(([field, value]) => [KNOWN[field]?.[0] ?? '', value]);
          for (const [at, pair] of strange) pairs.splice(Math.min(at, pairs.length), 0, pair);
          const { values } = fieldsOf((under ? below : above)(way(pairs)));
          expect(values).toEqual(Object.fromEntries(said));
        }),
        { numRuns: 60, seed: 20210105 },
      );
    });
  }
});

describe('labels out of shape', () => {
  it('are read where a narrow column broke them', () => {
    const html =
      '<table><tr><td>索引<br>号</td><td>A-1</td><td>发布<br>机构</td><td>县财政局</td></tr><tr><td>公开<br>日期：</td><td>2021-01-05</td><td>文<br>号</td><td></td></tr></table>';
    expect(fieldsOf(above(html)).values).toEqual({
      indexNumber: 'A-1',
      issuer: '县财政局',
      publicationDate: '2021-01-05',
      documentNumber: '',
    });
  });

  it('take nothing from the value before them', () => {
    const html = '<p>索引号：A-1　发布机构：县政府 信息名称：节水方案　公开主体：政府 信息索引：A-2</p>';
    expect(fieldsOf(above(html)).values).toMatchObject({ issuer: '县政府', title: '节水方案' });
  });

  it('are blank where only brackets stand', () => {
    const html =
      '<p>【索引号：A-1】【发布机构：县财政局】【公开日期：2021-01-05】【文号：】</p><p>主题词：[ ]　有效性：[]</p>';
    expect(fieldsOf(above(html)).values).toEqual({
      indexNumber: 'A-1',
      issuer: '县财政局',
      publicationDate: '2021-01-05',
      documentNumber: '',
      topicWords: '',
      validity: '',
    });
  });
});
