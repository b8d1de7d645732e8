import { MAX_COLUMN_SPAN, MAX_ROW_SPAN } from './limits.ts';

/** A cell as its source gives it. */
export interface SourceCell {
  columnSpan: number;
  /** 0: to the end of the row group. */
  rowSpan: number;
  /** Not displayed while its row is: it takes no room, the cells after it move up. */
  gone: boolean;
}
export interface SourceRow<C extends SourceCell> {
  cells: C[];
  /** Not displayed while its table is: row spans of displayed cells do not count it. */
  gone: boolean;
}
export interface SourceGroup<C extends SourceCell> {
  /** `<tfoot>`: stands below all others wherever it is written. */
  foot: boolean;
  rows: SourceRow<C>[];
}

export interface Placed<C extends SourceCell> {
  source: C;
  row: number;
  column: number;
  /** 0 where the cell covers no slot. */
  rowSpan: number;
  columnSpan: number;
}
export interface Grid<C extends SourceCell> {
  rows: number;
  columns: number;
  cells: Placed<C>[];
  /** True where cells beyond the limits were left without a slot. */
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
 * Places cells by the HTML table model, as browsers show them: row spans end with their row group, `<tfoot>` comes
 * last, cells that are not displayed take no room. Cells come back in source order. `slots` bounds rows × columns.
 */
export function placeCells<C extends SourceCell>(groups: readonly SourceGroup<C>[], slots: number): Grid<C> {
  const order = [...groups.filter((group) => !group.foot), ...groups.filter((group) => group.foot)];
  const placed = new Map<SourceGroup<C>, Placed<C>[]>();
  const state: State = { row: 0, columns: 0, anchored: 0, cut: false };
  for (const group of order) placed.set(group, placeGroup(group, state, slots));
  const cells = groups.flatMap((group) => placed.get(group) ?? []);
  const columns = trim(cells, state);
  boundArea(cells, 4 * slots);
  return { rows: state.row, columns, cells, cut: state.cut };
}

interface State {
  row: number;
  columns: number;
  /** Columns up to the last one in which a cell begins. */
  anchored: number;
  cut: boolean;
}

function placeGroup<C extends SourceCell>(group: SourceGroup<C>, state: State, slots: number): Placed<C>[] {
  const placed: Placed<C>[] = [];
  const shown = shownBefore(group);
  /** First row in which a column is free again. */
  const freeFrom: number[] = [];
  group.rows.forEach((row, at) => {
    let column = 0;
    for (const source of row.cells) {
      while ((freeFrom[column] ?? 0) > state.row) column++;
      const full = (state.row + 1) * Math.max(state.anchored, column + 1) > slots;
      if (full) state.cut = true;
      if (full || source.gone) {
        placed.push({
          source,
          row: state.row,
          column: Math.min(column, Math.max(0, state.columns - 1)),
          rowSpan: 0,
          columnSpan: 0,
        });
        continue;
      }
      const { columnSpan } = source;
      const rowSpan = spannedRows(source.rowSpan, at, row.gone, shown);
      placed.push({ source, row: state.row, column, rowSpan, columnSpan });
      state.anchored = Math.max(state.anchored, column + 1);
      if (rowSpan > 1) {
        while (freeFrom.length < column + columnSpan) freeFrom.push(0);
        for (let c = column; c < column + columnSpan; c++)
          freeFrom[c] = Math.max(freeFrom[c] ?? 0, state.row + rowSpan);
      }
      column += columnSpan;
      state.columns = Math.max(state.columns, column);
    }
    state.row++;
  });
  return placed;
}

/** For each row of the group, how many displayed rows stand before it; one entry more for the end. */
function shownBefore<C extends SourceCell>(group: SourceGroup<C>): number[] {
  const shown = [0];
  for (const row of group.rows) shown.push((shown[shown.length - 1] ?? 0) + (row.gone ? 0 : 1));
  return shown;
}

/** Rows from `at` that a cell covers: its span counts displayed rows only, unless its own row is not displayed. */
function spannedRows(rowSpan: number, at: number, gone: boolean, shown: readonly number[]): number {
  const left = shown.length - 1 - at;
  if (rowSpan === 0) return left;
  if (rowSpan === 1) return 1;
  if (gone || shown[shown.length - 1] === shown.length - 1) return Math.min(rowSpan, left);
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

/**
 * Columns worth keeping. A title cell of `colspan=1000` above three columns would make a grid of mostly nothing: where
 * the grid is far larger than its cells, columns at the right in which no cell begins are dropped.
 */
function trim<C extends SourceCell>(cells: readonly Placed<C>[], state: State): number {
  if (state.row * state.columns <= 64 + 16 * cells.length) return state.columns;
  for (const cell of cells) cell.columnSpan = Math.max(0, Math.min(cell.columnSpan, state.anchored - cell.column));
  return state.anchored;
}

/** Cells may overlap; together they must not cover more than `area` slots, or filling the grid would take too long. */
function boundArea<C extends SourceCell>(cells: readonly Placed<C>[], area: number): void {
  let covered = 0;
  for (const cell of cells) {
    covered += cell.rowSpan * cell.columnSpan;
    if (covered > area) {
      cell.rowSpan = Math.min(1, cell.rowSpan);
      cell.columnSpan = Math.min(1, cell.columnSpan);
    }
  }
}
