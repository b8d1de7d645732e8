import { describe, expect, it } from 'vitest';
import fc from '../../property.ts';
import { above, below, fieldsOf } from './read.ts';

type Pairs = readonly (readonly [label: string, value: string, field: string])[];

const PAIRS: Pairs = [
  ['索引号', '014416330/2018-04736', 'indexNumber'],
  ['发布日期', '2019-03-20', 'publicationDate'],
  ['发布机构', '清河县财政局', 'issuer'],
  ['文号', '', 'documentNumber'],
  ['主题分类', '财政、金融', 'subject'],
  ['公开方式', '主动公开', 'openMethod'],
  ['有效性', '有效', 'validity'],
];

const all = (pairs: Pairs, at: 0 | 1, tag: string, end = ''): string =>
  pairs.map((pair) => `<${tag}>${pair[at]}${at === 0 ? end : ''}</${tag}>`).join('');

/** Labels in one place, values in another. */
const WAYS: Readonly<Record<string, (pairs: Pairs) => string>> = {
  'columns that float': (pairs) =>
    `<div><div style="float:left">${all(pairs, 0, 'p')}</div><div style="float:left">${all(pairs, 1, 'p')}</div></div>`,
  'two lists in boxes of their own': (pairs) =>
    `<div><div><ul>${all(pairs, 0, 'li', '：')}</ul></div><div><ul>${all(pairs, 1, 'li')}</ul></div></div>`,
  'all dt before all dd': (pairs) => `<dl>${all(pairs, 0, 'dt')}${all(pairs, 1, 'dd')}</dl>`,
  'rows of a grid of boxes': (pairs) =>
    `<div><div>${all(pairs, 0, 'div')}</div><div>${all(pairs, 1, 'div')}</div></div>`,
  'paragraphs of two cells': (pairs) =>
    `<table><tr><td>${all(pairs, 0, 'p', ':')}</td><td>${all(pairs, 1, 'p')}</td></tr></table>`,
  'lines of two cells': (pairs) =>
    `<table><tr><td>${pairs.map(([label]) => `${label}：`).join('<br>')}</td><td>${pairs.map(([, value]) => value).join('<br>')}</td></tr></table>`,
  'lines of two boxes': (pairs) =>
    `<div><div>${pairs.map(([label]) => label).join('<br>')}</div><div>${pairs.map(([, value]) => value).join('<br>')}</div></div>`,
};

describe('labels that stand together, apart from their values', () => {
  for (const [name, way] of Object.entries(WAYS)) {
    it(name, () => {
      const some = fc
        .shuffledSubarray([...PAIRS], { minLength: 3 })
        .filter((pairs) => pairs.some(([, , field]) => field === 'indexNumber' || field === 'publicationDate'))
        // Empty boxes at an end may be there for looks.
        .filter((pairs) => pairs[0]?.[1] !== '' && pairs.at(-1)?.[1] !== '');
      fc.assert(
        fc.property(some, fc.boolean(), (pairs, under) => {
          const html = way(pairs);
          const expected = Object.fromEntries(pairs.map(([, value, field]) => [field, value]));
          expect(fieldsOf(under ? below(html) : above(html)).values).toEqual(expected);
        }),
        { numRuns: 40 },
      );
    });
  }

  it('have none where there are more values than labels or fewer', () => {
    const html =
      '<ul><li>索引号：</li><li>发布机构：</li><li>文号：</li></ul><ul><li>A1/2019-3</li><li>清河县财政局</li></ul>';
    expect(fieldsOf(above(html)).values).toEqual({});
    const lines = '<table><tr><td>索引号：<br>文号：<br>发布机构：</td><td>A1/2019-3<br>清河县财政局</td></tr></table>';
    expect(fieldsOf(above(lines)).values).toEqual({});
  });

  it('have none where several lists of values follow: those are of other documents', () => {
    const row = (cells: readonly string[]): string =>
      `<div class="r">${cells.map((cell) => `<p>${cell}</p>`).join('')}</div>`;
    const html = `${row(['索引号', '发布机构', '发布日期'])}${row(['A1/2019-3', '清河县财政局', '2019-03-01'])}${row(['A1/2019-4', '清河县财政局', '2019-03-02'])}`;
    expect(fieldsOf(above(`<div>${html}</div>`)).values).toEqual({});
  });
});
