import { MAX_COLUMN_SPAN, MAX_ROW_SPAN } from './limits.ts';

/** A cell to be placed. Spans are the source's on the way in (row span 0: to the end of its group) and the real ones on the way out. */
export interface GridCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}
export interface GridRow<C extends GridCell> {
  cells: C[];
  /** Not displayed while its table is: row spans of displayed cells do not count it. */
  gone: boolean;
}
export interface GridGroup<C extends GridCell> {
  /** `<tfoot>`: stands below all others wherever it is written. */
  foot: boolean;
  rows: GridRow<C>[];
}
export interface Grid {
  rows: number;
  columns: number;
  /** True where cells beyond the limit were left without a slot. */
  cut: boolean;
}

/** `colspan` by the rules of HTML: an integer at the start, 1 where there is none, clamped. */
export function columnSpanOf(value: string | null): number {
  return Math.min(MAX_COLUMN_SPAN, leadingInteger(value) || 1);
}

/** `rowspan` likewise; 0 means to the end of the row group. */
export function rowSpanOf(value: string | null): number {
  return Math.min(MAX_ROW_SPAN, leadingInteger(value) ?? 1);
}

function leadingInteger(value: string | null): number | null {
  if (value === null) return null;
  const digits = /^[ \t\n\f\r]*\+?(\d{1,15})/.exec(value)?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * Places cells by the HTML table model, as browsers show them: row spans end with their row group, `<tfoot>` comes last,
 * cells that are not displayed (`gone`) take no room. Sets position and spans of each cell; a span of 0 covers no slot.
 * `slots` bounds rows × columns.
 */
export function placeCells<C extends GridCell>(
  groups: readonly GridGroup<C>[],
  gone: ReadonlySet<C> | null,
  slots: number,
): Grid {
  const placing = new Placing(gone, slots);
  for (const group of groups) if (!group.foot) placing.group(group);
  for (const group of groups) if (group.foot) placing.group(group);
  return placing.finish(groups);
}

/** The same for a table without spans, as most are: each cell stands where it is written. Null where it is none of the plain kind. */
export function placePlain<C extends GridCell>(groups: readonly GridGroup<C>[], slots: number): Grid | null {
  let rows = 0;
  let columns = 0;
  let count = 0;
  for (const group of groups) {
    if (group.foot) return null;
    for (const { cells } of group.rows) {
      for (let column = 0; column < cells.length; column++) {
        const cell = cells[column];
        if (!cell) continue;
        cell.row = rows;
        cell.column = column;
      }
      if (cells.length > columns) columns = cells.length;
      count += cells.length;
      rows++;
    }
  }
  return rows * columns > slots || rows * columns > 64 + 16 * count ? null : { rows, columns, cut: false };
}

class Placing<C extends GridCell> {
  readonly #gone: ReadonlySet<C> | null;
  readonly #slots: number;
  #row = 0;
  #columns = 0;
  /** Columns up to the last one in which a cell begins. */
  #anchored = 0;
  /** Rows up to the last one that has a cell with a slot. */
  #filled = 0;
  #cells = 0;
  #area = 0;
  #cut = false;

  constructor(gone: ReadonlySet<C> | null, slots: number) {
    this.#gone = gone;
    this.#slots = slots;
  }

  group(group: GridGroup<C>): void {
    const { rows } = group;
    const shown = rows.some((row) => row.gone) ? shownBefore(rows) : null;
    /** First row in which a column is free again. */
    const freeFrom: number[] = [];
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at];
      if (!row) continue;
      let column = 0;
      for (const cell of row.cells) {
        while (column < freeFrom.length && (freeFrom[column] ?? 0) > this.#row) column++;
        const rowSpan = shown
          ? spannedRows(cell.rowSpan, at, row.gone, shown)
          : Math.min(cell.rowSpan || rows.length, rows.length - at);
        column = this.#place(cell, column, rowSpan);
        if (rowSpan > 1 && cell.columnSpan > 0) reserve(freeFrom, cell.column, column, this.#row + rowSpan);
      }
      this.#row++;
    }
  }

  /** Returns the column after the cell. */
  #place(cell: C, column: number, rowSpan: number): number {
    const full = (this.#row + 1) * Math.max(this.#anchored, column + 1) > this.#slots;
    if (full) this.#cut = true;
    cell.row = this.#row;
    cell.column = column;
    this.#cells++;
    if (full || this.#gone?.has(cell)) {
      cell.rowSpan = 0;
      cell.columnSpan = 0;
      return column;
    }
    if (this.#row >= this.#filled) this.#filled = this.#row + 1;
    cell.rowSpan = rowSpan;
    this.#area += rowSpan * cell.columnSpan;
    if (column >= this.#anchored) this.#anchored = column + 1;
    const next = column + cell.columnSpan;
    if (next > this.#columns) this.#columns = next;
    return next;
  }

  finish(groups: readonly GridGroup<C>[]): Grid {
    const rows = this.#cut ? this.#filled : this.#row;
    if (this.#cut) for (const cell of allCells(groups)) cell.row = Math.min(cell.row, rows - 1);
    if (rows * this.#columns > 64 + 16 * this.#cells) {
      this.#columns = this.#anchored;
      this.#area = 0;
      for (const cell of allCells(groups)) {
        cell.columnSpan = Math.max(0, Math.min(cell.columnSpan, this.#columns - cell.column));
        this.#area += cell.rowSpan * cell.columnSpan;
      }
    }
    if (rows * this.#columns > this.#slots) this.#narrow(groups, Math.max(1, Math.floor(this.#slots / rows)));
    for (const cell of this.#gone ?? []) cell.column = Math.max(0, Math.min(cell.column, this.#columns - 1));
    if (this.#area > 4 * this.#slots) boundArea(allCells(groups), 4 * this.#slots);
    return { rows, columns: this.#columns, cut: this.#cut };
  }

  /** Cuts the grid to its first columns. */
  #narrow(groups: readonly GridGroup<C>[], columns: number): void {
    this.#columns = columns;
    this.#cut = true;
    for (const cell of allCells(groups)) {
      if (cell.column >= columns) cell.rowSpan = 0;
      cell.columnSpan = Math.max(0, Math.min(cell.columnSpan, columns - cell.column));
      cell.column = Math.min(cell.column, columns - 1);
    }
  }
}

function reserve(freeFrom: number[], from: number, to: number, row: number): void {
  while (freeFrom.length < to) freeFrom.push(0);
  for (let c = from; c < to; c++) if ((freeFrom[c] ?? 0) < row) freeFrom[c] = row;
}

/** For each row of the group, how many displayed rows stand before it; one entry more for the end. */
function shownBefore<C extends GridCell>(rows: readonly GridRow<C>[]): number[] {
  const shown = [0];
  for (const row of rows) shown.push((shown[shown.length - 1] ?? 0) + (row.gone ? 0 : 1));
  return shown;
}

/** Rows from `at` that a cell covers: its span counts displayed rows only, unless its own row is not displayed. */
function spannedRows(rowSpan: number, at: number, gone: boolean, shown: readonly number[]): number {
  const left = shown.length - 1 - at;
  if (rowSpan === 0) return left;
  if (rowSpan === 1 || gone) return Math.min(rowSpan, left);
  const wanted = (shown[at] ?? 0) + rowSpan;
  if ((shown[shown.length - 1] ?? 0) <= wanted) return left;
  let low = at + 1;
  let high = shown.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low - at;
}

function* allCells<C extends GridCell>(groups: readonly GridGroup<C>[]): Generator<C> {
  for (const { rows } of groups) for (const { cells } of rows) yield* cells;
}

/** Cells may overlap; together they must not cover more than `area` slots, or filling the grid would take too long. */
function boundArea<C extends GridCell>(cells: Iterable<C>, area: number): void {
  let covered = 0;
  for (const cell of cells) {
    covered += cell.rowSpan * cell.columnSpan;
    if (covered <= area) continue;
    cell.rowSpan = Math.min(1, cell.rowSpan);
    cell.columnSpan = Math.min(1, cell.columnSpan);
  }
}
