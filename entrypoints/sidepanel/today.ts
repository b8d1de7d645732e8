import type { CalendarDate } from '../../lib/text/dates.ts';

/** The local calendar date of a moment. */
export function today(now: Date): CalendarDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
