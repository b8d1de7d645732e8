import { describe, expect, it } from 'vitest';
import { possibleCauses } from '../../../lib/engine/causes.ts';
import { SCALE } from '../../../lib/engine/number.ts';

const causes = (total: number, parts: number[], below: Record<number, number[]> = {}) =>
  possibleCauses(
    '合计',
    total * SCALE,
    parts.map((value, i) => ({
      label: `第${i + 1}项`,
      value: value * SCALE,
      below: below[i]?.map((n) => n * SCALE) ?? [],
    })),
  ).map(({ message, args }) => `${message} ${args.item}`);

describe('a sum that does not add up', () => {
  it('may leave a part out', () => expect(causes(124, [124, 4])).toEqual(['causeLeftOut 第2项']));
  it('may count a part twice', () => expect(causes(19, [7, 6])).toEqual(['causeTwice 第2项']));
  it('may add a sub-total and its own parts', () =>
    expect(causes(24, [10, 7], { 1: [3, 4] })).toEqual(['causeBelow 第2项']));
  it('may have two digits swapped in the total', () => expect(causes(218, [100, 28])).toEqual(['causeSwapped 合计']));
  it('names the figure whose digits are swapped', () => expect(causes(215, [197, 81])).toEqual(['causeSwapped 第2项']));
  it('may have a figure ten times too large', () => expect(causes(52, [40, 120])).toEqual(['causeTens 第2项']));
  it('may have a column shifted', () => expect(causes(0, [3, 4, 7])).toContain('causeShifted 第3项'));
  it('has no cause where it adds up', () => expect(causes(7, [3, 4])).toEqual([]));
  it('offers nothing where nothing fits', () => expect(causes(50, [3, 4])).toEqual([]));
});
