import { columnSpanOf, type GridGroup, type GridRow, placeCells, rowSpanOf } from './grid.ts';
import { LIMITS } from './limits.ts';
import type { Cell, Table } from './model.ts';
import type { PageElement } from './nodes.ts';

/** A table being read. */
export interface OpenTable {
  readonly index: number;
  /** Not displayed at all. */
  readonly gone: boolean;
  readonly groups: GridGroup<Cell>[];
  row: GridRow<Cell> | null;
  /** Its cells in source order, their provisional indices and their elements. */
  readonly cells: Cell[];
  readonly ids: number[];
  readonly elements: PageElement[];
  /** Cells that are not displayed while their row is. */
  goneCells: Set<Cell> | null;
}

/** Collects tables while the page is walked; `finish` places their cells and gives them their final indices. */
export class TableCollector {
  readonly tables: Table[] = [];
  /** Boxes of the tables that were cut. */
  readonly cut: number[] = [];
  readonly #open: OpenTable[] = [];
  #cells = 0;

  /** `cell`: provisional index of the cell it is nested in, -1 for none. */
  open(box: number, cell: number, hidden: boolean, gone: boolean): OpenTable {
    const index = this.tables.length;
    this.tables.push({ box, cell, rows: 0, columns: 0, firstCell: 0, cellCount: 0, hidden });
    const table = { index, gone, groups: [], row: null, cells: [], ids: [], elements: [], goneCells: null };
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
  cell(table: OpenTable, element: PageElement, tag: string, box: number, hidden: boolean, gone: boolean): number {
    if (this.full) return -1;
    if (!table.row) this.row(table, false);
    const spans = element.hasAttributes();
    const cell: Cell = {
      table: table.index,
      box,
      row: 0,
      column: 0,
      rowSpan: spans ? rowSpanOf(element.getAttribute('rowspan')) : 1,
      columnSpan: spans ? columnSpanOf(element.getAttribute('colspan')) : 1,
      header: tag === 'th',
      hidden,
    };
    table.row?.cells.push(cell);
    table.cells.push(cell);
    table.ids.push(this.#cells);
    table.elements.push(element);
    if (gone) {
      table.goneCells ??= new Set();
      table.goneCells.add(cell);
    }
    return this.#cells++;
  }

  get full(): boolean {
    return this.#cells >= LIMITS.cells;
  }

  /** `final[provisional index]` is a cell's index in `cells`; `elements` go with `cells`. */
  finish(): { cells: Cell[]; final: Int32Array; elements: PageElement[] } {
    const cells: Cell[] = [];
    const elements: PageElement[] = [];
    const final = new Int32Array(this.#cells).fill(-1);
    let slots: number = LIMITS.allSlots;
    for (const open of this.#open) {
      const table = this.tables[open.index];
      if (!table) continue;
      const { rows, columns, cut } = placeCells(open.groups, open.goneCells, Math.min(slots, LIMITS.slots));
      slots = Math.max(0, slots - rows * columns);
      if (cut) this.cut.push(table.box);
      table.rows = rows;
      table.columns = columns;
      table.firstCell = cells.length;
      table.cellCount = open.cells.length;
      open.ids.forEach((id, i) => {
        final[id] = table.firstCell + i;
      });
      for (const cell of open.cells) cells.push(cell);
      for (const element of open.elements) elements.push(element);
    }
    for (const table of this.tables) if (table.cell >= 0) table.cell = final[table.cell] ?? -1;
    return { cells, final, elements };
  }
}
