import { describe, expect, it } from 'vitest';
import { extractStatistics } from '../../../../lib/extract/statistics/index.ts';
import { readValue } from '../../../../lib/extract/statistics/value.ts';
import { FORMS } from '../../../../lib/forms/index.ts';
import { rowsOf } from '../../../../lib/forms/walk.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { PageView } from '../../../../lib/page/view.ts';
import fc from '../../property.ts';
import { statisticsOf } from './render/page.ts';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('tables built to break the reader end in a result', () => {
  it.each([
    ['a table of 50,000 cells', `<table>${row('收到申请数', '件', '1', '2', '3').repeat(10_000)}</table>`],
    [
      'spans without end',
      `<table>${'<tr><td rowspan="65000" colspan="1000">收到申请数</td><td>5</td></tr>'.repeat(300)}</table>`,
    ],
    ['2,000 nested tables', `${'<table><tr><td>收到申请数'.repeat(2000)}${'</td></tr></table>'.repeat(2000)}`],
    ['a cell of 100,000 lines', `<table>${row('当面申请数<br>'.repeat(100_000), '5<br>'.repeat(100_000))}</table>`],
    ['a label of brackets', `<table>${row('（申请数'.repeat(100_000), '5')}${row('公开', '6')}</table>`],
    ['nothing but headers', `<table>${row('自然人', '商业企业', '总计', '信息内容', '申请').repeat(700)}</table>`],
    ['lines of text without end', `<p>自然人</p>${'<p>收到申请数 1 2</p>'.repeat(30_000)}`],
    ['boxes without end', `<p>按时办结</p><div>${'<div>申请数</div><div>1</div>'.repeat(20_000)}</div>`],
    [
      'boxes in boxes',
      `<p>自然人</p>${'<div>'.repeat(500)}${'<div><div>自然人</div><div>1</div></div>'.repeat(5_000)}`,
    ],
    ['a line of 100,000 figures', `<p>自然人 ${'1 '.repeat(100_000)}</p>`],
    ['a value of commas', `<table>${row('收到申请数', '1,'.repeat(100_000))}</table>`],
  ])('%s', (_, html) => {
    expect(statisticsOf(html).figures).toEqual([]);
  });
});

const labels = FORMS.flatMap((form) =>
  form.tables.flatMap((table) => [
    ...rowsOf(table).map(({ row: { label } }) => label),
    ...table.columns.map((column) => column.label),
  ]),
);

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...labels) },
  { weight: 4, arbitrary: fc.nat(999).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('', '—', '件', '见附件', '其他', '合计', '单位', '统计数', '县区') },
);
const span = fc.constantFrom('', '', '', ' colspan="2"', ' rowspan="2"', ' rowspan="9"');
const soup = fc.array(fc.array(fc.tuple(cell, span), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 70 });

describe('a soup of labels and numbers', () => {
  it('gives no figure that does not stand in a cell beside or below its label', () => {
    fc.assert(
      fc.property(soup, (rows) => {
        const html = rows
          .map((cells) => `<tr>${cells.map(([text, how]) => `<td${how}>${text}</td>`).join('')}</tr>`)
          .join('');
        const page = readHtml(`<table>${html}</table>`, { url: 'http://www.example.gov.cn/' });
        for (const figure of extractStatistics(new PageView(page)).figures) {
          if (figure.at.kind !== 'cell' || figure.labelAt.kind !== 'cell')
            throw new Error('a figure of a table has cells');
          const value = page.cells[figure.at.cell];
          const label = page.cells[figure.labelAt.cell];
          expect(new PageView(page).cellRaw(figure.at.cell)).toBe(figure.raw);
          expect(value && label && label.row <= value.row).toBe(true);
          if (figure.reading.state === 'number')
            expect(readValue(figure.raw, { unit: '元', signed: false }).reading).toMatchObject({ state: 'number' });
        }
      }),
      { numRuns: 200 },
    );
  });
});
