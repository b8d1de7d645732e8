import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { parseChineseNumeral } from '../../text/chinese-numeral.ts';
import { compact } from '../../text/compact.ts';
import type { LaidOut } from '../layout.ts';
import type { Statistics } from '../statistics/model.ts';
import { isAbout, PART_OF_YEAR } from './kind.ts';
import type { DocumentFacts } from './model.ts';
import type { Title } from './title.ts';

export interface ReportYear {
  readonly year: number;
  readonly at: Place | null;
}

const YEAR = '(?:20[0-4]\\d|二[〇○零OＯ0][〇○零OＯ0一二三四][〇○零OＯ0一二三四五六七八九])';
/** In a title: the year of a 年度 first, then any that is called a year or stands before what is reported. */
const IN_TITLE = [
  new RegExp(`(${YEAR}) ?年 ?度`),
  new RegExp(`(${YEAR}) ?年`),
  new RegExp(`(${YEAR})(?= ?(?:政府信息|政务公开|信息公开|度))`),
  new RegExp(`报告 ?[(（] ?(${YEAR}) ?[)）]`),
];
/** In the opening of the text: the period that the figures cover, or the report named with its year. */
const IN_OPENING = [
  new RegExp(`(${YEAR}) ?年 ?1 ?月 ?1 ?日.{0,8}(?:至|到|—|-|－|~|–).{0,6}12 ?月 ?31 ?日`),
  new RegExp(`(${YEAR}) ?年 ?度?.{0,30}(?:信息公开|政务公开).{0,24}(?:报告|年报|总结)`),
  new RegExp(`现将.{0,24}(${YEAR}) ?年`),
  new RegExp(`^[^。]{0,6}(${YEAR}) ?年 ?度?[,，]`),
];
const IN_TABLE = [new RegExp(`[((] ?(${YEAR}) ?年 ?度? ?[))]`), new RegExp(`(${YEAR}) ?年 ?度?.{0,30}统计表`)];
/** A summary of the year's disclosure work under another name; quarters and halves are no years. */
const YEARLY = /(?:信息公开|政务公开).{0,24}(?:报告|年报|总结|汇报|情况)/;
/** Paragraphs of the opening, and blocks around a statistics table, that are looked at. */
const OPENING = 6;
const BEFORE_TABLE = 8;

/**
 * The year that the document reports on: from its title, else the opening of its text, else the head of its statistics
 * table. Never from the publication date. Null where none of them says it.
 */
export function readReportYear(
  view: PageView,
  layout: LaidOut,
  title: Title,
  kind: DocumentFacts['kind'],
  statistics: Statistics,
): ReportYear | null {
  if (kind === 'list' || isSchools(layout, title.text)) return null;
  const yearly =
    kind === 'annualReport' || (YEARLY.test(title.text) && !PART_OF_YEAR.test(title.text) && !isAbout(title.text));
  const named = yearly ? match(title.text, IN_TITLE) : null;
  if (named) return { year: named.year, at: title.at };
  if (kind !== 'annualReport') return null;
  const body: number[] = [];
  for (let i = 0; i < layout.roles.length && body.length < OPENING; i++) if (layout.roles[i] === 'body') body.push(i);
  return inBlocks(view, body, IN_OPENING) ?? inBlocks(view, aboveTables(view, statistics), IN_TABLE);
}

/** Schools and universities report on school years, by rules and deadlines of their own (高等学校信息公开办法). */
const SCHOOL_YEAR = /学年/;
const SCHOOLS = /学年度?.{0,12}(?:信息公开|政务公开)|(?:高等学校|高校)信息公开办法/;
const LONGEST_OPENING = 400;

function isSchools({ roles, metadata }: LaidOut, title: string): boolean {
  if (SCHOOL_YEAR.test(title)) return true;
  if (!/信息公开|政务公开/.test(title)) return false;
  const { view } = metadata.setting;
  let seen = 0;
  for (let i = 0; i < roles.length && seen < OPENING; i++) {
    if (roles[i] !== 'body') continue;
    if (SCHOOLS.test(compact(view.clean(i).fold.slice(0, LONGEST_OPENING)))) return true;
    seen++;
  }
  return false;
}

function inBlocks(view: PageView, blocks: readonly number[], patterns: readonly RegExp[]): ReportYear | null {
  for (const pattern of patterns) {
    for (const block of blocks) {
      const found = match(view.clean(block).fold.slice(0, 800), [pattern]);
      if (found) return { year: found.year, at: view.place(block, found.start, found.end) };
    }
  }
  return null;
}

function match(text: string, patterns: readonly RegExp[]): { year: number; start: number; end: number } | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const words = found?.[1];
    if (!found || words === undefined) continue;
    const year = /^\d/.test(words) ? Number(words) : parseChineseNumeral(words.replace(/[OＯ0○]/g, '〇'));
    if (year !== null && year >= 2000 && year < 2100)
      return { year, start: found.index, end: found.index + found[0].length };
  }
  return null;
}

/** Blocks just before the first recognised table, and its first ones. */
function aboveTables(view: PageView, statistics: Statistics): number[] {
  const table = statistics.found[0]?.tables[0];
  const box = table === undefined ? -1 : (view.page.tables[table]?.box ?? -1);
  if (box < 0) return [];
  const first = view.page.blocks.findIndex((block) => block.box >= box);
  if (first < 0) return [];
  return Array.from({ length: BEFORE_TABLE + 2 }, (_, i) => first - BEFORE_TABLE + i).filter(
    (i) => i >= 0 && i < view.page.blocks.length,
  );
}
