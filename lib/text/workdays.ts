import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, compareDates, formatDate, weekday } from './calendar.ts';
import type { CalendarDate } from './dates.ts';

const HOLIDAYS: ReadonlySet<string> = new Set(Object.keys(calendar.holidays));
/** Weekends on which people work in exchange for a holiday. */
const WORKED: ReadonlySet<string> = new Set(Object.keys(calendar.workdays));
/** Years that the State Council's holiday notices in the calendar cover. */
const YEARS: ReadonlySet<number> = new Set([...HOLIDAYS].map((day) => Number(day.slice(0, 4))));

/** True where the calendar knows the year's holidays; other years are not assessable. */
export function coversYear(year: number): boolean {
  return YEARS.has(year);
}

/** True on a working day in China. Only for years that `coversYear`. */
export function isWorkday(date: CalendarDate): boolean {
  const day = formatDate(date);
  if (WORKED.has(day)) return true;
  return !HOLIDAYS.has(day) && weekday(date) >= 1 && weekday(date) <= 5;
}

/** Working days after `from` up to and including `to` (the day itself does not count); null where a year is not covered. */
export function workdaysBetween(from: CalendarDate, to: CalendarDate): number | null {
  for (let year = from.year; year <= to.year; year++) if (!coversYear(year)) return null;
  let count = 0;
  for (let day = addDays(from, 1); compareDates(day, to) <= 0; day = addDays(day, 1)) if (isWorkday(day)) count++;
  return count;
}

/** The `count`-th working day after `from`; null where it or a day on the way lies in a year that is not covered. */
export function addWorkdays(from: CalendarDate, count: number): CalendarDate | null {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (!coversYear(day.year)) return null;
    if (isWorkday(day)) left--;
  }
  return coversYear(day.year) ? day : null;
}
