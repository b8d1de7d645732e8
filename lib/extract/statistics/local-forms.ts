import type { Form, FormTable } from '../../forms/model.ts';
import { rowsOf } from '../../forms/walk.ts';
import type { PageView } from '../../page/view.ts';
import { readListTable } from './list-form.ts';
import { partOf, readMatrix } from './matrix.ts';
import { described } from './matrix-form.ts';
import type { FormReading } from './reading.ts';
import type { Sheet } from './sheet.ts';

/** Share of a table's rows, and of its columns, that must stand on a page for it to be that table. */
const LEAST_SHARE = 0.6;

/**
 * Reads the forms of rule packs from the tables that no official form uses. A table of a form belongs to the first form
 * that has it; forms that the page has nothing of are left out.
 */
export function readLocalForms(
  view: PageView,
  forms: readonly Form[],
  sheets: readonly Sheet[],
): { readonly form: Form; readonly reading: FormReading }[] {
  let free = sheets;
  return forms.flatMap((form) => {
    const readings = form.tables.flatMap((table) => {
      const reading = free.length > 0 ? readTable(view, form, table, free) : null;
      if (!reading) return [];
      const used = new Set(reading.found.flatMap(({ tables }) => tables));
      free = free.filter((sheet) => !used.has(sheet.table));
      return [reading];
    });
    if (readings.length === 0) return [];
    const reading = {
      figures: readings.flatMap(({ figures }) => figures),
      found: readings.flatMap(({ found }) => found),
    };
    return [{ form, reading }];
  });
}

function readTable(view: PageView, form: Form, table: FormTable, sheets: readonly Sheet[]): FormReading | null {
  const rows = leastOf(rowsOf(table).filter(({ row }) => !row.heading).length);
  if (table.columns.length === 0) return readListTable(view, form, table, sheets, rows);
  // Each table of the page by itself: one that merely shares a few words must not add its figures.
  for (const sheet of sheets) {
    const part = partOf(form, table);
    readMatrix(view, sheet, [part], { above: null, year: null });
    const { figures } = part.collector;
    if (new Set(figures.map(({ row }) => row)).size < rows || part.headed.size < leastOf(table.columns.length))
      continue;
    return { figures, found: [described(form, part)] };
  }
  return null;
}

const leastOf = (count: number): number => Math.ceil(count * LEAST_SHARE);
