import type { FacetCount, FindingFilter } from '../store/list/model.ts';

/** The last months up to the newest one that has a count, without gaps, oldest first. */
export function lastMonths(counts: readonly FacetCount[], most: number): FacetCount[] {
  const byMonth = new Map(counts.filter(({ value }) => value !== '').map(({ value, count }) => [value, count]));
  const known = [...byMonth.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: FacetCount[] = [];
  for (let month = last; months.length < most && month >= first; month = before(month)) {
    months.unshift({ value: month, count: byMonth.get(month) ?? 0 });
  }
  return months;
}

/** The month before: `2026-01` → `2025-12`. */
function before(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number > 1 ? `${year}-${String(number - 1).padStart(2, '0')}` : `${year - 1}-12`;
}

/** Days of a month as a condition; 31 is no day of every month, but no day comes after it. */
export function monthDays(month: string): FindingFilter {
  return { from: `${month}-01`, to: `${month}-31` };
}
