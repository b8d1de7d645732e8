import type { Columns } from './columns.ts';
import { counted } from './count.ts';
import type { Arrangement, Facets, FindingGroup, FindingQuery } from './model.ts';
import { conditionsOf, narrowed } from './narrow.ts';
import { byRank } from './order.ts';
import { baseOrder, groupRanking, rankingOf } from './rank.ts';
import { Slices } from './slices.ts';

/** Filters, sorts and groups. `holds`: 1 where the words looked for occur, null where none are. */
export async function arrangedBy(
  columns: Columns,
  { filter, sort = [], group = null }: FindingQuery,
  holds: Uint8Array | null,
  roundName: () => Promise<(id: string) => string>,
  slices: Slices,
): Promise<Arrangement> {
  const conditions = conditionsOf(filter, columns);
  let positions = narrowed(columns, baseOrder(columns), conditions, holds);
  for (const { by, down } of [...sort].reverse()) {
    if (slices.due) await slices.rest();
    const ranking = await rankingOf(columns, by, roundName, slices);
    if (slices.due) await slices.rest();
    positions = byRank(positions, ranking, down);
  }
  if (slices.due) await slices.rest();
  let groups: FindingGroup[] = [];
  if (group !== null) {
    const { ranking, valueAt } = await groupRanking(columns, group, slices);
    if (slices.due) await slices.rest();
    positions = byRank(positions, ranking);
    if (slices.due) await slices.rest();
    groups = runsOf(positions, valueAt);
  }
  const { keys, at } = columns;
  let mask: Uint8Array | undefined;
  let facets: Promise<Facets> | undefined;
  return {
    total: positions.length,
    groups,
    // Counted when first asked for: not everybody who wants a list shows them.
    facets: () => {
      facets ??= counted(columns, conditions, holds, new Slices());
      return facets;
    },
    pages: () => {
      const seen = new Set<number>();
      for (const p of positions) seen.add(columns.page[p] ?? 0);
      return seen.size;
    },
    keys: (start, end) => Array.from(positions.subarray(start, end), (p) => keys[p] ?? ''),
    has: (key) => {
      const p = at.get(key);
      if (p === undefined) return false;
      if (!mask) {
        mask = new Uint8Array(columns.size);
        for (const one of positions) mask[one] = 1;
      }
      return mask[p] === 1;
    },
    indexOf: (key) => {
      const p = at.get(key);
      return p === undefined ? -1 : positions.indexOf(p);
    },
  };
}

function runsOf(positions: Uint32Array, valueAt: (position: number) => string): FindingGroup[] {
  const groups: { value: string; start: number; count: number }[] = [];
  positions.forEach((p, i) => {
    const value = valueAt(p);
    const last = groups.at(-1);
    if (last?.value === value) last.count++;
    else groups.push({ value, start: i, count: 1 });
  });
  return groups;
}
