import {
  columnSpanOf,
  type GridCell,
  type GridGroup,
  type GridRow,
  placeCells,
  placePlain,
  rowSpanOf,
} from './grid.ts';
import { LIMITS } from './limits.ts';
import type { PageElement } from './nodes.ts';
import { HEADER, HIDDEN, SPANS } from './wire.ts';

/** A cell being read. */
interface OpenCell extends GridCell {
  /** Provisional index, by its place in the document. */
  readonly id: number;
  readonly box: number;
  readonly header: boolean;
  readonly hidden: boolean;
  readonly element: PageElement;
}

/** A table being read. */
export interface OpenTable {
  readonly box: number;
  /** Provisional index of the cell it is nested in, -1 for none. */
  readonly cell: number;
  readonly hidden: boolean;
  /** Not displayed at all. */
  readonly unseen: boolean;
  readonly groups: GridGroup<OpenCell>[];
  row: GridRow<OpenCell> | null;
  /** No cell spans more than one slot. */
  plain: boolean;
  /** In source order. */
  readonly cells: OpenCell[];
  /** Cells that are not displayed while their row is. */
  gone: Set<OpenCell> | null;
  rows: number;
  columns: number;
  firstCell: number;
}

/** Collects tables while the page is walked; `finish` places their cells and gives them their final indices. */
export class TableWriter {
  /** Boxes of the tables that were cut. */
  readonly cut: number[] = [];
  /** The cells' elements, in the order of their final indices. */
  readonly elements: PageElement[] = [];
  readonly #open: OpenTable[] = [];
  #cells = 0;

  /** `cell`: provisional index of the cell it is nested in, -1 for none. */
  open(box: number, cell: number, hidden: boolean, unseen: boolean): OpenTable {
    const empty = { groups: [], row: null, plain: true, cells: [], gone: null, rows: 0, columns: 0, firstCell: 0 };
    const table: OpenTable = { box, cell, hidden, unseen, ...empty };
    this.#open.push(table);
    return table;
  }

  group(table: OpenTable, tag: string): void {
    table.groups.push({ foot: tag === 'tfoot', rows: [] });
    table.row = null;
  }

  row(table: OpenTable, gone: boolean): void {
    table.row = { cells: [], gone };
    if (table.groups.length === 0) table.groups.push({ foot: false, rows: [] });
    table.groups[table.groups.length - 1]?.rows.push(table.row);
  }

  /** Adds a cell and returns its provisional index, -1 where the page has too many. */
  cell(
    table: OpenTable,
    element: PageElement,
    attributed: boolean,
    header: boolean,
    box: number,
    hidden: boolean,
    gone: boolean,
  ): number {
    if (this.full) return -1;
    if (!table.row) this.row(table, false);
    const cell: OpenCell = {
      id: this.#cells,
      box,
      row: 0,
      column: 0,
      rowSpan: attributed ? rowSpanOf(element.getAttribute('rowspan')) : 1,
      columnSpan: attributed ? columnSpanOf(element.getAttribute('colspan')) : 1,
      header,
      hidden,
      element,
    };
    if (cell.rowSpan !== 1 || cell.columnSpan !== 1) table.plain = false;
    table.row?.cells.push(cell);
    table.cells.push(cell);
    if (gone) {
      table.gone ??= new Set();
      table.gone.add(cell);
    }
    return this.#cells++;
  }

  get full(): boolean {
    return this.#cells >= LIMITS.cells;
  }

  /** Places all cells. `final[provisional index]` is a cell's index among them. */
  finish(): { tables: number[]; cells: number[]; spans: number[]; final: Int32Array } {
    const cells: number[] = [];
    const spans: number[] = [];
    const final = new Int32Array(this.#cells).fill(-1);
    let slots: number = LIMITS.allSlots;
    for (const open of this.#open) {
      const most = Math.min(slots, LIMITS.slots);
      const { rows, columns, cut } =
        (open.plain && open.gone === null && placePlain(open.groups, most)) || placeCells(open.groups, open.gone, most);
      slots = Math.max(0, slots - rows * columns);
      if (cut) this.cut.push(open.box);
      open.rows = rows;
      open.columns = columns;
      open.firstCell = this.elements.length;
      for (const cell of open.cells) {
        final[cell.id] = this.elements.push(cell.element) - 1;
        const { box, row, column, rowSpan, columnSpan, header, hidden } = cell;
        const flags = (header ? HEADER : 0) | (hidden ? HIDDEN : 0);
        if (rowSpan === 1 && columnSpan === 1) {
          cells.push(box, row, column, flags);
        } else {
          cells.push(box, row, column, flags | SPANS);
          spans.push(rowSpan, columnSpan);
        }
      }
    }
    const tables = this.#open.flatMap(({ box, cell, rows, columns, firstCell, cells: own, hidden }) => {
      const outer = cell < 0 ? -1 : (final[cell] ?? -1);
      return [box, outer, rows, columns, firstCell, own.length, hidden ? 1 : 0];
    });
    return { tables, cells, spans, final };
  }
}
