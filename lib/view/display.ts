import type { FindingGroup } from '../store/list/model.ts';

/** One line of the list: a group's head, or a finding by its position in the list without heads. */
export type DisplayLine =
  | { readonly kind: 'group'; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: 'finding'; readonly at: number };

/** The lines of a list with the heads of its groups, the collapsed ones without their findings. */
export interface Display {
  readonly length: number;
  line(index: number): DisplayLine;
  /** The line of a finding by its position; its group's head where that is collapsed. */
  indexOf(at: number): number;
  /** The head that a line belongs to, null where the list has no groups. */
  headOf(index: number): number | null;
}

export function displayOf(total: number, groups: readonly FindingGroup[], closed: ReadonlySet<string>): Display {
  if (groups.length === 0) {
    return { length: total, line: (at) => ({ kind: 'finding', at }), indexOf: (at) => at, headOf: () => null };
  }
  const heads: number[] = [];
  let length = 0;
  for (const { value, count } of groups) {
    heads.push(length);
    length += 1 + (closed.has(value) ? 0 : count);
  }
  const starts = groups.map(({ start }) => start);
  return {
    length,
    line: (index) => {
      const g = lastUpTo(heads, index);
      const [group, head] = [groups[g], heads[g]];
      if (!group || head === undefined) return { kind: 'finding', at: index };
      if (index === head) return { kind: 'group', group, open: !closed.has(group.value) };
      return { kind: 'finding', at: group.start + index - head - 1 };
    },
    indexOf: (at) => {
      const g = lastUpTo(starts, at);
      const [group, head] = [groups[g], heads[g] ?? 0];
      return !group || closed.has(group.value) ? head : head + 1 + at - group.start;
    },
    headOf: (index) => heads[lastUpTo(heads, index)] ?? null,
  };
}

/** Index of the last value that is not larger; the values rise. */
function lastUpTo(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((values[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
