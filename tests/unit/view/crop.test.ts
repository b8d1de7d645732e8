import { describe, expect, test } from 'vitest';
import { cropAround, isSeen } from '../../../lib/view/crop.ts';
import fc from '../property.ts';

const view = { width: 1000, height: 800 };
const box = (left: number, top: number, width = 50, height = 20) => ({ left, top, width, height });

describe('cropAround', () => {
  test('keeps the place with its surroundings', () => {
    expect(cropAround([box(500, 400)], view)).toEqual({ left: 0, top: 280, width: 1000, height: 260 });
  });

  test('a place in a corner still gives a picture of the least size', () => {
    expect(cropAround([box(0, 0)], view)).toEqual({ left: 0, top: 0, width: 1000, height: 260 });
    expect(cropAround([box(950, 780)], view)).toEqual({ left: 0, top: 540, width: 1000, height: 260 });
  });

  test('without a place in sight it is the whole window', () => {
    expect(cropAround([], view)).toEqual({ left: 0, top: 0, ...view });
    expect(cropAround([box(10, 3000)], view)).toEqual({ left: 0, top: 0, ...view });
  });

  test('never reaches out of the window and holds every box that is seen', () => {
    const any = fc.record({
      left: fc.integer({ min: -200, max: 1200 }),
      top: fc.integer({ min: -200, max: 1200 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 700 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (boxes) => {
        const area = cropAround(boxes, view);
        expect(area.left).toBeGreaterThanOrEqual(0);
        expect(area.top).toBeGreaterThanOrEqual(0);
        expect(area.left + area.width).toBeLessThanOrEqual(view.width);
        expect(area.top + area.height).toBeLessThanOrEqual(view.height);
        for (const seen of boxes.filter((one) => isSeen(one, view))) {
          expect(area.top).toBeLessThanOrEqual(seen.top);
          expect(area.top + area.height).toBeGreaterThanOrEqual(Math.min(view.height, seen.top + seen.height));
        }
      }),
    );
  });
});
