import { columnSpanOf, placeCells, rowSpanOf, type SourceCell, type SourceGroup, type SourceRow } from './grid.ts';
import { LIMITS } from './limits.ts';
import type { Cell, Table } from './model.ts';
import type { PageElement } from './nodes.ts';

interface OpenCell extends SourceCell {
  /** Provisional index, by position in the document. */
  id: number;
  box: number;
  header: boolean;
  hidden: boolean;
  element: PageElement;
}

/** A table being read. */
export interface OpenTable {
  readonly box: number;
  /** Provisional index of the cell it is nested in, -1 for none. */
  readonly cell: number;
  readonly hidden: boolean;
  /** Not displayed at all. */
  readonly gone: boolean;
  readonly groups: SourceGroup<OpenCell>[];
  row: SourceRow<OpenCell> | null;
}

/** Collects tables while the page is walked; `finish` places their cells and gives them their final indices. */
export class TableCollector {
  readonly #tables: OpenTable[] = [];
  #cells = 0;

  open(box: number, cell: number, hidden: boolean, gone: boolean): OpenTable {
    const table: OpenTable = { box, cell, hidden, gone, groups: [], row: null };
    this.#tables.push(table);
    return table;
  }

  group(table: OpenTable, tag: string): void {
    table.groups.push({ foot: tag === 'tfoot', rows: [] });
    table.row = null;
  }

  row(table: OpenTable, gone: boolean): void {
    table.row = { cells: [], gone };
    const group = table.groups[table.groups.length - 1] ?? { foot: false, rows: [] };
    if (table.groups.length === 0) table.groups.push(group);
    group.rows.push(table.row);
  }

  /** Adds a cell and returns its provisional index, -1 where the page has too many. */
  cell(table: OpenTable, element: PageElement, box: number, hidden: boolean, gone: boolean): number {
    if (this.#cells >= LIMITS.cells) return -1;
    if (!table.row) this.row(table, false);
    const id = this.#cells++;
    table.row?.cells.push({
      id,
      box,
      header: element.localName === 'th',
      hidden,
      gone,
      columnSpan: columnSpanOf(element.getAttribute('colspan')),
      rowSpan: rowSpanOf(element.getAttribute('rowspan')),
      element,
    });
    return id;
  }

  get full(): boolean {
    return this.#cells >= LIMITS.cells;
  }

  /** `final[provisional index]` is a cell's index in `cells`; `elements` go with `cells`. */
  finish(): { tables: Table[]; cells: Cell[]; final: Int32Array; elements: PageElement[]; cut: number[] } {
    const tables: Table[] = [];
    const cells: Cell[] = [];
    const elements: PageElement[] = [];
    const final = new Int32Array(this.#cells).fill(-1);
    const cut: number[] = [];
    let slots: number = LIMITS.allSlots;
    for (const [index, open] of this.#tables.entries()) {
      const grid = placeCells(open.groups, Math.min(slots, LIMITS.slots));
      slots = Math.max(0, slots - grid.rows * grid.columns);
      if (grid.cut) cut.push(open.box);
      const firstCell = cells.length;
      for (const { source, row, column, rowSpan, columnSpan } of grid.cells) {
        final[source.id] = cells.length;
        elements.push(source.element);
        const { box, header, hidden } = source;
        cells.push({ table: index, box, row, column, rowSpan, columnSpan, header, hidden });
      }
      const { box, cell, hidden } = open;
      const { rows, columns } = grid;
      tables.push({ box, cell, rows, columns, firstCell, cellCount: grid.cells.length, hidden });
    }
    for (const table of tables) table.cell = table.cell < 0 ? -1 : (final[table.cell] ?? -1);
    return { tables, cells, final, elements, cut };
  }
}
