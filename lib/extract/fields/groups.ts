import type { PageView } from '../../page/view.ts';
import type { BoxTree } from '../layout-tree.ts';
import type { Pair } from './pairs.ts';

/** Pairs that stand in one container: a table, a list, a row, a line of text. */
export interface Group {
  readonly pairs: Pair[];
  /** Container: table, box or block, with its kind. */
  readonly key: string;
  /** The box in which the container stands: siblings in it may belong together. */
  readonly home: number;
  readonly first: number;
  last: number;
  readonly hidden: boolean;
}

/** Cells of layout tables hold more blocks than cells of a metadata table. */
const MOST_BLOCKS_IN_CELL = 4;
/** Other text between two pairs of one container. */
const MOST_BETWEEN = 30;
/** Characters of a table that is metadata and nothing else. */
const MOST_TEXT = 2500;

/** Last block of a pair, its value included. */
export function lastBlock(pair: Pair): number {
  return Math.max(pair.hit.last, pair.spans.at(-1)?.block ?? -1);
}

/**
 * Consecutive pairs of one container. Hidden and visible pairs are grouped apart; so are those that other text or the
 * title (its block) divides.
 */
export function groupPairs(view: PageView, tree: BoxTree, pairs: readonly Pair[], title: number): Group[] {
  const inBlock = new Map<number, number>();
  for (const { hit } of pairs) inBlock.set(hit.block, (inBlock.get(hit.block) ?? 0) + 1);
  const groups: Group[] = [];
  let line = 0;
  let before: Pair | undefined;
  for (const pair of pairs) {
    // A trail is no part of anything.
    if (pair.hit.label.kind === 'crumb') continue;
    if (before?.hit.block === pair.hit.block && breaksBetween(view, before, pair)) line++;
    before = pair;
    const { key, home } = containerOf(view, tree, pair, title, (inBlock.get(pair.hit.block) ?? 0) > 1 ? line : -1);
    const hidden = view.page.blocks[pair.hit.block]?.hidden ?? false;
    const group = groups.at(-1);
    const apart =
      group !== undefined &&
      ((group.last < title && title < pair.hit.block) ||
        (!key.startsWith('table') && tree.textBetween(group.last + 1, pair.hit.block) > MOST_BETWEEN));
    if (group && group.key === key && group.hidden === hidden && !apart) {
      group.pairs.push(pair);
      group.last = Math.max(group.last, lastBlock(pair));
    } else groups.push({ pairs: [pair], key, home, first: pair.hit.block, last: lastBlock(pair), hidden });
  }
  return groups;
}

/** True where a line ends between two labels of a block. */
function breaksBetween(view: PageView, before: Pair, pair: Pair): boolean {
  return view.clean(pair.hit.block).fold.slice(before.hit.start, pair.hit.start).includes('\n');
}

/** `line`: number of the line in a block with several labels, -1 in a block with one. */
function containerOf(
  view: PageView,
  tree: BoxTree,
  pair: Pair,
  title: number,
  line: number,
): { key: string; home: number } {
  const block = view.page.blocks[pair.hit.block];
  if (!block) return { key: '', home: -1 };
  if (block.cell >= 0 && view.cellBlocks(block.cell).length <= MOST_BLOCKS_IN_CELL) {
    const table = metadataTable(view, tree, title, view.page.cells[block.cell]?.table ?? -1);
    if (table >= 0) return { key: `table ${table}`, home: parentOfRange(tree, view.page.tables[table]?.box ?? -1) };
  }
  if (line >= 0) return { key: `line ${pair.hit.block} ${line}`, home: parentOfRange(tree, block.box) };
  const home = parentOfRow(tree, pair);
  return { key: `box ${home}`, home };
}

/** The innermost box that holds more than this one. */
function parentOfRange(tree: BoxTree, box: number): number {
  let at = box;
  const [first, last] = [tree.firstBlock[box], tree.lastBlock[box]];
  while (at > 0 && tree.firstBlock[at] === first && tree.lastBlock[at] === last) at = tree.parent(at);
  return at;
}

/** The outermost table around that is small enough to be all metadata and does not hold the title: portals nest a table for each row. */
function metadataTable(view: PageView, tree: BoxTree, title: number, table: number): number {
  let at = table;
  let small = -1;
  while (at >= 0) {
    const { box = -1, cell = -1 } = view.page.tables[at] ?? {};
    if (tree.textIn(box) > MOST_TEXT || (at !== table && title >= 0 && tree.holds(box, title))) break;
    small = at;
    at = cell < 0 ? -1 : (view.page.cells[cell]?.table ?? -1);
  }
  return small;
}

/** The innermost box that holds more than this pair. */
function parentOfRow(tree: BoxTree, pair: Pair): number {
  const first = pair.hit.block;
  const last = lastBlock(pair);
  let box = tree.common(first, last);
  while (box > 0 && (tree.firstBlock[box] ?? 0) >= first && (tree.lastBlock[box] ?? 0) <= last) box = tree.parent(box);
  return box;
}
