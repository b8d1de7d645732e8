import type { DocumentFacts } from '../../extract/document/model.ts';
import type { CalendarDate } from '../../text/dates.ts';

/** The day by which an annual report had to be published, and what it rests on. */
export interface Deadline {
  readonly date: CalendarDate;
  readonly basis: string;
  /** `fail`: late after it is wrong; `review`: the law leaves it open for this kind of body. */
  readonly outcome: 'fail' | 'review';
}

const OLD = '《政府信息公开条例》（国务院令第492号）第三十一条';
const NEW = '《政府信息公开条例》（国务院令第711号）第四十九条';
/** The first report under the regulations of 2008, and the first under those of 2019. */
const FIRST = 2008;
const REVISED = 2019;

/** The law under which a year is reported on. '' before there was one. */
export function reportingBasis(year: number): string {
  return year < FIRST ? '' : year < REVISED ? OLD : NEW;
}

/** Deadlines in ascending order; what is later than the last is judged by it. Empty before there was a law. */
export function deadlines(year: number, level: DocumentFacts['bodyLevel']): Deadline[] {
  if (year < FIRST) return [];
  const january = { year: year + 1, month: 1, day: 31 };
  const march = { year: year + 1, month: 3, day: 31 };
  if (year < REVISED) return [{ date: march, basis: OLD, outcome: 'fail' }];
  switch (level) {
    case 'department':
      return [{ date: january, basis: NEW, outcome: 'fail' }];
    case 'government':
      return [{ date: march, basis: NEW, outcome: 'fail' }];
    // 乡, 镇 and 街道 stand in neither sentence of the law.
    case 'township':
      return [{ date: march, basis: NEW, outcome: 'review' }];
    // Whose report it is stays open: only what is late either way is late.
    case 'unknown':
      return [
        { date: january, basis: NEW, outcome: 'review' },
        { date: march, basis: NEW, outcome: 'fail' },
      ];
  }
}
