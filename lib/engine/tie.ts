import type { Relation } from '../forms/model.ts';
import { ANY_COUNT, add, intersect, negate, sum, ZERO } from './interval.ts';
import { type Interval, SCALE, UNBOUNDED } from './number.ts';
import { addressesOf } from './relation.ts';
import { type Figures, repairs } from './repair.ts';

/** What figures must satisfy together, wherever they stand: a relation of a form, a list or a share in a sentence, the same statistic in two places. */
export interface Tie {
  readonly addresses: readonly string[];
  /** Values of one figure with which it holds, all others left as they are; null for none, or where it cannot be told. */
  repairs(address: string): Interval | null;
}

/** A figure outside the forms' relations, or beside them. */
export interface Knot {
  readonly address: string;
  readonly value: Interval;
  /** True where only whole numbers may stand. */
  readonly count: boolean;
}

/** A relation of a form. */
export function relationTie(relation: Relation, figures: Figures): Tie {
  return { addresses: addressesOf(relation), repairs: (address) => repairs(relation, address, figures) };
}

/** `Σ left = Σ right`, or ≤; each figure once. Approximate figures give approximate repairs. */
export function sumTie(op: '=' | '<=', left: readonly Knot[], right: readonly Knot[]): Tie {
  const all = [...left, ...right];
  return {
    addresses: all.map(({ address }) => address),
    repairs(address) {
      const own = all.find((knot) => knot.address === address);
      if (!own) return null;
      const others = (side: readonly Knot[]) => sum(side.filter((knot) => knot !== own).map(({ value }) => value));
      const onLeft = left.includes(own);
      const held = onLeft ? add(others(right), negate(others(left))) : add(others(left), negate(others(right)));
      if (op === '=') return possible(held, own);
      return possible(onLeft ? { low: -UNBOUNDED, high: held.high } : { low: held.low, high: UNBOUNDED }, own);
    },
  };
}

/** The same statistic in several places. */
export function sameTie(knots: readonly Knot[]): Tie {
  return {
    addresses: knots.map(({ address }) => address),
    repairs(address) {
      const own = knots.find((knot) => knot.address === address);
      let met: Interval | null = own ? { low: ZERO.low, high: UNBOUNDED } : null;
      for (const knot of knots) if (knot !== own) met = met && intersect(met, knot.value);
      return own && met ? possible(met, own) : null;
    },
  };
}

/** What of a range a figure may be: nothing below 0, and whole where it is a count. */
export function possible(range: Interval, { count }: Knot): Interval | null {
  const held = intersect(range, ANY_COUNT);
  if (!held || !count) return held;
  const low = Math.ceil(held.low / SCALE) * SCALE;
  const high = held.high === UNBOUNDED ? UNBOUNDED : Math.floor(held.high / SCALE) * SCALE;
  return low <= high ? { low, high } : null;
}
