import type { Columns } from './columns.ts';
import { baseOrder } from './rank.ts';

/** How some findings are read with few requests. */
export interface FetchPlan {
  /** Part of the index `sort` that holds all of them and not many others, null where they lie scattered. */
  readonly range: { readonly from: string; readonly to: string } | null;
  /** Those that have a judgement, and their pages. */
  readonly judged: readonly string[];
  readonly pages: readonly string[];
}

/** Records read in one go may be this many times those that are wanted: single requests cost more. */
const SURPLUS = 2.5;

/** The plan for some keys; null where one of them is not known. */
export function fetchPlan(columns: Columns, keys: readonly string[]): FetchPlan | null {
  const base = baseOrder(columns);
  const ranks = ranksIn(columns, base);
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  const judged: string[] = [];
  const pages = new Set<string>();
  for (const key of keys) {
    const p = columns.at.get(key);
    if (p === undefined) return null;
    if (columns.judged[p]) {
      judged.push(key);
      pages.add(columns.pages[columns.page[p] ?? 0]?.id ?? '');
    }
    const rank = ranks[p] ?? 0;
    first = Math.min(first, rank);
    last = Math.max(last, rank);
  }
  if (last < 0) return { range: null, judged, pages: [...pages] };
  // The index is asked for whole piles: findings of one page and severity.
  const pile = (rank: number) => {
    const p = base[rank] ?? 0;
    return `${columns.grade[p]}${columns.pages[columns.page[p] ?? 0]?.id ?? ''}`;
  };
  const most = keys.length * SURPLUS;
  const [from, to] = [pile(first), pile(last)];
  let size = last - first + 1;
  for (let i = first - 1; i >= 0 && size <= most && pile(i) === from; i--) size++;
  for (let i = last + 1; i < base.length && size <= most && pile(i) === to; i++) size++;
  return { range: size <= most ? { from, to: `${to}~` } : null, judged, pages: [...pages] };
}

/** Place of every position in the list's own order. */
function ranksIn(columns: Columns, base: Uint32Array): Uint32Array {
  const known = columns.cache.get('ranks');
  if (known instanceof Uint32Array) return known;
  const ranks = new Uint32Array(columns.size);
  base.forEach((p, rank) => {
    ranks[p] = rank;
  });
  columns.cache.set('ranks', ranks);
  return ranks;
}
