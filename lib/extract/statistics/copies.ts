import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import { blocksAt, type Sheet } from './sheet.ts';

/** Short lines before a table that may say whose it is. */
const LINES = 6;
const LONGEST = 40;

/** What a sheet is to a report. */
export interface Ranking {
  /** The table that each report has once. */
  readonly isMain: (sheet: Sheet) => boolean;
  /** One that can only stand before that. */
  readonly isBefore: (sheet: Sheet) => boolean;
  /** One that can only stand behind it. */
  readonly isAfter: (sheet: Sheet) => boolean;
}

/**
 * Where a page shows a form twice, for this year and another, or for this body and one that its report is annexed for,
 * the tables of the copy that is this report's; all of them where its lines do not tell. `year`: of the report.
 */
export function thisReport(
  view: PageView,
  sheets: readonly Sheet[],
  year: number | null,
  { isMain, isBefore, isAfter }: Ranking,
): readonly Sheet[] {
  const mains = year === null || sheets.length < 2 ? [] : sheets.filter(isMain);
  if (year === null || mains.length < 2) return sheets;
  const copies = copiesOf(sheets, new Set(mains), isBefore);
  const years = copies.map((copy, i) => yearAbove(view, copy[0], copies[i - 1]?.at(-1), year));
  const own = copies.filter((_, i) => years[i] === year);
  if (own.length === 1) return whole(own[0]);
  const open = copies.filter((_, i) => years[i] === null);
  if (own.length === 0 && open.length === 1) return whole(open[0]);
  const rest = own.length > 0 ? own : open;
  const first = rest.filter((copy) => !isAnnexed(view, copy[0], copies[copies.indexOf(copy) - 1]?.at(-1)));
  return first.length === 1 ? whole(first[0]) : sheets;

  /** With what stands behind a comparison within the report: the only table of its kind, in no other year's report. */
  function whole(copy: readonly Sheet[] = sheets): readonly Sheet[] {
    const ends = copies.filter((other) => other.some(isAfter));
    const end = ends[0] ?? [];
    const isItsOwn =
      years.every((one, i) => copies[i] !== end || one === null || one === year) || isWithin(view, copy.at(-1), end[0]);
    return ends.length !== 1 || end === copy || end.some(isBefore) || !isItsOwn
      ? copy
      : [...copy, ...end.filter(isAfter)];
  }
}

/** The title of a report or table of its own, or the mark of an annex. */
const ANNEX =
  /^附(?:件|表|录)?[\d一二三四五六七八九十]{0,2}[::.、]|(?:年度报告|年报|统计表)(?:\(.{0,12}\))?$|^填报单位[((:]/;

/** Nothing but the name of a body, numbered perhaps. */
const BODY =
  /^(?:[\d一二三四五六七八九十(]{1,4}[、.)])?[\p{Script=Han}]{1,16}(?:人民政府|街道办事处|街道|镇|乡|局|委员会|委|办公室|中心|管委会)$/u;

/** True where the lines between two copies begin another document: whose title it is, or that it is annexed. */
function isAnnexed(view: PageView, first: Sheet | undefined, before: Sheet | undefined): boolean {
  if (!first || !before) return false;
  for (let block = edges(view, before).last + 1; block < edges(view, first).first; block++) {
    const { hidden = true, text = '' } = view.page.blocks[block] ?? {};
    if (hidden || text.length > LONGEST * 3) continue;
    const words = compact(view.clean(block).fold);
    if (words.length <= LONGEST && (ANNEX.test(words) || BODY.test(words))) return true;
  }
  return false;
}

/** 三、收到和处理…情况: where a section begins. */
const SECTION = /^[一二三四五六]、/;

/** True where no section begins between two tables: the second stands in the section of the first, for comparison. */
function isWithin(view: PageView, before: Sheet | undefined, next: Sheet | undefined): boolean {
  if (!before || !next) return false;
  for (let block = edges(view, before).last + 1; block < edges(view, next).first; block++) {
    const { hidden = true, text = '' } = view.page.blocks[block] ?? {};
    if (!hidden && text.length <= LONGEST * 3 && SECTION.test(compact(view.clean(block).fold))) return false;
  }
  return true;
}

function copiesOf(sheets: readonly Sheet[], mains: ReadonlySet<Sheet>, isBefore: Ranking['isBefore']): Sheet[][] {
  const copies: Sheet[][] = [];
  let complete = true;
  for (const sheet of sheets) {
    if (copies.length === 0 || (complete && (mains.has(sheet) || isBefore(sheet)))) {
      copies.push([]);
      complete = false;
    }
    copies.at(-1)?.push(sheet);
    complete ||= mains.has(sheet);
  }
  return copies;
}

/** The year that the nearest short line above a copy names (`2021年度`, 上年); null where none does. */
function yearAbove(view: PageView, first: Sheet | undefined, before: Sheet | undefined, year: number): number | null {
  const from = before ? edges(view, before).last + 1 : 0;
  const to = first ? edges(view, first).first : 0;
  let lines = 0;
  for (let block = to - 1; block >= from && lines < LINES; block--) {
    const { hidden = true, text = '' } = view.page.blocks[block] ?? {};
    if (hidden || text.length > LONGEST * 3) continue;
    const words = compact(view.clean(block).fold);
    if (words === '') continue;
    lines++;
    if (words.length > LONGEST) continue;
    const years = new Set(words.match(/20\d\d(?=年(?!\d{1,2}月))/g) ?? []);
    if (years.size === 1) return Number([...years][0]);
    if (/上年|上一年|去年|往年/.test(words)) return year - 1;
  }
  return null;
}

function edges(view: PageView, sheet: Sheet): { first: number; last: number } {
  const blocks = sheet.own.flatMap((row) => row.flatMap(({ at }) => blocksAt(view, at)));
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const block of blocks) {
    first = Math.min(first, block);
    last = Math.max(last, block);
  }
  return { first: Number.isFinite(first) ? first : 0, last };
}
