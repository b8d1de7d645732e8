import { describe, expect, it } from 'vitest';
import { above, below, fieldsOf } from '../read.ts';

const VALUES = { indexNumber: 'A-1/2019-00012', issuer: '清河县财政局', publicationDate: '2019-03-20' };
const ROWS = [
  ['索引号：', 'A-1/2019-00012'],
  ['发布机构：', '清河县财政局'],
  ['发布日期：', '2019-03-20'],
] as const;
type Row = readonly [label: string, value: string];
const table = (rows: readonly Row[]): string =>
  `<table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
const list = (rows: readonly Row[]): string =>
  `<ul>${rows.map(([label, value]) => `<li>${label}${value}</li>`).join('')}</ul>`;

describe('a row of a block that leads to other documents', () => {
  for (const label of ['关联解读：', '相关解读：', '相关资讯：', '关联专题：']) {
    it.each([
      ['first in a table', table([[label, '<a href="1.html">一图读懂</a>'], ...ROWS])],
      ['first in a list', list([[label, '无'], ...ROWS])],
      ['in a list', list([ROWS[0], [label, ''], ROWS[1], [label, ''], ROWS[2]])],
    ])(`${label} heads no other part of the page: %s`, (_, block) => {
      expect(fieldsOf(above(block)).values).toMatchObject(VALUES);
      expect(fieldsOf(below(block)).values).toMatchObject(VALUES);
    });
  }

  it('is none where it heads a box of its own', () => {
    const others = `<div><h3>相关文件</h3>${table(ROWS)}</div>`;
    expect(fieldsOf(above(others)).values).toEqual({});
  });
});

describe('a block that its template left unfilled', () => {
  it.each([
    ['{{', '}}'],
    ['${', '}'],
    ['[#', '#]'],
    ['#', '#'],
  ])('is blank, not missing: %sname%s', (open, close) => {
    const block = table(ROWS.map(([label], i) => [label, `${open}field${i}${close}`]));
    expect(fieldsOf(above(block)).values).toEqual({ indexNumber: '', issuer: '', publicationDate: '' });
  });

  it('is nothing where nobody sees it: what a script copies for each document', () => {
    const hidden = `<div style="display:none">${table(ROWS.map(([label]) => [label, '{{x}}']))}</div>`;
    expect(fieldsOf(above(hidden)).values).toEqual({});
  });
});
