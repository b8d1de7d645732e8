import { describe, expect, test } from 'vitest';
import { fitted, monthLabels, widthOf } from '../../../../components/chart/labels.ts';
import fc from '../../property.ts';

describe('names beside bars', () => {
  test('a Chinese character takes the room of almost two letters', () => {
    expect(widthOf('商丘市')).toBe(36);
    expect(widthOf('abc')).toBeLessThan(widthOf('商丘市'));
  });

  test('what fits stays whole, what does not is cut where it ends', () => {
    expect(fitted('商丘市财政局', 72)).toBe('商丘市财政局');
    expect(fitted('商丘市发展和改革委员会', 72)).toBe('商丘市发展…');
    expect(fitted('Pages with findings', 72)).toMatch(/^Pages.*…$/);
  });

  test('no name is ever wider than its room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 400 }), (name, room) => {
        expect(widthOf(fitted(name, room))).toBeLessThanOrEqual(room);
      }),
    );
  });

  test('months say their year only where it begins', () => {
    expect([...monthLabels(['2025-11', '2025-12', '2026-01', '2026-02']).values()]).toEqual([
      '11\n2025',
      '12',
      '01\n2026',
      '02',
    ]);
  });
});
