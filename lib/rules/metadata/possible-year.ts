import type { CalendarDate } from '../../text/dates.ts';

/** Before the founding of the People's Republic no body can have numbered anything. */
const FIRST_YEAR = 1949;

/** True for a year that an index number written up to `today` can hold; the coming one is numbered ahead in December. */
export function isPossibleYear(year: number, today: CalendarDate): boolean {
  return year >= FIRST_YEAR && year <= today.year + 1;
}
