import { describe, expect, it } from 'vitest';
import { distance, formatInterval, formatScaled } from '../../../lib/engine/format.ts';
import { SCALE, UNBOUNDED } from '../../../lib/engine/number.ts';

const range = (low: number, high = low) => ({ low: low * SCALE, high: high * SCALE });

describe('numbers as text', () => {
  it.each([
    [128, '128'],
    [-3, '-3'],
    [25.1, '25.1'],
    [0.000001, '0.000001'],
    [0, '0'],
  ])('%d is %s', (value, text) => {
    expect(formatScaled(Math.round(value * SCALE))).toBe(text);
  });

  it('carry their unit and their limits', () => {
    expect(formatInterval(range(5), '件')).toBe('5 件');
    expect(formatInterval(range(5700, 5799), '条')).toBe('5700–5799 条');
    expect(formatInterval({ low: SCALE, high: UNBOUNDED }, '件')).toBe('≥ 1 件');
    expect(formatInterval({ low: -UNBOUNDED, high: SCALE })).toBe('≤ 1');
    expect(formatInterval({ low: -UNBOUNDED, high: UNBOUNDED })).toBe('?');
  });
});

describe('how far two ranges are apart', () => {
  it('is nothing where they meet, else what lies between them', () => {
    expect(distance(range(1, 5), range(4, 9))).toEqual(range(0));
    expect(distance(range(7), range(3))).toEqual(range(4));
    expect(distance(range(5700, 5799), range(6085))).toEqual(range(286, 385));
    expect(distance(range(3), { low: 5 * SCALE, high: UNBOUNDED })).toEqual({ low: 2 * SCALE, high: UNBOUNDED });
  });
});
