import type { BoxTree } from '../layout-tree.ts';
import type { Group } from './groups.ts';
import type { Pair } from './pairs.ts';

/** Groups that belong together, and what they are: a metadata block or a by-line. */
export interface Cluster {
  readonly pairs: Pair[];
  readonly first: number;
  last: number;
  readonly hidden: boolean;
  place: 'block' | 'byline';
  /** By-line words stand in it. */
  furniture: boolean;
}

/** Strange characters between two groups of one block: a caption, a separator, a button. */
const MOST_BETWEEN = 14;
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
  '发布于',
  '上网时间',
]);

/** Joins neighbouring groups into clusters. `title` is the title's block; nothing is joined across it. */
export function clusterGroups(tree: BoxTree, groups: readonly Group[], title: number): Cluster[] {
  const clusters: Cluster[] = [];
  for (const group of groups) {
    const nature = natureOf(group);
    const last = clusters.at(-1);
    if (last && joins(tree, last, group, nature, title)) {
      last.pairs.push(...group.pairs);
      last.last = Math.max(last.last, group.last);
      last.furniture ||= nature === 'byline' && hasFurniture(group.pairs);
      if (nature === 'block') last.place = 'block';
      continue;
    }
    clusters.push({
      pairs: [...group.pairs],
      first: group.first,
      last: group.last,
      hidden: group.hidden,
      place: nature === 'byline' ? 'byline' : 'block',
      furniture: hasFurniture(group.pairs),
    });
  }
  return clusters;
}

/** What a group is by its labels alone. `open`: a block beside a block, a by-line's part beside a by-line. */
function natureOf(group: Group): 'block' | 'byline' | 'open' {
  if (group.pairs.some(({ hit }) => hit.label.field !== null && !hit.label.byline)) return 'block';
  if (hasFurniture(group.pairs)) return 'byline';
  const fields = group.pairs.filter(({ hit }) => hit.label.field !== null || hit.label.kind === 'date');
  const inTable = group.key.startsWith('table');
  if (!inTable && fields.length > 0 && fields.every(({ hit }) => TELLING.has(hit.label.text))) return 'byline';
  return 'open';
}

export function hasFurniture(pairs: readonly Pair[]): boolean {
  return pairs.some(({ hit }) => hit.label.kind === 'furniture');
}

function joins(tree: BoxTree, last: Cluster, group: Group, nature: string, title: number): boolean {
  if (last.hidden !== group.hidden || (last.last < title && title < group.first)) return false;
  if (tree.textBetween(last.last + 1, group.first) > MOST_BETWEEN) return false;
  if (last.place === 'byline' && nature === 'block') return false;
  if (last.place === 'block' && nature === 'byline') return false;
  return true;
}
