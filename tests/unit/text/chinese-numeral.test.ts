import { describe, expect, it } from 'vitest';
import { parseChineseNumeral } from '../../../lib/text/chinese-numeral.ts';
import fc from '../property.ts';
import { chineseNumeral } from './write-numeral.ts';

describe('parseChineseNumeral', () => {
  it.each([
    ['一百二十八', 128],
    ['十二', 12],
    ['两', 2],
    ['〇', 0],
    ['零', 0],
    ['廿一', 21],
    ['三千二', 3200],
    ['一百五', 150],
    ['一百零五', 105],
    ['两千零一', 2001],
    ['三万五千', 35_000],
    ['二〇一九', 2019],
    ['二零一九', 2019],
    ['壹佰贰拾捌', 128],
    ['一亿三千万', 130_000_000],
  ])('%s is %i', (text, value) => expect(parseChineseNumeral(text)).toBe(value));

  it.each(['', '百', '一百百', '十百', '一点五', '甲', '一万一万', '一百零', '两两'])('%s is no numeral', (text) =>
    expect(parseChineseNumeral(text)).toBeNull(),
  );

  it('reads what is written for any number', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (n) => {
        expect(parseChineseNumeral(chineseNumeral(n))).toBe(n);
      }),
    );
  });
});
