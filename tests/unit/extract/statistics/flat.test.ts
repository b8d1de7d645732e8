import { describe, expect, it } from 'vitest';
import { formById } from '../../../../lib/forms/index.ts';
import { rowsOf } from '../../../../lib/forms/walk.ts';
import { cleanReport } from '../../forms/clean-report.ts';
import type { Era } from './render/matrix.ts';
import { statisticsOf, table } from './render/page.ts';

/** A report as its cells from left to right, row by row, the way a converter that drops the table leaves them. */
function cellsOf(era: Era): {
  readonly expected: Record<string, number>;
  readonly rows: readonly (readonly string[])[];
} {
  let next = 0;
  const report = cleanReport(era, (most) => (next++ * 7) % (most + 1));
  const expected = Object.fromEntries([...report].map(([address, value]) => [address.slice(5), value]));
  const rows: string[][] = [];
  for (const { id, title, columns, rows: all } of formById(era).tables) {
    const figures = (row: string) => columns.map((column) => String(expected[`${row}@${column.id}`] ?? ''));
    if (id === 'review') {
      const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
      rows.push(['四、政府信息公开行政复议、行政诉讼情况'], ['行政复议', '行政诉讼']);
      rows.push([...outcomes, '未经复议直接起诉', '复议后起诉'], [...outcomes, ...outcomes]);
      rows.push(['review', 'litigation.direct', 'litigation.afterReview'].flatMap(figures));
      continue;
    }
    if (id === 'applications') {
      rows.push(['三、收到和处理政府信息公开申请情况'], ['（本列数据的勾稽关系为：第一项加第二项之和）', '申请人情况']);
      rows.push(['自然人', '法人或其他组织', '总计'], ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']);
    } else rows.push([title], ['信息内容', ...columns.map(({ label }) => label)]);
    let categories: string[] = [];
    for (const { row } of rowsOf({ id, title, columns, rows: all })) {
      if (row.heading) categories.push(row.label);
      else rows.push([...categories, row.label, ...figures(row.id)]);
      if (!row.heading) categories = [];
    }
  }
  return { expected, rows };
}

const page = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

describe.each(['2019', '2021'] as const)('a report of the form of %s that lost its tables', (era) => {
  const { expected, rows } = cellsOf(era);
  const cells = rows.flat();

  it.each([
    ['a paragraph for each cell', page(cells)],
    ['a box for each cell', cells.map((cell) => `<div>${cell}</div>`).join('')],
    ['a line for each cell', `<div>${cells.join('<br>')}</div>`],
    ['in the cell of a table that lays the page out', `<table><tr><td>目录</td><td>${page(cells)}</td></tr></table>`],
    ['lines in such a cell', `<table><tr><td>${cells.join('<br>')}</td></tr></table>`],
    ['empty lines between', page(cells.flatMap((cell) => [cell, '&nbsp;']))],
    ['bars between, in lines of their own', page(cells.flatMap((cell) => [cell, '|']))],
    ['a line for each row, bars between', page(rows.map((row) => row.join(' | ')))],
    ['bars at both ends, and those of cells that were spanned', page(rows.map((row) => `| ${row.join(' | ')} | ||`))],
  ])('%s', (_, html) => {
    expect(table(statisticsOf(html))).toEqual(expected);
  });

  it('leaves out the row whose empty cell left no line', () => {
    const label = cells.indexOf('二、上年结转政府信息公开申请数量');
    const short = statisticsOf(page(cells.toSpliced(label + 3, 1)));
    const rest = Object.entries(expected).filter(([address]) => !address.startsWith('carriedIn@'));
    expect(table(short)).toEqual(Object.fromEntries(rest));
    expect(short.found.flatMap(({ missingRows }) => missingRows)).toEqual([]);
  });

  it('keeps an empty cell between bars in its column', () => {
    const gap = rows.map((row) => (row.includes('规章') ? row.with(1, ' ') : row));
    const [first = ''] = Object.keys(expected).filter((address) => address.startsWith('rules@'));
    const read = table(statisticsOf(page(gap.map((row) => row.join(' | ')))));
    expect(read).toEqual({ ...expected, [first]: 'blank' });
  });

  it('is none where the lines are those of another table', () => {
    const other = cells.map((cell) => (/^[\d.]+$/.test(cell) ? cell : `${cell}说明`));
    expect(statisticsOf(page(other)).figures).toEqual([]);
  });
});
