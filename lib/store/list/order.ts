/** Numbers by which a column is sorted: `ranks[column[position]]`. */
export interface Ranking {
  readonly column: Uint8Array | Uint16Array | Uint32Array;
  readonly ranks: Uint32Array;
  /** One more than the largest rank. */
  readonly count: number;
}

/** Sorts positions by a ranking; equal ones keep their order. Linear. */
export function byRank(positions: Uint32Array, { column, ranks, count }: Ranking, down = false): Uint32Array {
  const starts = new Uint32Array(count + 1);
  const last = count - 1;
  for (const p of positions) {
    const rank = ranks[column[p] ?? 0] ?? 0;
    const at = (down ? last - rank : rank) + 1;
    starts[at] = (starts[at] ?? 0) + 1;
  }
  for (let i = 1; i <= count; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const sorted = new Uint32Array(positions.length);
  for (const p of positions) {
    const rank = ranks[column[p] ?? 0] ?? 0;
    const bucket = down ? last - rank : rank;
    const to = starts[bucket] ?? 0;
    sorted[to] = p;
    starts[bucket] = to + 1;
  }
  return sorted;
}

/** A column that is its own ranking, up to a number of values. */
export function plainRanking(column: Ranking['column'], count: number): Ranking {
  return { column, ranks: Uint32Array.from({ length: count }, (_, i) => i), count };
}

/** Ranks of values from the values in their order; equal values share one. */
export function ranksOf(values: readonly string[], sorted: readonly string[]): { ranks: Uint32Array; count: number } {
  const rank = new Map(sorted.map((value, i) => [value, i]));
  return { ranks: Uint32Array.from(values, (value) => rank.get(value) ?? 0), count: Math.max(1, sorted.length) };
}
