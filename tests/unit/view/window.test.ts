import { describe, expect, test } from 'vitest';
import { offsetOf, sliceOf } from '../../../lib/view/window.ts';
import fc from '../property.ts';

describe('sliceOf', () => {
  test('renders what is seen and a step beyond it, with the rest as room above and below', () => {
    const slice = sliceOf(1000, () => 50, 10_000, 500);
    expect(slice).toEqual({ start: 192, end: 218, before: 9600, after: 39_100 });
  });

  test('a short list is rendered whole', () => {
    expect(sliceOf(3, () => 50, 0, 500)).toEqual({ start: 0, end: 3, before: 0, after: 0 });
  });

  test('an empty list has no rows and no room', () => {
    expect(sliceOf(0, () => 50, 0, 500)).toEqual({ start: 0, end: 0, before: 0, after: 0 });
  });

  test('room and rows together are always as high as the list, and every visible row is among them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 80 }),
        fc.nat(4000),
        fc.integer({ min: 1, max: 1200 }),
        (heights, scrollTop, viewport) => {
          const height = (i: number) => heights[i] ?? 0;
          const total = offsetOf(heights.length, height);
          const top = Math.min(scrollTop, Math.max(0, total - viewport));
          const slice = sliceOf(heights.length, height, top, viewport);
          const rendered = heights.slice(slice.start, slice.end).reduce((sum, one) => sum + one, 0);
          expect(slice.before + rendered + slice.after).toBe(total);
          expect(slice.before).toBeLessThanOrEqual(top);
          expect(slice.before + rendered).toBeGreaterThanOrEqual(Math.min(total, top + viewport));
        },
      ),
    );
  });
});
