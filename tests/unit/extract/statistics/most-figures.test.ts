import { describe, expect, it } from 'vitest';
import { readMatrixForm } from '../../../../lib/extract/statistics/matrix-form.ts';
import { mostFigures } from '../../../../lib/extract/statistics/most-figures.ts';
import { sheetOf } from '../../../../lib/extract/statistics/sheet.ts';
import { formById } from '../../../../lib/forms/index.ts';
import { rowsOf } from '../../../../lib/forms/walk.ts';
import { readHtml } from '../../../../lib/headless/read-html.ts';
import { PageView } from '../../../../lib/page/view.ts';
import type { Era } from './render/matrix.ts';
import { MATRIX_WAYS } from './render/matrix-ways.ts';

const ERAS: readonly Era[] = ['2019', '2021'];

/** 3 for every figure of a form. */
const filled = (era: Era) =>
  new Map(
    formById(era).tables.flatMap((table) =>
      rowsOf(table).flatMap(({ row }) =>
        row.heading ? [] : table.columns.map((column) => [`${row.id}@${column.id}`, '3'] as const),
      ),
    ),
  );

describe.each(ERAS)('a report in the form of %s', (era) => {
  describe.each(Object.entries(MATRIX_WAYS))('laid out %s', (_, render) => {
    const view = new PageView(readHtml(`<title>年度报告</title>${render(era, filled(era))}`));
    const sheets = view.page.tables.flatMap((_table, i) => sheetOf(view, i) ?? []);

    it.each(ERAS)('gives no more figures of the form of %s than were thought possible', (asked) => {
      const form = formById(asked);
      const read = readMatrixForm(view, form, sheets, null)?.figures.length ?? 0;
      expect(read).toBeLessThanOrEqual(mostFigures(form, sheets));
    });
  });
});

it('a report of today cannot be better read in the form before: that one is not tried', () => {
  const [render] = Object.values(MATRIX_WAYS);
  const view = new PageView(readHtml(`<title>年度报告</title>${render?.('2021', filled('2021'))}`));
  const sheets = view.page.tables.flatMap((_, i) => sheetOf(view, i) ?? []);
  const read = readMatrixForm(view, formById('2021'), sheets, null)?.figures.length ?? 0;
  expect(read).toBeGreaterThan(100);
  expect(mostFigures(formById('2019'), sheets)).toBeLessThanOrEqual(read);
});
