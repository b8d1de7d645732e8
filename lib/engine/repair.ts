import type { Relation } from '../forms/model.ts';
import { ANY_COUNT, ANYTHING, intersect } from './interval.ts';
import { type Interval, SCALE, UNBOUNDED } from './number.ts';
import { coefficients } from './relation.ts';

/** What stands in the cells, blanks as 0; null where a figure is hidden, missing or approximate. */
export interface Figures {
  valueOf(address: string): number | null;
  isSigned(address: string): boolean;
  /** True where only whole numbers may stand. */
  isCount(address: string): boolean;
  /** True where there is a cell to change. */
  canChange(address: string): boolean;
}

/** `left − right` of a relation, null where it cannot be worked out exactly. */
export function imbalance(relation: Relation, figures: Figures): number | null {
  let total = 0;
  for (const [address, net] of coefficients(relation)) {
    const value = figures.valueOf(address);
    if (value === null) return null;
    total += net * value;
    if (!Number.isSafeInteger(total)) return null;
  }
  return total;
}

/** Values of the cell at `address` with which the relation holds, everything else left as it is; null for none. */
export function repairs(relation: Relation, address: string, figures: Figures): Interval | null {
  const gap = imbalance(relation, figures);
  const net = coefficients(relation).get(address) ?? 0;
  const written = figures.valueOf(address);
  if (gap === null || written === null || net === 0 || !figures.canChange(address)) return null;
  const exact = written - gap / net;
  const allowed = figures.isSigned(address) ? ANYTHING : ANY_COUNT;
  if (relation.op === '=')
    return fits(exact, address, figures) ? intersect({ low: exact, high: exact }, allowed) : null;
  const low = Math.ceil(exact);
  const high = Math.floor(exact);
  return intersect(net > 0 ? { low: -UNBOUNDED, high } : { low, high: UNBOUNDED }, allowed);
}

function fits(value: number, address: string, figures: Figures): boolean {
  return figures.isCount(address) ? value % SCALE === 0 : Number.isSafeInteger(value);
}
