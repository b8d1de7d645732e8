import { describe, expect, it } from 'vitest';
import { exactly } from '../../../lib/engine/interval.ts';
import { SCALE } from '../../../lib/engine/number.ts';
import { fitsWritten, quotient } from '../../../lib/engine/quotient.ts';
import fc from '../property.ts';

const fits = (part: number, whole: number, written: string): boolean =>
  fitsWritten(
    exactly(part * SCALE),
    exactly(whole * SCALE),
    Math.round(Number(written) * SCALE),
    written.split('.')[1]?.length ?? 0,
  );

describe('percentages at the precision they are written in', () => {
  it.each(['32', '32.0', '32.04', '32.05', '32.049', '32.050', '32.0497', '32.0496'])(
    '258 of 805 is %s %%',
    (written) => {
      expect(fits(258, 805, written)).toBe(true);
    },
  );

  it.each(['33.9', '31.9', '32.1', '32.06', '32.03', '33'])('258 of 805 is not %s %%', (written) => {
    expect(fits(258, 805, written)).toBe(false);
  });

  it('take what is rounded and what is cut off, for any counts', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), fc.nat(2), (part, whole, decimals) => {
        const factor = 10 ** decimals;
        const cut = Math.floor((part * 100 * factor) / whole);
        const text = (value: number) => (value / factor).toFixed(decimals);
        expect(fits(part, whole, text(cut))).toBe(true);
        expect(fits(part, whole, text(cut + 2))).toBe(false);
      }),
    );
  });

  it('write what it should be', () => {
    expect(quotient(258, 805, 1)).toBe('32');
    expect(quotient(258, 805, 2)).toBe('32.05');
    expect(quotient(-263, 389, 1)).toBe('-67.6');
  });
});
