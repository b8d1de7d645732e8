import type { RawView } from '../page/raw-view.ts';

/** Longest label kept: enough to tell rows apart, short enough to store with each finding. */
const LONGEST = 80;
/** Header rows and label columns looked at: real tables have fewer. */
const DEEPEST = 12;
/** Rows looked through for the nearest header. */
const FURTHEST = 64;

/** True for what stands in value cells: numbers, dashes, blanks. */
const VALUE = /^[\s\d.,，%+\-—–―－/万元]*$/;

/** The page's own words left of a cell in its row, outermost first, joined by `/`; `''` where there are none. */
export function rowLabel(view: RawView, cell: number): string {
  const at = view.page.cells[cell];
  if (!at) return '';
  return joined(labels(view, cell, Math.min(at.column, DEEPEST), (column) => view.cellAt(at.table, at.row, column)));
}

/**
 * The page's own words above a cell in its column, outermost first, joined by `/`: the header nearest to it, for a
 * table may be several, one below the other.
 */
export function columnLabel(view: RawView, cell: number): string {
  const at = view.page.cells[cell];
  if (!at) return '';
  const top = (row: number) => view.cellAt(at.table, row, at.column);
  for (let row = at.row - 1; row >= Math.max(0, at.row - FURTHEST); row--) {
    if (isValue(view, top(row))) continue;
    const first = Math.max(0, row - DEEPEST + 1);
    const upwards = labels(view, cell, row - first + 1, (step) => top(row - step));
    return joined(upwards.reverse());
  }
  return joined(labels(view, cell, Math.min(at.row, DEEPEST), top));
}

function isValue(view: RawView, cell: number): boolean {
  return cell < 0 || VALUE.test(view.cellText(cell));
}

/** The labels met step by step, until the first value after them. */
function labels(view: RawView, own: number, count: number, cellAt: (step: number) => number): string[] {
  const found: string[] = [];
  const seen = new Set([own]);
  for (let step = 0; step < count; step++) {
    const cell = cellAt(step);
    if (cell < 0 || seen.has(cell)) continue;
    seen.add(cell);
    if (!isValue(view, cell)) found.push(view.cellRaw(cell).slice(0, LONGEST));
    else if (found.length > 0 && view.cellRaw(cell) !== '') break;
  }
  return found;
}

function joined(words: readonly string[]): string {
  return words.join('/').slice(0, LONGEST);
}
