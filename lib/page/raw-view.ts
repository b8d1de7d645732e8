import type { Cell, PageModel, Place } from './model.ts';

/** Indices by what they belong to; undefined where nothing does. */
type Lists = readonly (readonly number[] | undefined)[];
const NONE: readonly number[] = [];

/** Most have one member: an array that begins with it takes no room for others. */
function listsOf<T>(count: number, members: readonly T[], homeOf: (member: T) => number): Lists {
  const lists = new Array<number[] | undefined>(count);
  members.forEach((member, i) => {
    const home = homeOf(member);
    if (home < 0) return;
    const list = lists[home];
    if (list) list.push(i);
    else lists[home] = [i];
  });
  return lists;
}

/**
 * A PageModel with look-ups that need no cleaned text, so that the script in the page can use them without the character
 * tables. All results are cached.
 */
export class RawView {
  readonly page: PageModel;
  #cellBlocks: Lists | undefined;
  #boxBlocks: Lists | undefined;
  #boxChildren: Lists | undefined;
  readonly #grids = new Map<number, Int32Array>();

  constructor(page: PageModel) {
    this.page = page;
  }

  /** Blocks whose innermost cell is this one, in document order. */
  cellBlocks(cell: number): readonly number[] {
    this.#cellBlocks ??= listsOf(this.page.cells.length, this.page.blocks, ({ cell }) => cell);
    return this.#cellBlocks[cell] ?? NONE;
  }

  /** A cell's text for matching: full-width forms as ASCII. */
  cellText(cell: number): string {
    return this.cellRaw(cell).normalize('NFKC');
  }

  /** The page's own characters of a cell, visible blocks joined by `\n`, outer white space trimmed. */
  cellRaw(cell: number): string {
    return this.joinedBlocks(cell, (block) => this.page.blocks[block]?.text ?? '');
  }

  /** Some text of each visible block of a cell, trimmed, joined by `\n`. Nested tables are not part of it. */
  protected joinedBlocks(cell: number, text: (block: number) => string): string {
    const blocks = this.cellBlocks(cell);
    if (blocks.length === 1 && blocks[0] !== undefined && !this.page.blocks[blocks[0]]?.hidden)
      return text(blocks[0]).trim();
    return blocks
      .filter((i) => !this.page.blocks[i]?.hidden)
      .map((i) => text(i).trim())
      .filter((part) => part !== '')
      .join('\n');
  }

  /** Blocks held directly by a box. */
  boxBlocks(box: number): readonly number[] {
    this.#boxBlocks ??= listsOf(this.page.boxes.length, this.page.blocks, ({ box }) => box);
    return this.#boxBlocks[box] ?? NONE;
  }

  /** Boxes directly inside a box, in document order. */
  boxChildren(box: number): readonly number[] {
    this.#boxChildren ??= listsOf(this.page.boxes.length, this.page.boxes, ({ parent }) => parent);
    return this.#boxChildren[box] ?? NONE;
  }

  /** True where `box` is `ancestor` or stands inside it. */
  isInside(box: number, ancestor: number): boolean {
    for (let at = box; at >= ancestor; at = this.page.boxes[at]?.parent ?? -1) if (at === ancestor) return true;
    return false;
  }

  /** Cells of a table in source order, with their indices into `page.cells`. */
  tableCells(table: number): { index: number; cell: Cell }[] {
    const found = this.page.tables[table];
    if (!found) return [];
    return this.page.cells
      .slice(found.firstCell, found.firstCell + found.cellCount)
      .map((cell, i) => ({ index: found.firstCell + i, cell }));
  }

  /** Cell index that covers a slot of a table's grid, -1 where none does. */
  cellAt(table: number, row: number, column: number): number {
    const found = this.page.tables[table];
    if (!found || row < 0 || column < 0 || row >= found.rows || column >= found.columns) return -1;
    return this.#grid(table)[row * found.columns + column] ?? -1;
  }

  #grid(table: number): Int32Array {
    const known = this.#grids.get(table);
    if (known) return known;
    const { rows = 0, columns = 0 } = this.page.tables[table] ?? {};
    const grid = new Int32Array(rows * columns).fill(-1);
    for (const { index, cell } of this.tableCells(table)) {
      for (let r = cell.row; r < Math.min(rows, cell.row + cell.rowSpan); r++) {
        for (let c = cell.column; c < Math.min(columns, cell.column + cell.columnSpan); c++) {
          if (grid[r * columns + c] === -1) grid[r * columns + c] = index;
        }
      }
    }
    this.#grids.set(table, grid);
    return grid;
  }

  /** The page's own characters at a place: exact for text, trimmed for cells, the content for `<meta>`, text or address for links. */
  quote(place: Place): string {
    switch (place.kind) {
      case 'text':
        return this.page.blocks[place.block]?.text.slice(place.start, place.end) ?? '';
      case 'cell':
        return this.cellRaw(place.cell);
      case 'meta':
        return this.page.metas[place.meta]?.content ?? '';
      case 'link':
        return this.page.links[place.link]?.text.trim() || (this.page.links[place.link]?.href ?? '');
      case 'page':
        return '';
    }
  }
}
