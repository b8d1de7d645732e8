import { expect, test } from 'vitest';
import { SCALE, UNBOUNDED } from '../../../lib/engine/number.ts';
import { plain, range } from '../../../lib/view/number.ts';

test('scaled numbers are written without trailing zeros', () => {
  expect(plain(0)).toBe('0');
  expect(plain(102 * SCALE)).toBe('102');
  expect(plain(25.1 * SCALE)).toBe('25.1');
  expect(plain(-2 * SCALE)).toBe('-2');
  expect(plain(100)).toBe('0.0001');
});

test('a range says how far an approximate number reaches', () => {
  expect(range({ low: 5700 * SCALE, high: 5799 * SCALE })).toBe('5700–5799');
  expect(range({ low: 7 * SCALE, high: 7 * SCALE })).toBe('7');
  expect(range({ low: 100 * SCALE, high: UNBOUNDED })).toBe('≥ 100');
  expect(range({ low: -UNBOUNDED, high: 3 * SCALE })).toBe('≤ 3');
});
