import type { Columns } from './columns.ts';
import { narrowed } from './count.ts';
import type { Arrangement, FindingGroup, FindingQuery } from './model.ts';
import { conditionsOf } from './narrow.ts';
import { byRank } from './order.ts';
import { baseOrder, groupRanking, rankingOf } from './rank.ts';
import type { Slices } from './slices.ts';

/** Filters, sorts and groups. `holds`: 1 where the words looked for occur, null where none are. */
export async function arrangedBy(
  columns: Columns,
  { filter, sort = [], group = null }: FindingQuery,
  holds: Uint8Array | null,
  roundName: (id: string) => string,
  slices: Slices,
): Promise<Arrangement> {
  const found = narrowed(columns, baseOrder(columns), conditionsOf(filter, columns), holds);
  let { positions } = found;
  for (const { by, down } of [...sort].reverse()) {
    if (slices.due) await slices.rest();
    positions = byRank(positions, await rankingOf(columns, by, roundName, slices), down);
  }
  let groups: FindingGroup[] = [];
  if (group !== null) {
    const { ranking, valueAt } = await groupRanking(columns, group, slices);
    positions = byRank(positions, ranking);
    groups = runsOf(positions, valueAt);
  }
  const { keys, at } = columns;
  let mask: Uint8Array | undefined;
  return {
    total: positions.length,
    groups,
    facets: found.facets,
    pages: found.pages,
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
