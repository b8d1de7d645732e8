import type { Table } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { framed, speaking } from '../boxed.ts';
import type { Hit } from './hits.ts';
import type { Pair, Span } from './pairs.ts';
import { pairValue } from './reading.ts';

/** Tables with more cells than this hold data, not metadata. */
export const MOST_CELLS = 400;
/** A value cell has no more blocks and characters than this. */
const MOST_BLOCKS = 8;
const LONGEST = 6000;
/** Fields whose values are nothing else. */
const TELLING = /Date$|^indexNumber$/;

/** The last block of the cell (or the only one) that shows text is this hit's, so that its value stands in the next cell. */
export function endsCell(view: PageView, hit: Hit): boolean {
  const cell = view.page.blocks[hit.block]?.cell ?? -1;
  if (cell < 0) return false;
  return lastShown(view, cell) === hit.last;
}

function lastShown(view: PageView, cell: number): number {
  const blocks = view.cellBlocks(cell);
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] ?? -1;
    if (!view.page.blocks[block]?.hidden) return block;
  }
  return blocks.at(-1) ?? -1;
}

/** The value of a label that ends its cell: the next cell of its row, unless that begins with a label itself. */
export function cellValue(
  view: PageView,
  hit: Hit,
  hitsOf: (block: number) => readonly Hit[],
  inline: ReadonlySet<number>,
): Pair {
  const own = framed(view, view.page.blocks[hit.block]?.cell ?? -1);
  const value = valueCell(view, own, hitsOf);
  const strange = value >= 0 && isStrange(view, value, hit, inline.has(view.page.cells[own]?.table ?? -1));
  if (value < 0 || strange) return { hit, spans: [], cell: -1, how: 'nothing in the cell to the right' };
  return { hit, ...cellSpans(view, value, hitsOf), how: 'cell right of label' };
}

/**
 * True for a cell that begins with a label of its own that nobody knows: `阅办状态：`. A title may begin so, but not where
 * labels and values share their cells (`inline`).
 */
function isStrange(view: PageView, cell: number, hit: Hit, inline: boolean): boolean {
  if (hit.mark !== 'colon') return false;
  const text = view.cellText(speaking(view, cell));
  const found = /^\s*[一-鿿](?: ?[一-鿿]){1,7} ?:/.exec(text.slice(0, 40));
  if (!found) return false;
  const free = hit.label.field === 'title' || hit.label.field === 'summary';
  return inline || !free || text.trim().length === found[0].trim().length;
}

/** The cell to the right that can hold the value, -1 where none can. A cell with nothing but a colon or bar is passed over. */
function valueCell(view: PageView, own: number, hitsOf: (block: number) => readonly Hit[]): number {
  const from = view.page.cells[own];
  for (let next = own + 1; from; next++) {
    const cell = view.page.cells[next];
    if (!cell || cell.table !== from.table || cell.row !== from.row) return -1;
    const blocks = blocksIn(view, next);
    const first = blocks[0];
    if (first === undefined) {
      if (!isSpacer(view, next, hitsOf)) return -1;
      continue;
    }
    if (/^\s*[:|丨]\s*$/.test(view.cellText(speaking(view, next)))) continue;
    const hits = hitsOf(first);
    return (hits[0] && hits[0].start <= 1) || !canBeValue(view, next) ? -1 : next;
  }
  return -1;
}

/** The blocks of a cell, those of a frame around its words included. */
export function blocksIn(view: PageView, cell: number): readonly number[] {
  return view.cellBlocks(speaking(view, cell));
}

/** The next cell of the same row, -1 where there is none. */
export function nextCell(view: PageView, cell: number): number {
  const from = view.page.cells[cell];
  const next = view.page.cells[cell + 1];
  return from && next && next.table === from.table && next.row === from.row ? cell + 1 : -1;
}

/** False for a cell that holds a part of the page: headings, many blocks, a text. */
function canBeValue(view: PageView, cell: number): boolean {
  const blocks = blocksIn(view, cell);
  if (blocks.length > MOST_BLOCKS) return false;
  return blocks.every((block) => {
    const { box = -1, text = '' } = view.page.blocks[block] ?? {};
    return text.length <= LONGEST && !/^h[1-6]$/.test(view.page.boxes[box]?.tag ?? '');
  });
}

/** True for an empty cell of a column in which every cell is empty: it separates, it is no blank value. */
function isSpacer(view: PageView, index: number, hitsOf: (block: number) => readonly Hit[]): boolean {
  const cell = view.page.cells[index];
  const table = view.page.tables[cell?.table ?? -1];
  if (!cell || !table || table.cellCount > MOST_CELLS || table.rows < 2) return false;
  let empty = 0;
  for (let i = table.firstCell; i < table.firstCell + table.cellCount; i++) {
    const other = view.page.cells[i];
    // Labels in the column behind it: this one is for the values before them, all blank.
    if (other?.column === cell.column + cell.columnSpan && beginsWithLabel(view, i, hitsOf)) return false;
    if (!other || other.column > cell.column || other.column + other.columnSpan <= cell.column) continue;
    if (other.columnSpan > 1) continue;
    if (blocksIn(view, i).length > 0) return false;
    empty++;
  }
  // The only cell of its column proves nothing: other rows are shorter.
  if (empty < 2) return false;
  // The whole column being empty may also mean that every value is blank: then it ends its rows or labels follow it, which
  // nobody may know. A value behind it that is nothing else shows what it is.
  const next = view.page.cells[index + 1];
  if (next === undefined || next.table !== cell.table || next.row !== cell.row) return false;
  return hasValueBehind(view, table, cell.column, hitsOf);
}

/** True where a row has a label before the column and, behind it, what only that label's value can be: a date, an index number. */
function hasValueBehind(
  view: PageView,
  { firstCell, cellCount }: Table,
  column: number,
  hitsOf: (block: number) => readonly Hit[],
): boolean {
  for (let i = firstCell; i + 2 < firstCell + cellCount; i++) {
    const [own, empty, behind] = [view.page.cells[i], view.page.cells[i + 1], view.page.cells[i + 2]];
    if (empty?.column !== column || own?.row !== behind?.row || blocksIn(view, i + 2).length === 0) continue;
    const hit = hitsOf(blocksIn(view, i)[0] ?? -1)[0];
    if (!hit || !TELLING.test(hit.label.field ?? '')) continue;
    const value = pairValue(view, { hit, ...cellSpans(view, i + 2, hitsOf), how: '' });
    if (value?.state === 'value') return true;
  }
  return false;
}

function beginsWithLabel(view: PageView, cell: number, hitsOf: (block: number) => readonly Hit[]): boolean {
  const hit = hitsOf(blocksIn(view, cell)[0] ?? -1)[0];
  return hit !== undefined && hit.start <= 1;
}

/** All text of a cell up to the first label in it. */
export function cellSpans(
  view: PageView,
  cell: number,
  hitsOf: (block: number) => readonly Hit[],
): { spans: Span[]; cell: number } {
  const spans: Span[] = [];
  for (const block of blocksIn(view, cell)) {
    if (view.page.blocks[block]?.hidden !== view.page.cells[cell]?.hidden) continue;
    const cut = hitsOf(block)[0];
    const end = cut ? cut.start : view.clean(block).fold.length;
    if (end > 0) spans.push({ block, start: 0, end });
    if (cut) return { spans, cell: -1 };
  }
  return { spans, cell: spans.length > 1 ? speaking(view, cell) : -1 };
}
