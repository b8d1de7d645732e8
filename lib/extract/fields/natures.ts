import type { BoxTree } from '../layout-tree.ts';
import type { Group } from './groups.ts';
import type { Pair } from './pairs.ts';

/** Blocks from one row to the next: a label nobody knows with its value between them. */
const MOST_APART = 3;
/** Rows of a block. */
const MOST_ROWS = 40;
/** Labels in a table that is a by-line. */
const MOST_IN_BYLINE = 2;
/** By-line labels that no metadata block has without others beside them. */
const TELLING = new Set([
  '来源',
  '信息来源',
  '文章来源',
  '稿件来源',
  '发布时间',
  '日期',
  '时间',
  '供稿单位',
  '消息来源',
  '内容来源',
  '新闻来源',
  '来源单位',
  '来源部门',
  '发布于',
  '上网时间',
]);

/** Labels of other things that by-lines and short texts have as well. */
const NOT_OF_BLOCKS = /[日时][期间]$|^附件$/;
/** The label below a short text: no part of the by-line above it. */
export const ATTACHED = '附件';

/** A metadata block, a by-line, or what may belong to either. */
export type Nature = 'block' | 'byline' | 'open';

/**
 * What each group is; between two lines of a block, in the same box, no line is a by-line. `onlyRows`: true where nothing
 * stands between two groups but rows of the same kind with labels that nobody knows.
 */
export function naturesOf(
  tree: BoxTree,
  groups: readonly Group[],
  title: number,
  prose: Int32Array,
  onlyRows: (before: Group, next: Group) => boolean,
): Nature[] {
  const natures = groups.map(natureOf);
  const joined = [...natures];
  const beside = (a: number, b: number): boolean => {
    const [first, second] = [groups[a], groups[b]];
    if (!first || !second || first.hidden !== second.hidden) return false;
    if (first.last < title && title < second.first) return false;
    const apart = second.first - first.last;
    if (prose.subarray(first.last + 1, second.first + 1).some((weight) => weight > 0)) return false;
    if (first.key === second.key && onlyRows(first, second)) return true;
    if (apart > MOST_APART) return false;
    return first.home === second.home ? apart <= 1 : areInRows(tree, first.home, second.home);
  };
  for (let i = 0; i < groups.length; i++) {
    if (natures[i] !== 'byline') continue;
    let end = i + 1;
    while (natures[end] === 'byline' && beside(end - 1, end)) end++;
    const before = natures[i - 1] !== undefined && beside(i - 1, i);
    const behind = natures[end] !== undefined && natures[end] !== 'byline' && beside(end - 1, end);
    const row = groups[i];
    const undated = end === i + 1 && row !== undefined && (isUndated(row) || isOnlyDate(tree, groups, i));
    if (undated ? behind || (before && natures[i - 1] === 'block') : before && natures[end] === 'block' && behind)
      joined.fill('open', i, end);
    i = end - 1;
  }
  return joined;
}

/** True for rows of one kind side by side, and for one with a name and the box around it: a row of one pair has that for its own. */
function areInRows(tree: BoxTree, a: number, b: number): boolean {
  if (tree.parent(a) === b) return tree.name(a) !== '';
  if (tree.parent(b) === a) return tree.name(b) !== '';
  return tree.parent(a) === tree.parent(b) && tree.name(a) !== '' && alike(tree, a, b);
}

/** True for a source and the like without a date or a button: a block's first or last row as well as a by-line. */
function isUndated({ pairs }: Group): boolean {
  return pairs.every(
    ({ hit }) => hit.label.field !== 'publicationDate' && !['date', 'furniture'].includes(hit.label.kind),
  );
}

/** True for a date without a button, in a row like that before it, where the rows before have none: the block's own. */
function isOnlyDate(tree: BoxTree, groups: readonly Group[], row: number): boolean {
  const [own, before] = [groups[row], groups[row - 1]];
  if (!own || !before || own.pairs.some(({ hit }) => hit.label.kind !== 'field' && hit.label.kind !== 'other'))
    return false;
  const boxOf = (pair: Pair | undefined): number => tree.page.blocks[pair?.hit.block ?? -1]?.box ?? -1;
  if (!alike(tree, boxOf(before.pairs.at(-1)), boxOf(own.pairs[0]))) return false;
  return !groups.slice(Math.max(0, row - MOST_ROWS), row).some(({ home, hidden, pairs }) => {
    return home === own.home && hidden === own.hidden && pairs.some(({ hit }) => hit.label.field === 'publicationDate');
  });
}

/** What a group is by its labels alone. `open`: a block beside a block, a by-line's part beside a by-line. */
function natureOf(group: Group): Nature {
  if (group.pairs.some(({ hit }) => hit.label.field !== null && !hit.label.byline)) return 'block';
  // One of several lines in a block, each with its label.
  if (group.key.startsWith('line') && group.pairs.length === 1) return 'open';
  if (hasFurniture(group.pairs)) return 'byline';
  const fields = group.pairs.filter(({ hit }) => hit.label.field !== null || hit.label.kind === 'date');
  // Blank, it belongs to what is beside it.
  if (fields.every(({ spans }) => spans.length === 0)) return 'open';
  const inTable = group.key.startsWith('table');
  if (group.pairs.some(({ hit }) => hit.label.kind === 'other' && !NOT_OF_BLOCKS.test(hit.label.text))) return 'open';
  const few = !inTable || group.pairs.filter(({ hit }) => hit.label.text !== ATTACHED).length <= MOST_IN_BYLINE;
  if (few && fields.length > 0 && fields.some(({ hit }) => isTelling(hit))) return 'byline';
  return 'open';
}

function isTelling({ label }: Pair['hit']): boolean {
  return label.kind === 'date' || TELLING.has(label.text);
}

/** True where by-line words stand among the labels. */
export function hasFurniture(pairs: readonly Pair[]): boolean {
  return pairs.some(({ hit }) => hit.label.kind === 'furniture');
}

/** True for boxes of one kind. */
export function alike(tree: BoxTree, a: number, b: number): boolean {
  return tree.tag(a) === tree.tag(b) && tree.name(a) === tree.name(b);
}
