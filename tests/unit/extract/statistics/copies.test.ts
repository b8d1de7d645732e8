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

  it('gives all figures where the copies agree', () => {
    expect(table(statisticsOf(report(own) + report(own)))).toEqual(numbers(own));
  });
});
