import { describe, expect, it } from 'vitest';
import { SCALE } from '../../../lib/engine/number.ts';
import { type CountOptions, readCount } from '../../../lib/text/count.ts';
import fc from '../property.ts';

function said(text: string, options?: CountOptions): string {
  const { reading, unitWritten, fault } = readCount(text, options);
  if (reading.state !== 'number') return fault ? `${reading.state} ${fault}` : reading.state;
  const range = reading.approximate ? `${reading.low / SCALE}…${reading.high / SCALE}` : `${reading.low / SCALE}`;
  return unitWritten ? `${range} (${unitWritten})` : range;
}

describe('readCount', () => {
  it.each([
    ['128', '128'],
    ['1,234', '1234'],
    [' 3 件', '3'],
    ['三件', '3'],
    ['3.0', '3'],
    ['128(含结转2件)', '128'],
    ['0', '0'],
    ['无', '0'],
    ['O', '0'],
    ['', 'blank'],
    ['\n', 'blank'],
    ['—', 'dash'],
    ['——', 'dash'],
    ['/', 'dash'],
    ['一一', 'dash'],
    ['一', 'unreadable'],
    ['12 8', 'unreadable'],
    ['0/0', 'unreadable'],
    ['不适用', 'notApplicable'],
    ['3.5', 'unreadable fraction'],
    ['-2', 'unreadable negative'],
    ['若干', 'unreadable text'],
    ['1O', 'unreadable text'],
    ['12%', 'unreadable text'],
    ['10余', '10…19'],
  ])('%s → %s', (text, what) => expect(said(text)).toBe(what));

  it.each([
    ['+2', '2'],
    ['-1', '-1'],
    ['增2', '2'],
    ['减1', '-1'],
    ['减少1项', '-1'],
    ['持平', '0'],
  ])('reads a signed change: %s → %s', (text, what) => expect(said(text, { signed: true })).toBe(what));

  it.each([
    ['251000元', '25.1 (元)'],
    ['25.1', '25.1'],
    ['25.1万元', '25.1'],
    ['1.2亿元', '12000 (亿元)'],
    ['3千元', '0.3 (千元)'],
    ['0元', '0'],
  ])('reads money under 万元: %s → %s', (text, what) => expect(said(text, { unit: '万元' })).toBe(what));

  it('never takes text for a number or a number for text', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.constantFrom('', '件', ' 条', '。'), (n, tail) => {
        expect(said(`${n}${tail}`)).toBe(String(n));
        expect(said(`约定${n}${tail}`)).toBe('unreadable text');
      }),
    );
  });
});
