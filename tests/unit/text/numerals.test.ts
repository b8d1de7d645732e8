import { describe, expect, it } from 'vitest';
import { SCALE, UNBOUNDED } from '../../../lib/engine/number.ts';
import { findNumbers, parseNumber } from '../../../lib/text/numerals.ts';
import fc from '../property.ts';
import { chineseNumeral } from './write-numeral.ts';

/** `128 件`, `5700…5799 条`. */
function seen(text: string): string[] {
  return findNumbers(text).map(({ interval: { low, high }, unit }) => {
    const upper = high === UNBOUNDED ? '∞' : String(high / SCALE);
    return `${low === high ? low / SCALE : `${low / SCALE}…${upper}`} ${unit ?? '-'}`;
  });
}

describe('findNumbers', () => {
  it.each([
    ['收到申请128件,其中当面申请2 件', ['128 件', '2 件']],
    ['公开1,234条', ['1234 条']],
    ['制发1 032件，办理12 件', ['12 件']],
    ['2018 2019年', ['2018 -', '2019 年']],
    ['分别为12,345,6件', ['12 -', '345 -', '6 件']],
    ['收到三件、十二次、一百二十八条', ['3 件', '12 次', '128 条']],
    ['5700余条', ['5700…5799 条']],
    ['30299余条', ['30299…30398 条']],
    ['128多件', ['128…137 件']],
    ['1000多人次', ['1000…1999 人次']],
    ['十余件', ['10…19 件']],
    ['近100件', ['90…100 件']],
    ['约100件', ['90…110 件']],
    ['100件左右', ['90…110 件']],
    ['超过500次', ['500…∞ 次']],
    ['500次以上', ['500…∞ 次']],
    ['785.2万人次', ['7851500…7852500 人次']],
    ['1.2万条', ['11500…12500 条']],
    ['2万3456条', ['23456 条']],
    ['100余万人次', ['1000000…1999999 人次']],
    ['251.3万元', ['251.3 万元']],
    ['三万元', ['3 万元']],
    ['1.2亿元', ['11500…12500 万元']],
    ['占33.9%', ['33.9 %']],
    ['占百分之九十八点五', ['98.5 %']],
    ['百分之百', ['100 %']],
  ])('%s', (text, numbers) => expect(seen(text)).toEqual(numbers));

  it.each(['20xx年', 'A4纸', '5G', '版本1.2.3', '数十件', '一是', '二、', '统一', '99999999999999件'])(
    '%s holds none',
    (text) => expect(seen(text)).toEqual([]),
  );
  it.each(['节约100元', '预约100人', '近3年', '最近100天'])('%s is exact', (text) =>
    expect(findNumbers(text).map((n) => n.approximate)).toEqual([false]),
  );
  it('says what an ordinal is', () => {
    expect(findNumbers('第3次会议').map((n) => n.ordinal)).toEqual([true]);
  });
  it('gives places that hold the words', () => {
    const text = '共收到近5700余条信息';
    const [number] = findNumbers(text);
    expect(text.slice(number?.start, number?.end)).toBe('5700余');
    expect(text.slice(number?.fullStart, number?.fullEnd)).toBe('近5700余条');
  });
  it('reads what is written, with separators, full figures or Chinese ones', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (n) => {
        for (const text of [String(n), n.toLocaleString('en-US'), chineseNumeral(n)])
          expect(parseNumber(`${text}件`)?.interval).toEqual({ low: n * SCALE, high: n * SCALE });
      }),
    );
  });
  it('keeps decimals exact', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(99), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(parseNumber(`${text}万元`)?.interval.low).toBe(whole * SCALE + cents * 10_000);
      }),
    );
  });
  it('reports places in order and without overlap, whatever the text', () => {
    const pieces = fc.constantFrom(
      '1',
      '2',
      ',',
      '.',
      '万',
      '余',
      '件',
      '百分之',
      '十',
      '三',
      '近',
      '元',
      '第',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 20 }).map((p) => p.join('')),
        (text) => {
          let last = 0;
          for (const number of findNumbers(text)) {
            expect(number.start).toBeGreaterThanOrEqual(last);
            expect(number.end).toBeGreaterThan(number.start);
            expect(number.interval.low).toBeLessThanOrEqual(number.interval.high);
            last = number.end;
          }
        },
      ),
    );
  });
});
