import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import { laidOut, MOST_CELLS, MOST_ROWS, type Sheet, SheetCell } from './sheet.ts';

/** Words without which nothing outside the tables can be a piece of a form. */
const HINT = /^(?:自然人|商业企业|结果维持|信息内容|按时办结数?|当面申请数?)$/;
/** A longer text is no cell of a form's. */
const LONGEST = 160;
/** More boxes in a row than any form has columns. */
const MOST_COLUMNS = 24;
/** So many cells make a grid without rows in its markup. */
const LEAST_CELLS = 4;

/** A box, what is visible in it, and whether it is small enough for a cell. */
interface Content {
  readonly blocks: readonly number[];
  readonly small: boolean;
}

/**
 * Tables that are none in the markup: boxes in rows (`display: table`, ARIA roles), or one grid of boxes (`display: grid`),
 * as sheets with negative table numbers. What the boxes look like is not known; what stands in them decides. `worded`: blocks
 * outside the tables that hold words of a form.
 */
export function boxSheets(view: PageView, worded: readonly number[]): Sheet[] {
  if (!worded.some((block) => isHint(view, block))) return [];
  const contents = contentsOf(view);
  const found: Rows[] = [];
  for (const box of view.page.boxes.keys()) {
    const rows = rowsIn(view, box, contents) ?? gridIn(view, box, contents);
    if (rows) found.push(rows);
  }
  return joined(view, found, contents).map((rows, i) => sheetOf(view, -2 - i, rows, contents));
}

type Rows = readonly (readonly number[])[];

/** Header rows in a group of their own belong to the rows that follow. */
function joined(view: PageView, found: readonly Rows[], contents: readonly Content[]): Rows[] {
  const all: Rows[] = [];
  let head: Rows = [];
  for (const rows of found) {
    const fits = head[0]?.length === rows[0]?.length;
    const whole = fits ? [...head, ...rows] : rows;
    if (head.length > 0 && !fits) all.push(head);
    const bare = rows.every((row) => row.every((box) => cellOf(view, box, contents, 0, 0).kind === 'text'));
    if (bare) head = whole;
    else all.push(whole);
    if (!bare) head = [];
  }
  return head.length > 0 ? [...all, head] : all;
}

function isHint(view: PageView, block: number): boolean {
  const { text = '' } = view.page.blocks[block] ?? {};
  return text.length < 40 && HINT.test(compact(view.clean(block).fold).replace(/^\d[.、]/, ''));
}

/** For each box the visible blocks below it; boxes with too many are no cells. A child stands behind its parent. */
function contentsOf(view: PageView): Content[] {
  const { boxes, blocks } = view.page;
  const contents: { blocks: number[]; small: boolean }[] = boxes.map(() => ({ blocks: [], small: true }));
  blocks.forEach(({ box, hidden, cell, text }, block) => {
    for (let at = box; at >= 0; at = boxes[at]?.parent ?? -1) {
      const own = contents[at];
      if (!own?.small) break;
      if (hidden) continue;
      own.blocks.push(block);
      own.small = (cell < 0 || view.standsFree(block)) && text.length <= LONGEST && own.blocks.length <= 4;
    }
  });
  // What holds too much makes all around it too large.
  for (let at = boxes.length - 1; at >= 0; at--) {
    const around = contents[boxes[at]?.parent ?? -1];
    if (around && !contents[at]?.small) around.small = false;
  }
  return contents;
}

const shown = (view: PageView, box: number): readonly number[] =>
  view.boxChildren(box).filter((child) => !view.page.boxes[child]?.hidden);

/** The box that a box is nothing but a frame around. */
function innermost(view: PageView, box: number): number {
  let at = box;
  for (let step = 0; step < 4; step++) {
    const [only, second] = shown(view, at);
    if (only === undefined || second !== undefined || view.boxBlocks(at).length > 0) return at;
    at = only;
  }
  return at;
}

/** The boxes in rows of which a box consists; null where it does not. */
function rowsIn(view: PageView, box: number, contents: readonly Content[]): Rows | null {
  const children = shown(view, box);
  if (children.length === 0 || children.length > MOST_ROWS || view.boxBlocks(box).length > 0) return null;
  const rows = children.map((child) => shown(view, innermost(view, child)));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > MOST_COLUMNS) return null;
  const even = rows.every(
    (row, i) => row.length === width && view.boxBlocks(innermost(view, children[i] ?? -1)).length === 0,
  );
  return even && rows.every((row) => row.every((cell) => contents[cell]?.small)) ? rows : null;
}

/** Many small boxes in one, which fall into rows of equal length with a label and figures each. */
function gridIn(view: PageView, box: number, contents: readonly Content[]): Rows | null {
  const cells = shown(view, box);
  if (cells.length < LEAST_CELLS || cells.length > MOST_CELLS || view.boxBlocks(box).length > 0) return null;
  if (!cells.every((cell) => contents[cell]?.small)) return null;
  const kinds = cells.map((cell) => cellOf(view, cell, contents, 0, 0).kind);
  for (let width = 2; width <= MOST_COLUMNS; width++) {
    if (cells.length % width !== 0 || cells.length < width * 2) continue;
    const fits = kinds.every((kind, i) => i < width || (kind === 'text') === (i % width === 0));
    if (fits)
      return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
  }
  return null;
}

function sheetOf(
  view: PageView,
  table: number,
  rows: readonly (readonly number[])[],
  contents: readonly Content[],
): Sheet {
  const cells = rows.flatMap((row, at) => row.map((box, column) => cellOf(view, box, contents, at, column)));
  return laidOut(table, cells, rows.length);
}

function cellOf(view: PageView, box: number, contents: readonly Content[], row: number, column: number): SheetCell {
  const blocks = contents[box]?.blocks ?? [];
  const text = blocks.map((block) => view.clean(block).fold.trim()).filter((part) => part !== '');
  return new SheetCell(-1, { row, column, columnSpan: 1, rowSpan: 1 }, text.join('\n'), placeOf(view, blocks));
}

/** The words of a cell; the page where it has none. */
function placeOf(view: PageView, blocks: readonly number[]): Place {
  for (const block of blocks) {
    const { text = '' } = view.page.blocks[block] ?? {};
    const start = text.length - text.trimStart().length;
    if (start < text.length) return { kind: 'text', block, start, end: text.trimEnd().length };
  }
  return { kind: 'page' };
}
