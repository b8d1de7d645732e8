import { headerRole } from './headers.ts';
import { columnsNamed } from './heads.ts';
import type { Part } from './matrix.ts';
import { rowsNamed } from './named.ts';
import { laidOut, type Sheet, SheetCell, type SheetRow } from './sheet.ts';

/** So many indicators in one row, and no number, make it a head of indicators. */
const LEAST_LABELS = 3;
/** Share of a sheet's indicators that stand in such rows where it lies on its side. */
const LEAST_SHARE = 0.75;
/** A wider table is none of a form's. */
const MOST_COLUMNS = 200;

/**
 * Lists that lie on their side (indicators in a row, their figures below them, perhaps several such bands in turn) put
 * upright: one row for each indicator. Any other sheet as it is. `names`: whether a cell names an indicator.
 */
export function upright(sheets: readonly Sheet[], names: (cell: SheetCell) => boolean): readonly Sheet[] {
  const turned = sheets.map((sheet) => turnedUp(sheet, names, LEAST_LABELS));
  if (turned.every((sheet) => sheet === null)) return sheets;
  // The last band of a page may be a table of its own, with few indicators.
  return sheets.map((sheet, i) => turned[i] ?? turnedUp(sheet, names, 1) ?? sheet);
}

function turnedUp(sheet: Sheet, names: (cell: SheetCell) => boolean, least: number): Sheet | null {
  const labels = sheet.own.map((own) => own.filter((cell) => cell.kind === 'text' && names(cell)).length);
  const heads = sheet.own.map((own, at) => (labels[at] ?? 0) >= least && !holdsNumber(own));
  const inHeads = labels.reduce((sum, count, at) => sum + (heads[at] ? count : 0), 0);
  const all = labels.reduce((sum, count) => sum + count, 0);
  if (all === 0 || inHeads < all * LEAST_SHARE) return null;
  const cells: SheetCell[] = [];
  let height = 0;
  for (const { from, to } of bands(heads)) {
    if (!isOneReport(sheet.own.slice(from, to))) return null;
    const own = sheet.own.slice(from, to).flat();
    const width = own.reduce((most, cell) => Math.max(most, cell.end), 0);
    if (width > MOST_COLUMNS) return null;
    for (const cell of own) cells.push(turned(cell, from, height));
    height += width;
  }
  return laidOut(sheet.table, cells, height);
}

/** Section 三 or a table of section 二 with its rows across and its columns down. */
export function uprightMatrix(sheet: Sheet, parts: readonly Part[]): Sheet {
  for (const part of parts) {
    const turn = part.table.id === 'applications' ? turnedMatrix : turnedSmall;
    const upright = turn(
      sheet,
      (cell) => rowsNamed(cell, part.rows).length > 0,
      (cell) => columnsNamed(cell, part.columns).length > 0,
    );
    if (upright !== sheet) return upright;
  }
  return sheet;
}

/** So many rows of a form named across, and columns of it named down, show that a table lies on its side. */
const LEAST_ACROSS = 5;
const LEAST_DOWN = 3;

/** A table of rows × columns with its rows across and its columns down, turned; any other as it is. */
function turnedMatrix(
  sheet: Sheet,
  isRow: (cell: SheetCell) => boolean,
  isColumn: (cell: SheetCell) => boolean,
): Sheet {
  const named = (own: SheetRow) => own.filter((cell) => cell.kind === 'text' && isRow(cell));
  const heads = sheet.own.map((own) => !holdsNumber(own) && named(own).length >= LEAST_ACROSS);
  if (!heads.includes(true)) return sheet;
  const [across, elsewhere] = [true, false].map((head) =>
    sheet.own.flatMap((own, at) => (heads[at] === head ? own : [])),
  );
  const down = (elsewhere ?? []).filter((cell) => cell.kind === 'text' && isColumn(cell));
  const rows = named(across ?? []).length;
  if (down.length < LEAST_DOWN || rows < (rows + named(elsewhere ?? []).length) * LEAST_SHARE) return sheet;
  const cells = sheet.own.flat();
  const width = cells.reduce((most, cell) => Math.max(most, cell.end), 0);
  return width > MOST_COLUMNS
    ? sheet
    : laidOut(
        sheet.table,
        cells.map((cell) => turned(cell, 0, 0)),
        width,
      );
}

/** A small table (section 二) with its rows across and its columns down, turned; any other as it is. Title rows stay. */
function turnedSmall(sheet: Sheet, isRow: (cell: SheetCell) => boolean, isColumn: (cell: SheetCell) => boolean): Sheet {
  const texts = (own: SheetRow) => own.filter((cell) => cell.kind === 'text');
  const head = sheet.own.findIndex((own) => !holdsNumber(own) && texts(own).some(isRow) && !texts(own).some(isColumn));
  const below = sheet.own.slice(head + 1).filter((own) => own.some((cell) => cell.kind !== 'blank'));
  const isDown = ([first, ...rest]: SheetRow) =>
    first?.kind === 'text' &&
    isColumn(first) &&
    rest.length > 0 &&
    !texts(rest).some((cell) => isRow(cell) || isColumn(cell));
  if (head < 0 || below.length === 0 || !below.every(isDown)) return sheet;
  const cells = sheet.own.slice(head).flat();
  const width = cells.reduce((most, cell) => Math.max(most, cell.end), 0);
  if (width > MOST_COLUMNS) return sheet;
  const body = cells.map((cell) => turned(cell, head, head));
  return laidOut(sheet.table, [...sheet.own.slice(0, head).flat(), ...body], head + width);
}

/** Several rows of numbers are those of several offices, unless each says which year it is. */
function isOneReport(rows: readonly SheetRow[]): boolean {
  const figures = rows.filter(holdsNumber);
  return figures.length < 2 || figures.every(([first]) => first !== undefined && headerRole(first) !== null);
}

const holdsNumber = (own: SheetRow): boolean => own.some((cell) => cell.kind === 'number');

/** From each head, over the rows of heads right below it, to the next. */
function bands(heads: readonly boolean[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  heads.forEach((head, at) => {
    if (head && !heads[at - 1]) found.push({ from: at, to: heads.length });
    const before = found.at(-2);
    if (before && found.at(-1)?.from === at) before.to = at;
  });
  return found;
}

function turned(cell: SheetCell, from: number, below: number): SheetCell {
  const place = {
    row: below + cell.column,
    column: cell.row - from,
    rowSpan: cell.end - cell.column,
    columnSpan: cell.rowSpan,
  };
  return new SheetCell(cell.index, place, cell.text, cell.at);
}
