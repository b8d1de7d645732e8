import { describe, expect, it } from 'vitest';
import { ANY_COUNT, exactly } from '../../../lib/engine/interval.ts';
import { SCALE, UNBOUNDED } from '../../../lib/engine/number.ts';
import { fitsWritten } from '../../../lib/engine/quotient.ts';
import { ratioTie } from '../../../lib/engine/ratio-tie.ts';
import { type Knot, sameTie, sumTie } from '../../../lib/engine/tie.ts';
import fc from '../property.ts';

const knot = (address: string, value: number, count = true): Knot => ({
  address,
  value: exactly(value * SCALE),
  count,
});
const range = (address: string, low: number, high: number): Knot => ({
  address,
  value: { low: low * SCALE, high: high * SCALE },
  count: true,
});
const only = (value: number) => exactly(value * SCALE);

describe('a sum', () => {
  const tie = sumTie('=', [knot('t', 40)], [knot('a', 25), knot('b', 14)]);

  it('says what each figure would have to be', () => {
    expect(['t', 'a', 'b'].map((address) => tie.repairs(address))).toEqual([only(39), only(26), only(15)]);
  });
  it('says nothing of a figure that is not in it', () => {
    expect(tie.repairs('c')).toBeNull();
  });
  it('asks for no figure below 0', () => {
    expect(sumTie('=', [knot('t', 3)], [knot('a', 5), knot('b', 1)]).repairs('b')).toBeNull();
  });
  it('gives a range where a figure is approximate', () => {
    const about = sumTie('=', [knot('t', 40)], [range('a', 20, 29), knot('b', 5)]);
    expect(about.repairs('t')).toEqual({ low: 25 * SCALE, high: 34 * SCALE });
    expect(about.repairs('b')).toEqual({ low: 11 * SCALE, high: 20 * SCALE });
  });
  it('may be a limit', () => {
    const limit = sumTie('<=', [knot('a', 5)], [knot('t', 3)]);
    expect(limit.repairs('a')).toEqual({ low: 0, high: 3 * SCALE });
    expect(limit.repairs('t')).toEqual({ low: 5 * SCALE, high: UNBOUNDED });
  });
});

describe('the same statistic in several places', () => {
  it('is repaired by what the others agree on', () => {
    const tie = sameTie([knot('a', 12), knot('b', 13), knot('c', 12)]);
    expect(['a', 'b', 'c'].map((address) => tie.repairs(address))).toEqual([null, only(12), null]);
  });
});

describe('a percentage', () => {
  const figure = fc.integer({ min: 1, max: 5000 });
  const percent = fc.integer({ min: 1, max: 2000 });

  /** The bounds that a tie gives are those between which the percentage may be written so. */
  function expectBounds(tie: ReturnType<typeof ratioTie>, address: string, fits: (value: number) => boolean) {
    const found = tie.repairs(address);
    const near = found ? [found.low / SCALE, found.high / SCALE] : [];
    for (const value of [...near, ...near.map((v) => v - 1), ...near.map((v) => v + 1), 1, 10, 100, 1000]) {
      if (value < 0 || !Number.isSafeInteger(value) || value > 1e7) continue;
      const inside = found !== null && value * SCALE >= found.low && value * SCALE <= found.high;
      expect([value, inside]).toEqual([value, fits(value)]);
    }
  }

  it('gives all counts that agree with it as it is written, and no other: a share', () => {
    fc.assert(
      fc.property(figure, figure, percent, (part, whole, tenths) => {
        const value = (tenths * SCALE) / 10;
        const [a, b] = [knot('part', part), knot('whole', whole)];
        const tie = ratioTie(
          [
            { knot: a, part: 1, whole: 0 },
            { knot: b, part: 0, whole: 1 },
          ],
          { address: 'share', value, decimals: 1 },
        );
        expectBounds(tie, 'part', (v) => fitsWritten(only(v), b.value, value, 1));
        expectBounds(tie, 'whole', (v) => v > 0 && fitsWritten(a.value, only(v), value, 1));
        expect(tie.repairs('share')).toEqual(ANY_COUNT);
      }),
    );
  });

  it('and of a change against the year before', () => {
    fc.assert(
      fc.property(figure, figure, percent, fc.constantFrom(1, -1), (now, before, tenths, up) => {
        const value = (tenths * SCALE) / 10;
        const tie = ratioTie(
          [
            { knot: knot('now', now), part: up, whole: 0 },
            { knot: knot('before', before), part: -up, whole: 1 },
          ],
          { address: 'change', value, decimals: 1 },
        );
        const fits = (n: number, b: number) => b > 0 && fitsWritten(only(up * (n - b)), only(b), value, 1);
        expectBounds(tie, 'now', (v) => fits(v, before));
        expectBounds(tie, 'before', (v) => fits(now, v));
      }),
    );
  });

  it('says nothing where another figure is approximate', () => {
    const tie = ratioTie(
      [
        { knot: knot('part', 5), part: 1, whole: 0 },
        { knot: range('whole', 90, 99), part: 0, whole: 1 },
      ],
      { address: 'share', value: 5 * SCALE, decimals: 0 },
    );
    expect(tie.repairs('part')).toBeNull();
  });
});
