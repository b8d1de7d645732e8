import { type Interval, UNBOUNDED } from './number.ts';

/** `[0, ∞)`: what an unread count may hold. */
export const ANY_COUNT: Interval = { low: 0, high: UNBOUNDED };
/** `(−∞, ∞)`: what an unread signed figure may hold. */
export const ANYTHING: Interval = { low: -UNBOUNDED, high: UNBOUNDED };
export const ZERO: Interval = { low: 0, high: 0 };

/** The interval of one exact scaled value. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

export function isExact(interval: Interval): boolean {
  return interval.low === interval.high && Math.abs(interval.low) < UNBOUNDED;
}

/**
 * Sum of two ranges. "No limit" stays no limit; finite bounds stop at ±UNBOUNDED, always to the safe side, so that the
 * result contains every sum of members whatever the numbers are.
 */
export function add(a: Interval, b: Interval): Interval {
  return {
    low: a.low === -UNBOUNDED || b.low === -UNBOUNDED ? -UNBOUNDED : clamp(a.low + b.low),
    high: a.high === UNBOUNDED || b.high === UNBOUNDED ? UNBOUNDED : clamp(a.high + b.high),
  };
}

export function negate(a: Interval): Interval {
  return { low: 0 - a.high, high: 0 - a.low };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

export function sum(parts: Iterable<Interval>): Interval {
  let total = ZERO;
  for (const part of parts) total = add(total, part);
  return total;
}

/** True where some member of `a` equals some member of `b`. */
export function meets(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** True where some member of `a` is at most some member of `b`. */
export function canBeAtMost(a: Interval, b: Interval): boolean {
  return a.low <= b.high;
}

export function intersect(a: Interval, b: Interval): Interval | null {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return low <= high ? { low, high } : null;
}

function clamp(value: number): number {
  return Math.min(UNBOUNDED, Math.max(-UNBOUNDED, value));
}
