import type { Table } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { codeAt } from '../../text/code-at.ts';
import { compact } from '../../text/compact.ts';
import type { LocalTable } from './model.ts';
import { type Sheet, type SheetCell, sheetOf } from './sheet.ts';
import { oneLine, readValue } from './value.ts';

/** Least numbers in a table for it to be one of figures, and their share among its filled cells outside the headers. */
const LEAST_NUMBERS = 4;
const LEAST_SHARE = 0.6;
/** Larger grids are lists of records, not statistics. */
const MOST_SLOTS = 20_000;

/** A table of figures that is no official form's, with its headers; null where it is something else. `known`: where it was laid out before. */
export function readLocal(view: PageView, table: number, known?: Sheet): LocalTable | null {
  const found = view.page.tables[table];
  if (!found || found.hidden || found.rows < 2 || found.columns < 2 || found.rows * found.columns > MOST_SLOTS)
    return null;
  if (!hasNumbers(view, found)) return null;
  const sheet = known ?? sheetOf(view, table);
  if (!sheet) return null;
  const top = headerRows(sheet);
  const left = headerColumns(sheet, top, found.columns);
  if (top >= found.rows || left >= found.columns || (top === 0 && left === 0)) return null;
  const values = sheet.rows.slice(top).map((row) => grid(row, left, found.columns));
  const filled = values.flat().filter((cell) => cell !== null && cell.kind !== 'blank');
  const numbers = filled.filter((cell) => cell?.kind === 'number');
  if (numbers.length < LEAST_NUMBERS || numbers.length < filled.length * LEAST_SHARE) return null;
  const columns = Array.from({ length: found.columns - left }, (_, i) => header(sheet, top, left + i));
  const rows = sheet.rows
    .slice(top)
    .map((row) => joined(row.filter((cell) => cell.column < left && cell.kind !== 'blank')));
  if (![...columns, ...rows].some((text) => /\p{Script=Han}{2}/u.test(text))) return null;
  return {
    table,
    columns,
    rows,
    values: values.map((row) =>
      row.map((cell) => ({
        reading: cell ? readValue(oneLine(cell.text), { unit: '元' }).reading : { state: 'absent' },
        cell: cell?.index ?? -1,
      })),
    ),
  };
}

const FIGURE = /^[+-]?[\d,. ]+\D{0,4}$/;
/** What a figure may begin with comes before all letters. */
const NINE = 0x39;

/** Cheap look for digits, so that tables of text are left alone at once; numbers that count the rows are none of figures. */
function hasNumbers(view: PageView, { firstCell, cellCount }: Table): boolean {
  let numbers = 0;
  let before = 0;
  for (let index = firstCell; index < firstCell + cellCount; index++) {
    const text = view.cellText(index);
    if (text === '' || text.length >= 20 || codeAt(text, 0) > NINE || !FIGURE.test(text)) continue;
    if (text === String(before + 1)) before++;
    else if (++numbers >= LEAST_NUMBERS) return true;
  }
  return false;
}

/** Leading rows without a number of their own. A header of years only (2018, 2019) is one too. */
function headerRows(sheet: Sheet): number {
  const first = sheet.rows.findIndex((row, at) =>
    row.some((cell) => cell.row === at && cell.kind === 'number' && !/^(?:19|20)\d\d年?度?$/.test(compact(cell.text))),
  );
  return first < 0 ? sheet.rows.length : first;
}

/** Leading columns up to the first of figures; a column of row numbers is none of figures. */
function headerColumns(sheet: Sheet, top: number, columns: number): number {
  const numbers = new Array<number>(columns).fill(0);
  const texts = new Array<number>(columns).fill(0);
  for (const own of sheet.own.slice(top)) {
    for (const cell of own) {
      if (cell.kind === 'number') numbers[cell.column] = (numbers[cell.column] ?? 0) + 1;
      else if (cell.kind === 'text') texts[cell.column] = (texts[cell.column] ?? 0) + 1;
    }
  }
  let left = 0;
  for (let column = 0; column < columns; column++) {
    if ((texts[column] ?? 0) > (numbers[column] ?? 0)) left = column + 1;
    else if ((numbers[column] ?? 0) > 0 && !/^(?:序号|编号|行次|年份|年度|年)$/.test(header(sheet, top, column))) break;
    else if (column === left && /^(?:年份|年度|年)$/.test(header(sheet, top, column))) left = column + 1;
  }
  return left;
}

function grid(row: readonly SheetCell[], left: number, columns: number): (SheetCell | null)[] {
  const slots = new Array<SheetCell | null>(columns - left).fill(null);
  for (const cell of row) if (cell.column >= left) slots[cell.column - left] = cell;
  return slots;
}

function header(sheet: Sheet, top: number, column: number): string {
  const above = sheet.rows
    .slice(0, top)
    .flatMap((row) => row.filter((cell) => cell.column <= column && cell.end > column));
  return joined([...new Set(above)].filter((cell) => cell.end - cell.column < 64));
}

function joined(cells: readonly SheetCell[]): string {
  return cells
    .map((cell) => compact(cell.text))
    .filter((text) => text !== '')
    .join('/');
}
