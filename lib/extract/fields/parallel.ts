import type { PageView } from '../../page/view.ts';
import type { BoxTree } from '../layout-tree.ts';
import type { Hit } from './hits.ts';
import type { Pair, Span } from './pairs.ts';
import { pairValue } from './reading.ts';
import { STRANGE_ROW } from './siblings.ts';

/** What labels that stand together, apart from their values, say. */
export interface Parallel {
  readonly pairs: readonly Pair[];
  /** Labels that are dealt with: paired, or the heads of a list of other documents. */
  readonly done: ReadonlySet<Hit>;
}

/** More boxes side by side are a list of other things. */
const MOST = 40;
/** A value has no more blocks. */
const MOST_BLOCKS = 3;
/** Boxes around a label or a list. */
const DEEPEST = 8;
const LONGEST_LABEL = 40;

/**
 * Labels in one list of boxes and values in another beside it, as floated columns and `dt dt dd dd` have them: the first
 * value belongs to the first label. Only where both have the same number and every value can be what its label says.
 */
export function parallelPairs(view: PageView, tree: BoxTree, open: readonly Hit[], labelled: Labelled): Parallel {
  const pairs: Pair[] = [];
  const done = new Set<Hit>();
  for (const [list, hits] of byList(tree, open)) {
    const items = childrenOf(tree, list);
    if (!items) continue;
    for (const { labels, values, again } of facing(view, tree, list, items, hits, labelled)) {
      const made = labels.flatMap((item, i): Pair[] => {
        const hit = hits.get(item);
        return hit
          ? [{ hit, spans: spansOf(view, tree, values[i] ?? -1), cell: -1, how: 'facing it in the next list' }]
          : [];
      });
      if (!again && !areValues(view, made)) continue;
      for (const pair of made) {
        if (!again) pairs.push(pair);
        done.add(pair.hit);
      }
    }
  }
  return { pairs, done };
}

/** True where a label begins in a box. */
export type Labelled = (box: number) => boolean;

/** The labels that have a box of their own, by the box in which that stands beside others. */
function byList(tree: BoxTree, open: readonly Hit[]): Map<number, Map<number, Hit>> {
  const lists = new Map<number, Map<number, Hit>>();
  for (const hit of open) {
    if (hit.start > 1) continue;
    let item = tree.page.blocks[hit.block]?.box ?? -1;
    let list = tree.parent(item);
    for (let i = 0; i < DEEPEST && list > 0 && isAll(tree, list, hit.block, hit.block); i++) {
      item = list;
      list = tree.parent(item);
    }
    if (list < 0 || !isAll(tree, item, hit.block, hit.block)) continue;
    const known = lists.get(list);
    if (known) known.set(item, hit);
    else lists.set(list, new Map([[item, hit]]));
  }
  for (const [list, hits] of lists) if (hits.size < 2) lists.delete(list);
  return lists;
}

const isAll = (tree: BoxTree, box: number, first: number, last: number): boolean =>
  tree.firstBlock[box] === first && tree.lastBlock[box] === last;

/** The boxes directly in a box, null where they are too many or text stands between them. */
function childrenOf(tree: BoxTree, box: number): number[] | null {
  const children: number[] = [];
  let text = 0;
  for (let at = tree.firstChild[box] ?? -1; at >= 0; at = tree.nextSibling[at] ?? -1) {
    if (children.push(at) > MOST) return null;
    text += tree.textIn(at);
  }
  return text === tree.textIn(box) ? children : null;
}

interface Facing {
  readonly labels: readonly number[];
  readonly values: readonly number[];
  /** More such lists of values follow: those are of other documents. */
  readonly again: boolean;
}

function facing(
  view: PageView,
  tree: BoxTree,
  list: number,
  items: readonly number[],
  hits: ReadonlyMap<number, Hit>,
  labelled: Labelled,
): Facing[] {
  const first = items[0] ?? -1;
  if (hits.has(first) && hits.size * 3 >= items.length * 2 && items.every((item) => tree.textIn(item) < 24)) {
    const beside = besides(tree, list);
    const values = beside < 0 ? null : childrenOf(tree, inner(tree, beside));
    if (values?.length === items.length && !values.some(labelled))
      return [{ labels: items, values, again: goesOn(tree, beside, items.length, labelled) }];
  }
  return runs(items, hits, labelled).filter(({ labels, values }) => {
    const [label = -1, value = -1] = [labels[0], values[0]];
    const alike = tree.tag(label) === tree.tag(value) && tree.name(label) === tree.name(value);
    return !alike || values.every((box) => isOnlyValue(view, tree, box));
  });
}

/** False for a row with a label of its own that nobody knows, as the rows of labels before it may have blank values. */
function isOnlyValue(view: PageView, tree: BoxTree, box: number): boolean {
  const only = tree.firstBlock[box] ?? -1;
  if (only < 0) return true;
  if (only !== tree.lastBlock[box] || (view.page.blocks[only]?.bounds.length ?? 0) > 0) return false;
  return !STRANGE_ROW.test(view.clean(only).fold.slice(0, LONGEST_LABEL));
}

/** The box beside a list, where the list is all that its own box holds also the one beside that. */
function besides(tree: BoxTree, list: number): number {
  let at = list;
  for (let i = 0; i < DEEPEST && (tree.nextSibling[at] ?? -1) < 0; i++) {
    const parent = tree.parent(at);
    if (parent <= 0 || tree.firstChild[parent] !== at) return -1;
    at = parent;
  }
  return tree.nextSibling[at] ?? -1;
}

/** The innermost box that holds several, going down through boxes that hold one and nothing else. */
function inner(tree: BoxTree, box: number): number {
  let at = box;
  for (let i = 0; i < DEEPEST; i++) {
    const child = tree.firstChild[at] ?? -1;
    if (child < 0 || (tree.nextSibling[child] ?? -1) >= 0 || tree.textIn(child) !== tree.textIn(at)) return at;
    at = child;
  }
  return at;
}

function goesOn(tree: BoxTree, values: number, count: number, labelled: Labelled): boolean {
  const next = tree.nextSibling[values] ?? -1;
  const more = next < 0 ? null : childrenOf(tree, inner(tree, next));
  return more?.length === count && !more.some(labelled);
}

/** `dt dt dt dd dd dd`: labels in one go, then as many values, in one box. */
function runs(items: readonly number[], hits: ReadonlyMap<number, Hit>, labelled: Labelled): Facing[] {
  const found: Facing[] = [];
  for (let start = 0; start < items.length; ) {
    let end = start;
    while (end < items.length && hits.has(items[end] ?? -1)) end++;
    let stop = end;
    while (stop < items.length && !labelled(items[stop] ?? -1)) stop++;
    if (end - start > 1 && stop - end === end - start)
      found.push({ labels: items.slice(start, end), values: items.slice(end, stop), again: false });
    start = Math.max(stop, start + 1);
  }
  return found;
}

function spansOf(view: PageView, tree: BoxTree, box: number): Span[] {
  const first = tree.firstBlock[box] ?? -1;
  if (first < 0) return [];
  const spans: Span[] = [];
  for (let block = first; block <= (tree.lastBlock[box] ?? first) && spans.length <= MOST_BLOCKS; block++)
    if (!view.page.blocks[block]?.hidden) spans.push({ block, start: 0, end: view.clean(block).fold.length });
  return spans;
}

/** Each says what its label promises, most of them say something, and one at least could be nothing else. */
function areValues(view: PageView, pairs: readonly Pair[]): boolean {
  let filled = 0;
  let telling = 0;
  for (const pair of pairs) {
    if (pair.spans.length > MOST_BLOCKS) return false;
    if (pair.hit.label.field === null) continue;
    const value = pairValue(view, pair);
    if (!value) return false;
    if (value.state !== 'value' && value.state !== 'invalid') continue;
    filled++;
    if (/Date$|^indexNumber$/.test(pair.hit.label.field)) telling++;
  }
  return filled * 2 >= pairs.length && filled > 1 && telling > 0;
}
