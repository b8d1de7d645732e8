import { describe, expect, it } from 'vitest';
import { SCALE } from '../../../../lib/engine/number.ts';
import { type Expected, readValue } from '../../../../lib/extract/statistics/value.ts';
import fc from '../../property.ts';

const read = (text: string, expected: Expected = { unit: '件' }) => {
  const { reading, fault, unitWritten } = readValue(text, expected);
  if (fault) return fault;
  if (reading.state !== 'number') return reading.state;
  const value = reading.low === reading.high ? reading.low / SCALE : [reading.low / SCALE, reading.high / SCALE];
  return unitWritten ? { value, unitWritten } : value;
};

describe('readValue', () => {
  it.each([
    ['12', 12],
    ['1,234', 1234],
    ['１，２３４', 'text'],
    ['12件', 12],
    ['12 件', 12],
    ['12(件)', 12],
    ['12（含上年结转2件）'.replace('（', '(').replace('）', ')'), 12],
    ['1 2', 12],
    ['十二', 12],
    ['三件', 3],
    ['无', 0],
    ['〇', 0],
    ['+5', 5],
    ['1.2万', [11500, 12500]],
    ['5700余', [5700, 5799]],
    ['12.0', 12],
    ['12,其中网上3件', 12],
    ['12件;含上年结转2件', 12],
    ['-0', 0],
    ['无申请', 0],
    ['未收到此类申请', 0],
    ['无数据', 'text'],
    ['ー', 'dash'],
    ['·', 'dash'],
    // Tables cross out what is not to be filled in.
    ['×', 'dash'],
    ['○', 0],
    // A letter is no figure, and who wrote it may have meant another.
    ['O', 'text'],
    ['', 'blank'],
    ['\u00a0', 'blank'],
    ['—', 'dash'],
    ['——', 'dash'],
    ['/', 'dash'],
    ['一一', 'dash'],
    ['一', 'unreadable'],
    ['不适用', 'notApplicable'],
    ['-5', 'negative'],
    ['1.5', 'fraction'],
    ['见附件', 'text'],
    ['33.9%', 'text'],
    ['2019年1月', 'text'],
    ['第3', 'text'],
  ] as const)('a count: %s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['3.5', 3.5],
    ['251000元', { value: 25.1, unitWritten: '元' }],
    ['25.1万元', 25.1],
    ['12万', 12],
    ['0.3亿元', { value: 3000, unitWritten: '亿元' }],
    ['5千元', { value: 0.5, unitWritten: '千元' }],
    ['￥12.50', 12.5],
    ['0.01', 0.01],
    ['无', 0],
    ['-3', 'negative'],
  ] as const)('money in 万元: %s', (text, expected) =>
    expect(read(text.replace('￥', '¥'), { unit: '万元' })).toEqual(expected),
  );

  it('takes the page at its word when its own unit column says 元', () => {
    expect(read('200', { unit: '万元', pageUnit: '元' })).toBe(0.02);
    expect(read('200元', { unit: '万元', pageUnit: '元' })).toBe(0.02);
    expect(read('2万元', { unit: '万元', pageUnit: '元' })).toBe(2);
  });

  it.each([
    ['+2', 2],
    ['-1', -1],
    ['－1', -1],
    ['增2', 2],
    ['增加12', 12],
    ['减1', -1],
    ['减少3项', -3],
    ['↑2', 2],
    ['↓2', -2],
    ['0', 0],
    ['持平', 0],
    ['无变化', 0],
    ['—', 'dash'],
    ['增减', 'text'],
  ] as const)('a change: %s', (text, expected) => expect(read(text, { signed: true })).toEqual(expected));

  it('reads what it is given, whatever the number', () => {
    fc.assert(
      fc.property(fc.nat(9_000_000), (n) => {
        expect(read(String(n))).toBe(n);
        expect(read(n.toLocaleString('en-US'))).toBe(n);
        expect(read(`-${n}`, { signed: true })).toBe(0 - n);
      }),
    );
  });

  it('never invents a number out of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'申请公开信息数年月第号见附件') }), (text) => {
        expect(['text', 'blank', 'unreadable']).toContain(read(text));
      }),
    );
  });

  it('reads a few figures the same way with anything around them that does not count', () => {
    const expected = fc.record({ unit: fc.constantFrom('件', '万元', '元'), signed: fc.boolean() });
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,9}$/), expected, (figures, cell) => {
        expect(readValue(` ${figures} `, cell)).toEqual(readValue(figures, cell));
      }),
    );
  });
});
