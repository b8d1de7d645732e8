import { describe, expect, test } from 'vitest';
import { fromDigits, toDigits } from '../../../lib/page/digits.ts';
import fc from '../property.ts';

describe('numbers as digits', () => {
  test('say how a record differs from the one before, in one character where that is little', () => {
    expect(toDigits([7, 100, 8, 101, 9, 102], 2)).toBe('1K)%%%%');
    expect(fromDigits(toDigits([7, 100, 8, 101, 9, 102], 2), 2)).toEqual([7, 100, 8, 101, 9, 102]);
  });

  test('come out as they went in, whatever they are', () => {
    const numbers = fc.array(fc.integer({ min: -1, max: 2 ** 29 }));
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 7 }), (list, record) => {
        expect(fromDigits(toDigits(list, record), record)).toEqual(list);
      }),
    );
  });

  test('are refused where they are none, end amid a number or make one too large', () => {
    for (const wrong of [' ', '\u00e9', 'C', '#D', 'bbbbbbbbb#'])
      expect(() => fromDigits(wrong, 1)).toThrow(RangeError);
  });
});
