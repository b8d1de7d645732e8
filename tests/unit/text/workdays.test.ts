import { describe, expect, it } from 'vitest';
import { addWorkdays, coversYear, isWorkday, workdaysBetween } from '../../../lib/text/workdays.ts';

describe('working days in China', () => {
  it('knows holidays and the weekends worked for them', () => {
    expect(isWorkday({ year: 2019, month: 2, day: 2 })).toBe(true); // Saturday before the spring festival
    expect(isWorkday({ year: 2019, month: 2, day: 4 })).toBe(false);
    expect(isWorkday({ year: 2019, month: 3, day: 20 })).toBe(true);
    expect(isWorkday({ year: 2019, month: 3, day: 23 })).toBe(false);
  });
  it('does not count the day itself', () => {
    const day = { year: 2019, month: 3, day: 20 };
    expect(workdaysBetween(day, day)).toBe(0);
    expect(workdaysBetween(day, { year: 2019, month: 3, day: 25 })).toBe(3);
    expect(workdaysBetween({ year: 2019, month: 1, day: 31 }, { year: 2019, month: 2, day: 12 })).toBe(5);
  });
  it('adds them the same way', () => {
    expect(addWorkdays({ year: 2019, month: 1, day: 31 }, 5)).toEqual({ year: 2019, month: 2, day: 12 });
  });
  it('says nothing of years without a holiday notice', () => {
    expect(coversYear(2003)).toBe(false);
    expect(workdaysBetween({ year: 2003, month: 12, day: 30 }, { year: 2004, month: 1, day: 5 })).toBeNull();
    expect(addWorkdays({ year: 2099, month: 1, day: 1 }, 1)).toBeNull();
  });
});
