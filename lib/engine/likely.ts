import { ANYTHING, intersect } from './interval.ts';
import type { Interval } from './number.ts';
import type { Tie } from './tie.ts';

/** A figure whose change would make everything it takes part in hold. */
export interface Suspect<T extends Tie = Tie> {
  readonly address: string;
  /** Values that would do; one value where low = high. */
  readonly repair: Interval;
  /** What the change repairs. */
  readonly ties: readonly T[];
}

/** Who may have caused it all. At most one of the two lists holds something. */
export interface Likely<T extends Tie = Tie> {
  /** Figures that every smallest explanation has in common. */
  readonly sure: readonly Suspect<T>[];
  /** Where several single figures would each explain it all: these. */
  readonly either: readonly Suspect<T>[];
}

/** More than this many failing together are a table in disorder, unless a single figure explains them all. */
const MOST_TIES = 16;
const MOST_FIGURES = 3;

/** More ways than these to explain it all explain nothing. */
const MOST_COVERS = 400;

const NOBODY = { sure: [], either: [] } as const;

/**
 * The smallest set of figures whose change makes everything `broken` hold and breaks nothing that holds; `holding` gives
 * what does at an address. `broken` should be connected (see `connected`).
 */
export function likelyErrors<T extends Tie>(
  broken: readonly T[],
  holding: (address: string) => readonly Tie[],
): Likely<T> {
  const most = broken.length > MOST_TIES ? 1 : Math.min(MOST_FIGURES, broken.length);
  const suspects = suspectsOf(broken, holding);
  for (let size = 1; size <= most; size++) {
    const covers: (readonly Suspect<T>[])[] = [];
    cover(broken, suspects, size, [], covers);
    if (covers.length > MOST_COVERS) return NOBODY;
    const [first, ...others] = covers;
    if (!first) continue;
    const sure = first.filter((suspect) => others.every((figures) => figures.includes(suspect)));
    return { sure, either: size === 1 && others.length > 0 ? covers.flat() : [] };
  }
  return NOBODY;
}

/** Every figure that could be the only wrong one in all that fails with it. */
function suspectsOf<T extends Tie>(broken: readonly T[], holding: (address: string) => readonly Tie[]): Suspect<T>[] {
  const suspects: Suspect<T>[] = [];
  for (const [address, ties] of byAddress(broken)) {
    let repair: Interval | null = ANYTHING;
    for (const tie of [...ties, ...holding(address)]) {
      const values: Interval | null = tie.repairs(address);
      repair = repair && values && intersect(repair, values);
      if (!repair) break;
    }
    if (repair) suspects.push({ address, repair, ties });
  }
  return suspects;
}

/** Collects the ways to cover `open` by exactly `size` suspects, nothing twice. */
function cover<T extends Tie>(
  open: readonly T[],
  suspects: readonly Suspect<T>[],
  size: number,
  chosen: readonly Suspect<T>[],
  found: (readonly Suspect<T>[])[],
): void {
  const [first] = open;
  if (!first) {
    if (size === 0) found.push(chosen);
    return;
  }
  if (size === 0) return;
  for (const suspect of suspects) {
    if (found.length > MOST_COVERS) return;
    if (!suspect.ties.includes(first) || !suspect.ties.every((tie) => open.includes(tie))) continue;
    const rest = open.filter((tie) => !suspect.ties.includes(tie));
    cover(rest, suspects, size - 1, [...chosen, suspect], found);
  }
}

/** Ties by the addresses they hold together. */
export function byAddress<T extends Tie>(ties: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const tie of ties) {
    for (const address of new Set(tie.addresses)) {
      const list = found.get(address);
      if (list) list.push(tie);
      else found.set(address, [tie]);
    }
  }
  return found;
}
