import { exists } from './calendar.ts';
import { parseChineseNumeral } from './chinese-numeral.ts';
import { characterNear } from './code-at.ts';

/** A calendar date without a zone. Months 1–12. Never goes through UTC. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date as written. `valid` is false for one that the calendar does not have (2019-02-30): a defect, not a null. */
export interface WrittenDate {
  readonly date: CalendarDate;
  readonly valid: boolean;
  readonly hasTime: boolean;
}

/** A date in running text, `[start, end)`, its time included. */
export interface FoundDate extends WrittenDate {
  readonly start: number;
  readonly end: number;
}

const YEAR = '(?:19|20)\\d\\d';
const ZERO = '〇零○◯OoΟО0';
const HAN_DIGIT = '一二三四五六七八九';
const HAN_YEAR = `[一二][${HAN_DIGIT}${ZERO}][${HAN_DIGIT}${ZERO}]{2}`;
const HAN_NUMBER = `[${HAN_DIGIT}十廿卅元]{1,3}`;
const TIME = '(?:[ T\\n]{0,2}\\d{1,2}[:时]\\d{1,2}(?:[:分]\\d{1,2}(?:\\.\\d{1,7})?)?[秒分Z]?)?';

/** `2019-03-20`, `2019/3/20`, `2019.03.20`, one space allowed on either side of the mark, a time possibly glued on. */
const MARKED = new RegExp(
  `(${YEAR}) ?([-/.—–]) ?(\\d{1,2}) ?\\2 ?(\\d{1,2})(?:(?!\\d)|(?=\\d\\d:\\d\\d))(${TIME})`,
  'g',
);
/** `2019年3月20日`, `二〇一九年三月二十日`, mixed, spaces between. */
const WORDED = new RegExp(
  `(${YEAR}|2 ?0 ?[0-4] ?\\d|${HAN_YEAR})[ \\n]?年[ \\n]?(\\d{1,2}|${HAN_NUMBER})[ \\n]?月[ \\n]?(\\d{1,2}|${HAN_NUMBER})[ \\n]?[日号](${TIME})`,
  'g',
);
/** `20190320` */
const PLAIN = new RegExp(`(${YEAR})(0[1-9]|1[0-2])([0-3]\\d)(?!\\d)(${TIME})`, 'g');
/** What no date follows: it is the middle of a code, an address or a longer number. */
const INSIDE_BEFORE = /[\w/.-]/;
/** What does not follow a date of figures. */
const INSIDE_AFTER = /[\dA-Za-z_]/;

/** All full dates of a text (`CleanText.fold`), in order, impossible ones included. Linear in its length. */
export function findDates(fold: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (!/[年\d]/.test(fold)) return found;
  if (fold.includes('年')) {
    WORDED.lastIndex = 0;
    for (let match = WORDED.exec(fold); match; match = WORDED.exec(fold)) {
      const [whole, year = '', month = '', day = '', time = ''] = match;
      if (/\d/.test(characterNear(fold, match.index - 1)) && /\d/.test(year.charAt(0))) continue;
      push(found, match.index, whole, numberOf(year), numberOf(month), numberOf(day), time);
    }
  }
  if (!/(?:19|20)\d\d/.test(fold)) return found;
  MARKED.lastIndex = 0;
  for (let match = MARKED.exec(fold); match; match = MARKED.exec(fold)) {
    const [whole, year = '', mark = '', month = '', day = '', time = ''] = match;
    if (!standsAlone(fold, match.index, match.index + whole.length, mark, found)) continue;
    // 2019.45.3 is a version or a sum; with the other marks nothing but a date is meant.
    if (mark === '.' && (Number(month) > 12 || Number(day) > 31)) continue;
    push(found, match.index, whole, Number(year), Number(month), Number(day), time);
  }
  PLAIN.lastIndex = 0;
  for (let match = PLAIN.exec(fold); match; match = PLAIN.exec(fold)) {
    const [whole, year = '', month = '', day = '', time = ''] = match;
    // Eight figures that are no date are a number; only a labelled one is a date that cannot be (`parseDate`).
    if (!exists({ year: Number(year), month: Number(month), day: Number(day) })) continue;
    if (!standsAlone(fold, match.index, match.index + whole.length, '', found)) continue;
    push(found, match.index, whole, Number(year), Number(month), Number(day), time);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** False inside a code, a version, an address; a range `2019.1.1-2019.12.31` has two dates that stand alone. */
function standsAlone(fold: string, start: number, end: number, mark: string, found: readonly FoundDate[]): boolean {
  const before = characterNear(fold, start - 1);
  const last = found.at(-1);
  const rangeEnd = last !== undefined && last.end === start - 1 && before === '-';
  if (before !== '' && INSIDE_BEFORE.test(before) && !rangeEnd) return false;
  const after = characterNear(fold, end);
  if (after !== '' && INSIDE_AFTER.test(after)) return false;
  return !(
    mark !== '' &&
    after === mark &&
    /\d/.test(characterNear(fold, end + 1)) &&
    !startsDate(fold.slice(end + 1, end + 7))
  );
}

const startsDate = (text: string): boolean => /^(?:19|20)\d\d[-/.]/.test(text);

function numberOf(text: string): number {
  const plain = text.replace(/ /g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (plain === '元') return 1;
  return parseChineseNumeral(plain.replace(/[ΟО0]/g, '〇')) ?? 0;
}

function push(
  found: FoundDate[],
  start: number,
  whole: string,
  year: number,
  month: number,
  day: number,
  time: string,
): void {
  const date = { year, month, day };
  found.push({ date, valid: exists(date), hasTime: time !== '', start, end: start + whole.length });
}

/** What may follow a date and be no more than its time: 上午10时, 10:30, a zone. */
const REST = /^(?:(?:上午|下午|晚上?)? ?\d{1,2}[:时](?:\d{1,2}(?:[:分]\d{1,2})?[分秒]?)?|[+-]\d\d:?\d\d)$/;
const WEEKDAY = /^(?:星期|周|礼拜)[一二三四五六日天]/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** What Java prints for a date; some publishing systems put it into PubDate. */
const JAVA = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\w{3}) (\d{1,2}) [\d:]{5,8} \w{3,4} (\d{4})$/;

/**
 * The date that a text is, and nothing else (a time, a weekday, brackets around it and a mark after it aside); null where
 * it says anything more. `text` is folded (`CleanText.fold`).
 */
export function parseDate(text: string): WrittenDate | null {
  const trimmed = text
    .trim()
    .replace(/^[[(【〔]\s*/, '')
    .replace(/\s*[\])】〕。.;;,、]+$/, '')
    .replace(/(月 ?\d{1,2})$/, '$1日');
  const java = JAVA.exec(trimmed);
  if (java) {
    const [, name = '', day = '', year = ''] = java;
    const date = { year: Number(year), month: MONTHS.indexOf(name) + 1, day: Number(day) };
    return { date, valid: exists(date), hasTime: true };
  }
  const eight = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(trimmed);
  if (eight) {
    const date = { year: Number(eight[1]), month: Number(eight[2]), day: Number(eight[3]) };
    return { date, valid: exists(date), hasTime: false };
  }
  const first = findDates(trimmed)[0];
  if (first?.start !== 0) return null;
  const rest = trimmed.slice(first.end).trim().replace(WEEKDAY, '').trim();
  if (rest !== '' && !REST.test(rest)) return null;
  return { date: first.date, valid: first.valid, hasTime: first.hasTime || rest !== '' };
}
