import type { Relation } from '../forms/model.ts';
import { ANYTHING, intersect } from './interval.ts';
import type { Interval } from './number.ts';
import { addressesOf } from './relation.ts';
import { type Figures, imbalance, repairs } from './repair.ts';

/** A cell whose change would make everything it takes part in add up. */
export interface Suspect {
  readonly address: string;
  /** Values that would do; one value where low = high. */
  readonly repair: Interval;
  /** Relations that the change repairs. */
  readonly relations: readonly Relation[];
}

/** More than this many relations failing together are a table in disorder, not one wrong figure. */
const MOST_RELATIONS = 16;
const MOST_CELLS = 3;

/** More ways than these to explain it all explain nothing. */
const MOST_COVERS = 400;

/**
 * The smallest set of cells whose change makes all `broken` relations hold and breaks none of `holding`. Where there
 * are several such sets, the cells that all of them have in common; `[]` where there are none. `broken` should be
 * connected (see `connected`).
 */
export function likelyErrors(
  broken: readonly Relation[],
  holding: readonly Relation[],
  figures: Figures,
): readonly Suspect[] {
  if (broken.length > MOST_RELATIONS || broken.some((relation) => imbalance(relation, figures) === null)) return [];
  const suspects = suspectsOf(broken, holding, figures);
  for (let size = 1; size <= Math.min(MOST_CELLS, broken.length); size++) {
    const covers: (readonly Suspect[])[] = [];
    cover(broken, suspects, size, [], covers);
    if (covers.length > MOST_COVERS) return [];
    const [first, ...others] = covers;
    if (first) return first.filter((suspect) => others.every((cells) => cells.includes(suspect)));
  }
  return [];
}

/** Every cell that could be the only wrong one in all failing relations it takes part in. */
function suspectsOf(broken: readonly Relation[], holding: readonly Relation[], figures: Figures): Suspect[] {
  const failing = byAddress(broken);
  const fine = byAddress(holding);
  const suspects: Suspect[] = [];
  for (const [address, relations] of failing) {
    let repair: Interval | null = ANYTHING;
    for (const relation of [...relations, ...(fine.get(address) ?? [])]) {
      const values: Interval | null = repairs(relation, address, figures);
      repair = repair && values && intersect(repair, values);
      if (!repair) break;
    }
    if (repair) suspects.push({ address, repair, relations });
  }
  return suspects;
}

/** Collects the ways to cover `open` by exactly `size` suspects, no relation twice. */
function cover(
  open: readonly Relation[],
  suspects: readonly Suspect[],
  size: number,
  chosen: readonly Suspect[],
  found: (readonly Suspect[])[],
): void {
  const [first] = open;
  if (!first) {
    if (size === 0) found.push(chosen);
    return;
  }
  if (size === 0) return;
  for (const suspect of suspects) {
    if (found.length > MOST_COVERS) return;
    if (!suspect.relations.includes(first) || !suspect.relations.every((relation) => open.includes(relation))) continue;
    const rest = open.filter((relation) => !suspect.relations.includes(relation));
    cover(rest, suspects, size - 1, [...chosen, suspect], found);
  }
}

function byAddress(relations: readonly Relation[]): Map<string, Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const address of addressesOf(relation)) {
      const list = found.get(address);
      if (list) list.push(relation);
      else found.set(address, [relation]);
    }
  }
  return found;
}

/** Splits relations into groups that share cells, directly or through others; order is kept. */
export function connected<T>(items: readonly T[], addresses: (item: T) => readonly string[]): T[][] {
  const groupOf = new Map<string, T[]>();
  const groups = new Set<T[]>();
  for (const item of items) {
    const own = addresses(item);
    const met = new Set(own.map((address) => groupOf.get(address)).filter((group) => group !== undefined));
    const merged: T[] = [...[...met].flat(), item];
    for (const group of met) groups.delete(group);
    groups.add(merged);
    for (const part of merged) for (const address of addresses(part)) groupOf.set(address, merged);
  }
  return [...groups];
}
