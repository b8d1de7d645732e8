import type { Form } from '../../forms/model.ts';
import { rowsOf } from '../../forms/walk.ts';
import { columnsNamed } from './heads.ts';
import { type Part, partOf } from './matrix.ts';
import { rowsNamed } from './named.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.ts';
import { uprightMatrix } from './upright.ts';

/** So many columns with a header of their own let values be taken in the form's order under the others. */
const IN_ORDER = 3;

/**
 * More figures than this of a form of rows × columns cannot be in some sheets: each line that names one of its rows
 * counts with all columns that a header names, section 四 as if all of it were there. Far cheaper than reading the form.
 */
export function mostFigures(form: Form, sheets: readonly Sheet[]): number {
  const parts = form.tables.filter(({ id }) => id !== 'review').map((table) => partOf(form, table));
  const widths = widthsOf(parts, sheets);
  let most = 0;
  for (const table of form.tables)
    if (table.id === 'review') most += rowsOf(table).filter(({ row }) => !row.heading).length * table.columns.length;
  for (const sheet of sheets) for (const own of uprightMatrix(sheet, parts).own) most += inLine(own, parts, widths);
  return most;
}

/** Columns of each part that values may stand in. */
function widthsOf(parts: readonly Part[], sheets: readonly Sheet[]): ReadonlyMap<Part, number> {
  const labels = new Map<string, SheetCell>();
  for (const { own } of sheets)
    for (const row of own) for (const cell of row) if (cell.kind === 'text') labels.set(cell.text, cell);
  return new Map(
    parts.map((part) => {
      const named = new Set([...labels.values()].flatMap((cell) => columnsNamed(cell, part.columns)));
      return [part, named.size < IN_ORDER ? named.size : part.table.columns.length];
    }),
  );
}

function inLine(own: SheetRow, parts: readonly Part[], widths: ReadonlyMap<Part, number>): number {
  if (own.length < 2) return 0;
  const texts = own.filter(({ kind }) => kind === 'text');
  // The line of a heading gives figures only where it holds numbers.
  const counts = own.some(({ kind }) => kind === 'number');
  const named = parts.filter(({ rows }) =>
    texts.some((cell) => rowsNamed(cell, rows).some(({ row }) => counts || !row.heading)),
  );
  if (named.length === 0) return 0;
  // Two of them make a line of headers.
  const headers = texts.filter((cell) => parts.some(({ columns }) => columnsNamed(cell, columns).length > 0));
  return headers.length >= 2 ? 0 : Math.max(...named.map((part) => widths.get(part) ?? 0));
}
