import { describe, expect, it } from 'vitest';
import { add, intersect, meets, negate, subtract, sum } from '../../../lib/engine/interval.ts';
import { type Interval, UNBOUNDED } from '../../../lib/engine/number.ts';
import fc from '../property.ts';

const bound = fc.oneof(
  fc.integer({ min: -20, max: 20 }),
  fc.maxSafeInteger(),
  fc.constantFrom(UNBOUNDED, -UNBOUNDED, UNBOUNDED - 1),
);
const interval: fc.Arbitrary<Interval> = fc
  .tuple(bound, bound)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

/** A member of an interval; beyond a missing limit there are members of any size. */
const member = (i: Interval, pick: bigint): bigint => {
  const low = i.low === -UNBOUNDED ? -(10n ** 17n) : BigInt(i.low);
  const high = i.high === UNBOUNDED ? 10n ** 17n : BigInt(i.high);
  const size = high - low + 1n;
  return low + (((pick % size) + size) % size);
};

const contains = (i: Interval, value: bigint): boolean =>
  (i.low === -UNBOUNDED || value >= BigInt(i.low)) && (i.high === UNBOUNDED || value <= BigInt(i.high));

describe('interval sums', () => {
  it('contain every sum of members, also where they saturate', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(interval, fc.bigInt()), { maxLength: 8 }), (parts) => {
        const total = parts.reduce((value, [i, pick]) => value + member(i, pick), 0n);
        expect(contains(sum(parts.map(([i]) => i)), total)).toBe(true);
      }),
    );
  });

  it('contain every difference of members', () => {
    fc.assert(
      fc.property(interval, interval, fc.bigInt(), fc.bigInt(), (a, b, x, y) => {
        expect(contains(subtract(a, b), member(a, x) - member(b, y))).toBe(true);
      }),
    );
  });

  it('are exact and independent of order for small numbers', () => {
    const small = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(9)).map(([low, w]) => ({ low, high: low + w }));
    fc.assert(
      fc.property(fc.array(small), (parts) => {
        const low = parts.reduce((n, p) => n + p.low, 0);
        const high = parts.reduce((n, p) => n + p.high, 0);
        expect(sum(parts)).toEqual({ low, high });
        expect(sum([...parts].reverse())).toEqual({ low, high });
      }),
    );
  });

  it('stay safe integers', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const total = add(a, negate(b));
        expect(Number.isSafeInteger(total.low) && Number.isSafeInteger(total.high)).toBe(true);
        expect(total.low).toBeLessThanOrEqual(total.high);
      }),
    );
  });
});

describe('two ranges', () => {
  it('meet where they share a member', () => {
    expect(meets({ low: 1, high: 3 }, { low: 3, high: 9 })).toBe(true);
    expect(meets({ low: 1, high: 2 }, { low: 3, high: 9 })).toBe(false);
    expect(intersect({ low: 1, high: 5 }, { low: 3, high: UNBOUNDED })).toEqual({ low: 3, high: 5 });
    expect(intersect({ low: 1, high: 2 }, { low: 3, high: 4 })).toBeNull();
  });
});
