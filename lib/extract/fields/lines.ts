import type { PageView } from '../../page/view.ts';
import type { BoxTree } from '../layout-tree.ts';
import { nextCell } from './cells.ts';
import type { Hit } from './hits.ts';
import type { Pair, Span } from './pairs.ts';
import { STRANGE_ROW } from './siblings.ts';

/** More lines are a text. */
const MOST_LINES = 40;
const LONGEST_LABEL = 40;

/**
 * Labels on the lines of one block, nothing behind any of them, and as many lines of values in the cell or box beside it.
 * Null where the block is not of this kind; without pairs where its labels and values cannot be told together.
 */
export function linePairs(
  view: PageView,
  tree: BoxTree,
  block: number,
  hitsOf: (block: number) => readonly Hit[],
): readonly Pair[] | null {
  const hits = hitsOf(block);
  if (hits.length < 2 || hits.length > MOST_LINES) return null;
  const labels = linesOf(view, block);
  if (labels.length > MOST_LINES) return null;
  const own = labels.map((line) => hits.find((hit) => hit.start >= line.start && hit.end <= line.end));
  if (!labels.every((line, i) => isAlone(view, line, own[i])) || own.some((hit, i) => i > 0 && hit === own[i - 1]))
    return null;
  const beside = blocksBeside(view, tree, block);
  if (beside.length === 0 || beside.some((one) => hasLabels(view, one, hitsOf))) return null;
  const values = valuesIn(view, beside, labels.length);
  if (!values) return [];
  return own.flatMap((hit, i): Pair[] => {
    const span = values[i];
    if (!hit || !span) return [];
    return [{ hit, spans: span.end > span.start ? [span] : [], cell: -1, how: 'line facing it' }];
  });
}

/** True for lines with labels of their own, known or not: what they say is theirs. */
function hasLabels(view: PageView, block: number, hitsOf: (block: number) => readonly Hit[]): boolean {
  if (hitsOf(block).some(({ label, mark }) => label.field !== null && mark === 'colon')) return true;
  return view
    .clean(block)
    .fold.split('\n')
    .some((line) => STRANGE_ROW.test(line.slice(0, LONGEST_LABEL)));
}

/** The lines of a block, those without text included. */
function linesOf(view: PageView, block: number): Span[] {
  const clean = view.clean(block);
  const lines: Span[] = [];
  let from = 0;
  for (const line of (view.page.blocks[block]?.text ?? '').split('\n')) {
    const text = line.trim();
    const start = from + line.indexOf(text);
    lines.push({ block, start: clean.fromRaw(start), end: clean.fromRaw(start + text.length) });
    from += line.length + 1;
  }
  return lines;
}

/** True for a line that is its label and a colon. */
function isAlone(view: PageView, line: Span, hit: Hit | undefined): boolean {
  if (!hit) return false;
  return /^[\s:]*$/.test(view.clean(line.block).fold.slice(hit.end, line.end)) && hit.start - line.start <= 1;
}

/** The visible blocks of the cell to the right, or of the next box. */
function blocksBeside(view: PageView, tree: BoxTree, block: number): number[] {
  const { cell = -1, box = -1 } = view.page.blocks[block] ?? {};
  const visible = (one: number): boolean => !view.page.blocks[one]?.hidden;
  if (cell >= 0 && view.cellBlocks(cell).length === 1) {
    const next = nextCell(view, cell);
    return next < 0 ? [] : view.cellBlocks(next).filter(visible);
  }
  const next = tree.firstBlock[box] === block && tree.lastBlock[box] === block ? (tree.nextSibling[box] ?? -1) : -1;
  const first = tree.firstBlock[next] ?? -1;
  const last = tree.lastBlock[next] ?? -1;
  if (first < 0 || last - first > 40) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(visible);
}

/** As many values as labels: the blocks, or the lines of the only one; empty lines at its end may be no values. */
function valuesIn(view: PageView, blocks: readonly number[], count: number): Span[] | null {
  const [only = -1] = blocks;
  if (blocks.length === count) return blocks.map((block) => ({ block, start: 0, end: view.clean(block).fold.length }));
  if (blocks.length !== 1) return null;
  const lines = linesOf(view, only);
  while (lines.length > count && isEmpty(lines.at(-1))) lines.pop();
  while (lines.length > count && isEmpty(lines[0])) lines.shift();
  return lines.length === count ? lines : null;
}

const isEmpty = (line: Span | undefined): boolean => line !== undefined && line.start >= line.end;
