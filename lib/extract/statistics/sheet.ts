import type { Place, Table } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import { speaking } from '../boxed.ts';
import { type LabelText, readLabel } from './label.ts';
import { isDash, isNothing } from './value.ts';

/** What a cell looks like, before anything is known of its place. */
export type CellKind = 'blank' | 'dash' | 'number' | 'unit' | 'text';

/** What mirrors make of a space that they cannot write (`? 0`, `Â 0`, �), and marks around a figure: no part of it. */
const LOST = /[?\ufffdÂ“”"'‘’:]/;
const LOST_BEFORE = /^[?\ufffdÂ“"'‘:\s]{1,4}(?=[\d+-]|$)/;
const LOST_BEHIND = /(?<=\d)\s?[?\ufffdÂ”"'’]{1,3}$/;

/** One cell of a sheet, read when first asked for. */
export class SheetCell {
  /** Index into `page.cells`, -1 where it is none in the markup. */
  readonly index: number;
  readonly at: Place;
  readonly row: number;
  readonly column: number;
  /** Column after the last it covers. */
  readonly end: number;
  readonly rowSpan: number;
  readonly text: string;
  readonly kind: CellKind;
  #label: LabelText | undefined;

  constructor(
    index: number,
    place: { row: number; column: number; columnSpan: number; rowSpan: number },
    text: string,
    at: Place = { kind: 'cell', cell: index },
  ) {
    this.index = index;
    this.at = at;
    this.row = place.row;
    this.column = place.column;
    this.end = place.column + place.columnSpan;
    this.rowSpan = place.rowSpan;
    this.text = LOST.test(text) ? text.replace(LOST_BEFORE, '').replace(LOST_BEHIND, '') : text;
    this.kind = kindOf(compact(this.text));
  }

  get label(): LabelText {
    this.#label ??= readLabel(this.text);
    return this.#label;
  }
}

/** Several units in one cell stand for several rows in one. */
const UNIT = /^\(?(?:单位:?)?(?:人次|件次|条次|场次|万元|条|件|次|篇|个|人|元|项|份)+\)?$/;
const NUMBER =
  /^[+\-−–↑↓增减加少约近超逾¥$]{0,3}(?:\d[\d,.]*|\.\d+)[余多万亿千百]{0,2}(?:[条件次篇个人项元份家场期起]|人次|件次|条次)?(?:\([^)]{0,12}\))?[%。;]?$/;
const ZERO = /^(?:持平|不适用|[一二三四五六七八九十百两]{1,5}[件条次人个]?)$/;

/** Kind of a cell by its text without white space. */
export function kindOf(text: string): CellKind {
  if (text === '') return 'blank';
  if (text.length > 24) return 'text';
  // No two of the patterns fit the same text but 一一, which is a dash.
  if (NUMBER.test(text)) return 'number';
  if (isDash(text)) return 'dash';
  if (UNIT.test(text)) return 'unit';
  return ZERO.test(text) || isNothing(text) ? 'number' : 'text';
}

/** One row of a table: the cells that cover it, from left to right. Cells that hang in from above are among them. */
export type SheetRow = readonly SheetCell[];

/** A table laid out in rows for reading. */
export interface Sheet {
  /** Index into `page.tables`, negative where it is none in the markup. */
  readonly table: number;
  readonly rows: readonly SheetRow[];
  /** The cells of each row that begin in it. */
  readonly own: readonly SheetRow[];
}

/** Largest table that can be an official form's: the forms have at most 65 rows and 16 columns, spacers aside. */
export const MOST_CELLS = 4000;
export const MOST_ROWS = 800;
/** A row span beyond this is a mistake in the markup, not a category. */
const MOST_SPAN = 80;

/** False for a table that is hidden or too large to be a form. */
export function isReadable({ hidden, cellCount, rows }: Table): boolean {
  return !hidden && cellCount <= MOST_CELLS && rows <= MOST_ROWS;
}

/** Lays a table out; null where it is hidden, or too large to be a form. */
export function sheetOf(view: PageView, table: number): Sheet | null {
  const found = view.page.tables[table];
  if (!found || !isReadable(found)) return null;
  const cells = view.tableCells(table).filter(({ cell }) => !cell.hidden);
  return laidOut(
    table,
    cells.map(({ index, cell }) => {
      const own = speaking(view, index);
      return new SheetCell(own, cell, view.cellText(own));
    }),
    found.rows,
  );
}

/** The sheet that some cells make. */
export function laidOut(table: number, cells: readonly SheetCell[], height: number): Sheet {
  const rows: SheetCell[][] = Array.from({ length: height }, () => []);
  for (const cell of cells) {
    const end = Math.min(height, cell.row + Math.min(cell.rowSpan, MOST_SPAN));
    for (let row = cell.row; row < end; row++) rows[row]?.push(cell);
  }
  for (const row of rows) row.sort((a, b) => a.column - b.column || a.index - b.index);
  return { table, rows, own: rows.map((row, at) => row.filter((cell) => cell.row === at)) };
}

/** Blocks of the page that a place covers. */
export function blocksAt(view: PageView, at: Place): readonly number[] {
  return at.kind === 'text' ? [at.block] : at.kind === 'cell' ? view.cellBlocks(at.cell) : [];
}

/** The block that a sheet begins with; infinity for an empty one. */
export function firstBlock(view: PageView, { own }: Sheet): number {
  for (const row of own)
    for (const { at } of row) {
      const [first] = blocksAt(view, at);
      if (first !== undefined) return first;
    }
  return Number.POSITIVE_INFINITY;
}

/** False for a sheet of labels alone: the first column that stays while the others are scrolled. */
export function holdsFigure({ own }: Sheet): boolean {
  return own.some((row) => row.some(({ kind }) => kind === 'number'));
}

/** Columns that its cells reach. */
export function widthOf({ own }: Sheet): number {
  return own.reduce((most, row) => row.reduce((reach, cell) => Math.max(reach, cell.end), most), 0);
}

const HINT = /申请|公开|行政|起诉|审结|规章|规范性|答复|收费|采购|第二十条/;

/** True where a table may be (part of) an official form: cheap, so that all others are left alone at once. */
export function mayBeForm(view: PageView, table: number): boolean {
  const found = view.page.tables[table];
  if (!found || !isReadable(found) || found.cellCount < 2) return false;
  for (let cell = found.firstCell; cell < found.firstCell + found.cellCount; cell++) {
    const text = view.cellText(speaking(view, cell));
    if (text.length < 120 && HINT.test(compact(text))) return true;
  }
  return false;
}
