import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import type { Sheet } from './sheet.ts';

/** Short lines before a table that may say whose it is. */
const LINES = 6;
const LONGEST = 40;

/** What a sheet is to a report. */
export interface Ranking {
  /** The table that each report has once. */
  readonly isMain: (sheet: Sheet) => boolean;
  /** One that can only stand before that. */
  readonly isBefore: (sheet: Sheet) => boolean;
}

/**
 * Where a page shows a form twice, for this year and another, the tables of the copy that is this report's; all of them
 * where its lines do not tell. `year`: of the report.
 */
export function thisReport(
  view: PageView,
  sheets: readonly Sheet[],
  year: number | null,
  { isMain, isBefore }: Ranking,
): readonly Sheet[] {
  const mains = year === null || sheets.length < 2 ? [] : sheets.filter(isMain);
  if (year === null || mains.length < 2) return sheets;
  const copies = copiesOf(sheets, new Set(mains), isBefore);
  const years = copies.map((copy, i) => yearAbove(view, copy[0], copies[i - 1]?.at(-1), year));
  const own = copies.filter((_, i) => years[i] === year);
  if (own.length === 1) return own[0] ?? sheets;
  const open = copies.filter((_, i) => years[i] === null);
  return own.length === 0 && open.length === 1 ? (open[0] ?? sheets) : sheets;
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
    const years = new Set(words.match(/20\d\d(?=年)/g) ?? []);
    if (years.size === 1) return Number([...years][0]);
    if (/上年|上一年|去年|往年/.test(words)) return year - 1;
  }
  return null;
}

function edges(view: PageView, sheet: Sheet): { first: number; last: number } {
  const blocks = sheet.own.flatMap((row) => row.flatMap((cell) => [...view.cellBlocks(cell.index)]));
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const block of blocks) {
    first = Math.min(first, block);
    last = Math.max(last, block);
  }
  return { first: Number.isFinite(first) ? first : 0, last };
}
