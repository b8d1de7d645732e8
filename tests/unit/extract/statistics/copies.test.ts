import { describe, expect, it } from 'vitest';
import { formById } from '../../../../lib/forms/index.ts';
import { rowsOf } from '../../../../lib/forms/walk.ts';
import { PLAIN_LIST, renderList } from './render/list.ts';
import { PLAIN_MATRIX, renderApplications, renderReport } from './render/matrix.ts';
import { statisticsOf, table } from './render/page.ts';

const report = (values: ReadonlyMap<string, string>): string => renderReport('2021', values, PLAIN_MATRIX);
const ids = (form: '2014' | '2021'): string[] =>
  formById(form).tables.flatMap((one) =>
    rowsOf(one)
      .filter(({ row }) => !row.heading)
      .flatMap(({ row }) => (one.columns.length > 0 ? one.columns.map(({ id }) => `${row.id}@${id}`) : [row.id])),
  );
/** Every cell holds its number in the form, times the factor. */
const filled = (form: '2014' | '2021', factor: number): Map<string, string> =>
  new Map(ids(form).map((id, i) => [id, String(i * factor + 1)]));
const numbers = (values: ReadonlyMap<string, string>): Record<string, number> =>
  Object.fromEntries([...values].map(([id, value]) => [id, Number(value)]));

const [own, other] = [filled('2021', 1), filled('2021', 2)];

describe('a form that stands on the page twice', () => {
  it.each([
    ['the year before first', `<h2>2021年</h2>${report(other)}<h2>2022年</h2>${report(own)}`],
    ['the year before last', `<h2>2022年度</h2>${report(own)}<h2>2021年度</h2>${report(other)}`],
    ['only the other copy says which year it is of', `${report(own)}<p>附：上年度统计数据</p>${report(other)}`],
    [
      'section 三 alone again',
      `${report(own)}<p>（2021年收到和处理申请情况）</p>${renderApplications('2021', other, PLAIN_MATRIX)}`,
    ],
  ])('is read from the copy of the report’s year: %s', (_, html) => {
    expect(table(statisticsOf(html, '某市2022年政府信息公开工作年度报告'))).toEqual(numbers(own));
  });

  it('the list of 2014 likewise', () => {
    const [mine, before] = [filled('2014', 3), filled('2014', 1)];
    const html = `<p>2015年度</p>${renderList(before, PLAIN_LIST)}<p>2016年度</p>${renderList(mine, PLAIN_LIST)}`;
    expect(table(statisticsOf(html, '某市2016年政府信息公开工作年度报告'))).toEqual(numbers(mine));
  });

  it('gives no figure that the copies disagree about where nothing tells them apart', () => {
    const said = table(statisticsOf(report(own) + report(other), '某市2022年政府信息公开工作年度报告'));
    expect(Object.values(said).filter((value) => value !== 'conflict')).toEqual([1]);
  });

  it('is read to its end where two years are compared within it', () => {
    const rows = [
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '予以公开',
      '部分公开',
      '总计',
    ];
    const compared = `<table><tr><td>项目</td><td>2021年</td><td>2022年</td></tr>${rows.map((row, i) => `<tr><td>${row}</td><td>${i + 3}</td><td>${i + 5}</td></tr>`).join('')}</table>`;
    const [start, end = ''] = report(own).split('<h3>四、');
    const html = (text: string) => `<h2>2022年</h2>${start}<p>${text}</p>${compared}<h3>四、${end}`;
    for (const text of ['对比情况如下：', '增减情况如下：'])
      expect(table(statisticsOf(html(text), '某市2022年政府信息公开工作年度报告'))).toEqual(numbers(own));
  });

  it('is read to its end where last year’s section 三 stands below this year’s', () => {
    const [start, end = ''] = report(own).split('<h3>四、');
    const before = `<p>附：2021年数据</p>${renderApplications('2021', other, PLAIN_MATRIX)}`;
    const html = `<h2>2022年</h2>${start}${before}<h3>四、${end}`;
    expect(table(statisticsOf(html, '某市2022年政府信息公开工作年度报告'))).toEqual(numbers(own));
  });

  it('takes no section 四 of another year for its own', () => {
    const [start = ''] = report(own).split('<h3>四、');
    const html = `<h2>2022年</h2>${start}<h2>2021年</h2>${report(other)}`;
    const read = table(statisticsOf(html, '某市2022年政府信息公开工作年度报告'));
    expect(Object.keys(read).filter((address) => /^(?:review|litigation)/.test(address))).toEqual([]);
  });

  it('gives all figures where the copies agree', () => {
    expect(table(statisticsOf(report(own) + report(own)))).toEqual(numbers(own));
  });
});
