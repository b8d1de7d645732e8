import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import type { BoxTree } from '../layout-tree.ts';
import { COMMENT, RELATED } from '../layout-words.ts';
import type { Group } from './groups.ts';
import { alike, hasFurniture, naturesOf } from './natures.ts';
import type { Pair, Span } from './pairs.ts';

/** Groups that belong together, and what they are: a metadata block or a by-line. */
export interface Cluster {
  readonly pairs: Pair[];
  readonly first: number;
  last: number;
  /** Container of its last group and the box in which that stands. */
  key: string;
  home: number;
  readonly hidden: boolean;
  place: 'block' | 'byline';
  /** By-line words stand in it. */
  furniture: boolean;
}

/** Strange characters between two groups of one block: a caption, a separator, a button. */
const MOST_BETWEEN = 14;
/** … between rows of one kind: rows with labels that nobody knows. */
const MOST_IN_ROWS = 80;
/** Other text in the box that holds a block's groups. */
const MOST_AROUND = 40;
/** `<br>呈现方式：网页<br>` between two lines of a block. */
const STRANGE_LINE = /^\s*(?:[一-鿿](?: ?[一-鿿]){1,9} ?:|[【[] ?[一-鿿](?: ?[一-鿿]){1,9} ?[】\]])[^\n。]*\s*$/;
const LONGEST_STRANGE = 80;

/**
 * Joins neighbouring groups into clusters. `title` is the title's block; nothing is joined across it. `prose`: weight of
 * each block as prose; labels in a sentence are none of those beside it.
 */
export function clusterGroups(
  view: PageView,
  tree: BoxTree,
  groups: readonly Group[],
  title: number,
  prose: Int32Array,
): Cluster[] {
  const clusters: Cluster[] = [];
  const natures = naturesOf(
    tree,
    groups,
    title,
    prose,
    (before, next) => strangeText(view, tree, before, next) <= MOST_BETWEEN,
  );
  groups.forEach((group, i) => {
    const nature = natures[i] ?? 'open';
    const last = clusters.at(-1);
    const apart = last !== undefined && (prose[last.last] ?? 0) > 0 !== (prose[group.first] ?? 0) > 0;
    if (last && !apart && joins(view, tree, last, group, nature, title)) {
      for (const pair of group.pairs) last.pairs.push(pair);
      last.last = Math.max(last.last, group.last);
      last.home = group.home;
      last.key = group.key;
      last.furniture ||= nature === 'byline' && hasFurniture(group.pairs);
      if (nature === 'block') last.place = 'block';
      return;
    }
    clusters.push({
      pairs: [...group.pairs],
      first: group.first,
      last: group.last,
      home: group.home,
      key: group.key,
      hidden: group.hidden,
      place: nature === 'byline' ? 'byline' : 'block',
      furniture: hasFurniture(group.pairs),
    });
  });
  return clusters;
}

function joins(view: PageView, tree: BoxTree, last: Cluster, group: Group, nature: string, title: number): boolean {
  if (last.hidden !== group.hidden || (last.last < title && title < group.first)) return false;
  const rows = areRows(tree, last, group);
  if (strangeText(view, tree, last, group) > (rows ? MOST_IN_ROWS : MOST_BETWEEN)) return false;
  if (gapInBlock(view, last, group) > MOST_BETWEEN) return false;
  if (isDivided(view, last.last + 1, group.first)) return false;
  if (last.place === 'byline' && nature === 'block' && !rows) return false;
  if (last.place === 'block' && nature === 'byline' && !rows) return false;
  // Bare words beside labels with colons: a menu beside a block.
  if (isBareWords(last.pairs) !== isBareWords(group.pairs) && group.key !== last.key) return false;
  // Labels without values in a table of their own before the block: a search form.
  const elsewhere = group.key.startsWith('table') || group.home !== last.home;
  if (!rows && elsewhere && group.key !== last.key && isEmpty(view, last.pairs)) return false;
  return (
    isBeside(tree, last, group) && !asks(last.pairs) && !asks(group.pairs) && !startsAgain(last.pairs, group.pairs)
  );
}

/** Characters between two groups; rows like the one before, with labels that nobody knows, are part of the block. */
function strangeText(view: PageView, tree: BoxTree, last: Pick<Cluster, 'pairs' | 'last'>, group: Group): number {
  const hit = last.pairs.at(-1)?.hit;
  const row = view.page.blocks[hit?.block ?? -1]?.box ?? -1;
  let length = tree.textBetween(last.last + 1, group.first);
  let labelled = false;
  for (let block = last.last + 1; block < group.first && length > MOST_BETWEEN; block++) {
    const { box = -1, text = '' } = view.page.blocks[block] ?? {};
    if (text.length > LONGEST_STRANGE || !inStep(tree, box, row)) break;
    const fold = view.clean(block).fold.trim();
    const asLabel = alike(tree, box, row) && !labelled;
    const bare = hit?.mark === 'edge' && /^[一-鿿 ]{2,16}$/.test(fold);
    if (!labelled && !(asLabel && (bare || STRANGE_LINE.test(fold)))) break;
    length -= tree.textBetween(block, block + 1);
    labelled = !labelled && (bare || fold.endsWith(':'));
  }
  return length;
}

/** True for boxes in one box, or in boxes of one kind side by side; or for one in a box like the other and beside it. */
export function inStep(tree: BoxTree, a: number, b: number): boolean {
  const [rowA, rowB] = [tree.parent(a), tree.parent(b)];
  if (tree.parent(rowA) === rowB && alike(tree, rowA, b)) return true;
  return rowA === rowB || (tree.parent(rowA) === tree.parent(rowB) && alike(tree, rowA, rowB));
}

/** True where another part of the page begins between two groups: 相关问答, 网友评论. */
function isDivided(view: PageView, from: number, end: number): boolean {
  for (let block = from; block < end; block++) {
    const text = compact(view.clean(block).fold);
    if (RELATED.test(text) || COMMENT.test(text)) return true;
  }
  return false;
}

/** Characters between two groups of lines in one block; a line with a label that nobody knows is none. */
function gapInBlock(view: PageView, last: Cluster, group: Group): number {
  const before = last.pairs.at(-1);
  const next = group.pairs[0];
  if (!before || !next || before.hit.block !== next.hit.block) return 0;
  const from = Math.max(before.hit.after, before.spans.at(-1)?.end ?? 0);
  const between = view.clean(next.hit.block).fold.slice(from, Math.min(next.hit.start, from + LONGEST_STRANGE));
  const lines = between
    .replace(/[【[〖] ?$/, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => STRANGE_LINE.test(line)) ? 0 : next.hit.start - from;
}

/** Rows of one kind, by their name and that of the boxes in them: whatever they say, they are rows of one block. */
function areRows(tree: BoxTree, last: Cluster, group: Group): boolean {
  const [a, b] = [last.pairs.at(-1)?.hit.block ?? -1, group.first];
  const rowA = rowIn(tree, group.home, last.home, a);
  const rowB = rowIn(tree, last.home, group.home, b);
  if (rowA === rowB || tree.parent(rowA) !== tree.parent(rowB) || tree.name(rowA) === '') return false;
  const [boxA, boxB] = [tree.page.blocks[a]?.box ?? -1, tree.page.blocks[b]?.box ?? -1];
  return alike(tree, rowA, rowB) && boxA !== rowA && boxB !== rowB && alike(tree, boxA, boxB);
}

/** In one box; or in boxes of one kind side by side; or together nearly all that the box around them holds. */
function isBeside(tree: BoxTree, last: Cluster, group: Group): boolean {
  const [a, b] = [last.home, group.home];
  if (a === b) return true;
  // Rows: one may hold two pairs, so that it is a home, and the next one pair, so that its home is the box around.
  const [rowA, rowB] = [rowIn(tree, b, a, last.last), rowIn(tree, a, b, group.first)];
  const bare = isBare(tree, rowA, last.first, last.last) && isBare(tree, rowB, group.first, group.last);
  if (bare && tree.parent(rowA) === tree.parent(rowB) && alike(tree, rowA, rowB)) return true;
  const around = tree.common(last.first, group.last);
  return tree.textIn(around) <= tree.textBetween(last.first, group.last + 1) + MOST_AROUND;
}

/** `home`, or, where it is the box around the other's home, the row in it that holds the block. */
function rowIn(tree: BoxTree, other: number, home: number, block: number): number {
  if (tree.parent(other) !== home) return home;
  let at = tree.page.blocks[block]?.box ?? -1;
  while (at > home && tree.parent(at) !== home) at = tree.parent(at);
  return at > home ? at : home;
}

/** True for a row with hardly more than these blocks. */
function isBare(tree: BoxTree, row: number, first: number, last: number): boolean {
  return tree.textIn(row) <= tree.textBetween(first, last + 1) + MOST_AROUND;
}

function isBareWords(pairs: readonly Pair[]): boolean {
  return pairs.every(({ hit }) => hit.mark === 'edge' || hit.mark === 'space');
}

/** True for labels with nothing behind them, or what stands between two inputs and on a button. */
function isEmpty(view: PageView, pairs: readonly Pair[]): boolean {
  const text = ({ block, start, end }: Span): string => view.clean(block).fold.slice(start, end);
  return pairs.length > 1 && pairs.every(({ spans }) => spans.every((span) => /^[-—~至到\s]*$/.test(text(span))));
}

function asks(pairs: readonly Pair[]): boolean {
  return pairs.some(({ hit }) => hit.label.kind === 'form' || hit.label.kind === 'foot');
}

/** A field's label for the second time begins another record. */
function startsAgain(before: readonly Pair[], next: readonly Pair[]): boolean {
  const known = new Set(before.flatMap(({ hit }) => (hit.label.field ? [hit.label.text] : [])));
  return next.some(({ hit }) => hit.label.field !== null && known.has(hit.label.text));
}
