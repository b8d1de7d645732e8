import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  dayNumber,
  daysInMonth,
  formatDate,
  fromDayNumber,
  weekday,
} from '../../../lib/text/calendar.ts';
import { findDates, parseDate } from '../../../lib/text/dates.ts';
import fc from '../property.ts';
import { chineseNumeral } from './write-numeral.ts';

/** What `findDates` sees, as `2019-03-20`, with `!` after a date that cannot be. */
const seen = (text: string): string[] =>
  findDates(text).map(({ date, valid }) => formatDate(date) + (valid ? '' : '!'));

describe('findDates', () => {
  it.each([
    '2019-03-20',
    '2019/3/20',
    '2019.03.20',
    '2019年3月20日',
    '2019 年 03 月 20 日',
    '20190320',
    '2019-03-20 10:30',
    '2019-03-20 10:30:15.0',
    '2019-03-2010:30:15',
    '2019-03-20T10:30:15Z',
    '二〇一九年三月二十日',
    '二○一九年三月二十日',
    '二O一九年三月二十日',
    '二零一九年三月二十日',
    '二0一九年三月二十日',
    '2019年三月二十日',
    '2019年3月20号',
  ])('reads %s', (text) => expect(seen(`发布日期:${text} 来源`)).toEqual(['2019-03-20']));

  it('tells a date that cannot be from none', () => {
    expect(seen('2019-02-30')).toEqual(['2019-02-30!']);
    expect(seen('2019年13月1日')).toEqual(['2019-13-01!']);
    expect(seen('2019年3月')).toEqual([]);
  });
  it('reads both ends of a range', () => {
    expect(seen('2019.1.1-2019.12.31')).toEqual(['2019-01-01', '2019-12-31']);
    expect(seen('2019年1月1日至2019年12月31日')).toEqual(['2019-01-01', '2019-12-31']);
  });
  it.each([
    't20190320_4471.html',
    'http://www.gov.cn/2019/03/20/x',
    '000014349/2017-00110',
    '版本2019.3.20.1',
    '0320190320',
    '2019.45.3',
  ])('takes no part of a code: %s', (text) => expect(seen(text)).toEqual([]));
  it('reads every day however it is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          fc.pre(day <= daysInMonth(year, month));
          const iso = formatDate({ year, month, day });
          const han = [...String(year)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
          for (const text of [iso, `${year}.${month}.${day}`, `${year}年${month}月${day}日`, iso.replaceAll('-', '')])
            expect(seen(text)).toEqual([iso]);
          expect(seen(`${han}年${chineseNumeral(month)}月${chineseNumeral(day)}日`)).toEqual([iso]);
        },
      ),
    );
  });
});

describe('parseDate', () => {
  it('takes a text that is a date and nothing else', () => {
    expect(parseDate('[2019-03-20]')?.date).toEqual({ year: 2019, month: 3, day: 20 });
    expect(parseDate(' 2019-03-20 星期三 10:30')).toMatchObject({ valid: true, hasTime: true });
    expect(parseDate('Wed Mar 20 10:00:00 CST 2019')?.date).toEqual({ year: 2019, month: 3, day: 20 });
    expect(parseDate('20190230')).toMatchObject({ valid: false });
    expect(parseDate('2019-03-20 来源:市政府')).toBeNull();
    expect(parseDate('2019-03-20T10:30:15.000+08:00')).toMatchObject({ valid: true, hasTime: true });
    expect(parseDate('2019年3月20日 星期三 上午10时')).toMatchObject({ valid: true });
    expect(parseDate('2019年3月20')?.date).toEqual({ year: 2019, month: 3, day: 20 });
    expect(parseDate('2019年3月\n20日')?.date).toEqual({ year: 2019, month: 3, day: 20 });
    expect(parseDate('2019年')).toBeNull();
  });
});

describe('calendar', () => {
  it('counts days without a gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (number, days) => {
          const date = fromDayNumber(number);
          expect(dayNumber(date)).toBe(number);
          expect(dayNumber(addDays(date, days))).toBe(number + days);
          expect(Math.sign(compareDates(addDays(date, days), date))).toBe(Math.sign(days));
        },
      ),
    );
  });
  it('agrees with the well known', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(weekday({ year: 2019, month: 3, day: 20 })).toBe(3);
    expect(addDays({ year: 2020, month: 2, day: 28 }, 1)).toEqual({ year: 2020, month: 2, day: 29 });
    expect(addDays({ year: 2019, month: 12, day: 31 }, 1)).toEqual({ year: 2020, month: 1, day: 1 });
  });
});
