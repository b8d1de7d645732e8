import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import type { Cluster } from '../fields/clusters.ts';
import type { Reading } from '../fields/judge.ts';
import type { Setting } from '../fields/setting.ts';
import type { LaidOut } from '../layout.ts';
import { allProse, LITTLE_PROSE } from '../layout-measure.ts';
import { DOCUMENT_WORD, FILE } from '../layout-words.ts';
import type { Statistics } from '../statistics/model.ts';
import { numbersIn } from '../statistics/template.ts';
import { holdsCards } from './cards.ts';
import type { DocumentFacts } from './model.ts';

const SUBJECT = '(?:信息公开|政务公开|信息与政务公开|信息和政务公开)';
/** 2019年度政府信息公开工作报告, 政府信息公开工作2019年年度报告, 政府信息公开年报 */
const REPORT = new RegExp(
  `${SUBJECT}.{0,24}(?:年度报告|工作报告|情况(?:的)?报告|年报|年度工作情况|年度情况|报告)|年度?.{0,30}${SUBJECT}.{0,12}报告`,
);
/** A summary that carries the official statistics is the report under another name. */
const SUMMARY = new RegExp(`${SUBJECT}.{0,24}(?:总结|汇报|情况)`);
/** About a report, not a report. */
const ABOUT =
  /(?:通知|解读|图解|函|公告|通报|预告|方案|指南|目录|问答|办法|意见|要点|新闻|公示|考核|汇编|检查|座谈|会议|答复|申请表|培训|格式|模板|模版|范本|样本|样表|样式).{0,12}$/;
/** Reports on quarters and halves are not the yearly report. */
export const PART_OF_YEAR = /季度|半年|\d月|月份|月度/;

/** True for a title of something about a report: a notice, a picture of it, an explanation. */
export function isAbout(title: string): boolean {
  return ABOUT.test(compact(title)) || /^(?:一图读懂|图解|解读)/.test(compact(title));
}

const LIST_TITLE = /(?:列表|目录|更多|栏目|首页|搜索结果|检索结果)$/;
/** Items of a list page. */
const LIST_ITEMS = 6;
/** A page that shows what was searched for. */
const SEARCH_TITLE = /(?:检索|搜索|查询)(?:结果)?$/;
/** Documents found, each with its own metadata: so many where the title says what they are, or more. */
const FOUND = { named: 2, many: 4 };
/** Characters of a found document's first lines. */
const FIRST_LINES = 120;

/** What kind of page this is: the yearly report on information disclosure, another document, a list of documents. */
export function readKind(layout: LaidOut, title: string, statistics: Statistics): DocumentFacts['kind'] {
  const text = compact(title);
  if (isListPage(layout, title)) return 'list';
  if (statistics.form === null && (holdsOnlyLinks(layout, text) || holdsCards(layout))) return 'list';
  const numbers = numbersIn(statistics);
  if (!isAbout(title)) {
    const yearly = /信息公开|政府信息与|政府信息和|年度报告|年报/.test(text) || statistics.form !== null;
    if (REPORT.test(text) && yearly && !PART_OF_YEAR.test(text)) return 'annualReport';
    if (numbers > 0 && statistics.figures.length > 10 && (SUMMARY.test(text) || text === '')) return 'annualReport';
  }
  // A notice that the whole report is printed with; one with the empty form asks for reports.
  return numbers > 30 && /年/.test(text) && REPORT.test(text) ? 'annualReport' : 'document';
}

/** Many dated links, hardly any prose, and no metadata of a document. */
function isListPage({ metadata }: LaidOut, title: string): boolean {
  const { setting, accepted } = metadata;
  if (accepted.some(({ readings, cluster }) => cluster.place === 'block' && readings.length >= 3)) return false;
  const { view, measures } = setting;
  let items = 0;
  let prose = 0;
  view.page.blocks.forEach((block, i) => {
    if (block.hidden) return;
    prose += measures.prose[i] ?? 0;
    const length = measures.length[i] ?? 0;
    const linked = measures.linked[i] ?? 0;
    if (linked < 8) return;
    const own = linked < length && DAY.test(block.text);
    const next = view.page.blocks[i + 1];
    const beside = next !== undefined && next.text.length < 24 && DAY.test(next.text);
    if (own || beside || isDatedRow(view, i)) items++;
  });
  const found = foundDocuments(metadata);
  if (found >= FOUND.named && SEARCH_TITLE.test(compact(title))) return true;
  if (found >= FOUND.many && prose < found * FIRST_LINES) return true;
  // A short notice beside a list of news: its by-line dates it, its text stands right below.
  if (prose >= SHORT_NOTICE && accepted.some(({ cluster, readings }) => isDated(cluster, readings, setting)))
    return false;
  return items >= LIST_ITEMS && (prose < 300 || (LIST_TITLE.test(compact(title)) && prose < items * 60));
}

const DAY = /\d{1,4}[-/.年月]\d{1,2}/;

/** A date and hardly more. */
const WHOLE_DAY = /^.?\s*(?:19|20)\d\d ?[-/.年] ?\d{1,2}(?!\d).{0,16}$/;

/** Cells from a title to its date in the rows of a catalogue: the body, the number. */
const MOST_CELLS = 4;

/** True for a title in a table with its date in the same row. */
function isDatedRow(view: PageView, block: number): boolean {
  const own = view.page.cells[view.page.blocks[block]?.cell ?? -1];
  for (let i = block + 1; own && i <= block + MOST_CELLS; i++) {
    const next = view.page.blocks[i];
    const cell = view.page.cells[next?.cell ?? -1];
    if (cell?.table !== own.table || cell.row !== own.row) return false;
    if (next && WHOLE_DAY.test(next.text.trim())) return true;
  }
  return false;
}

/** Prose of a short notice. */
const SHORT_NOTICE = 40;
/** Characters between the title and the by-line of a document. */
const NEAR_TITLE = 60;

function isDated(
  { place, first }: Cluster,
  readings: readonly Reading[],
  { tree, title, firstProse }: Setting,
): boolean {
  const between = title >= 0 && title < first && first < firstProse && tree.textBetween(title + 1, first) <= NEAR_TITLE;
  return (
    place === 'byline' &&
    between &&
    readings.some(({ field, value }) => field === 'publicationDate' && value.value !== null)
  );
}

/** A column's name is no longer. */
const LONGEST_COLUMN = 14;
/** Entries that make a list, and characters of a title. */
const ENTRIES = 3;
const SHORTEST_ENTRY = 8;

/**
 * A portal's front page, a column without dates: titles that link to other pages, side by side, and nothing that a document
 * would have: no text, no metadata, no files, no pictures or frames with something to read.
 */
function holdsOnlyLinks({ metadata: { accepted, setting } }: LaidOut, title: string): boolean {
  if (title.length > LONGEST_COLUMN && DOCUMENT_WORD.test(title)) return false;
  const { view, tree, measures } = setting;
  if (accepted.length > 0 || view.page.unread.length > 0) return false;
  if (measures.data.includes(1) || allProse(measures) >= LITTLE_PROSE) return false;
  if (isColumn(view, title)) return true;
  const entries = new Map<number, number>();
  for (const { block, box, href, text } of view.page.links) {
    if (FILE.test(href) || FILE.test(text.trim())) return false;
    if (text.trim().length < SHORTEST_ENTRY || view.page.blocks[block]?.hidden !== false) continue;
    const list = tree.parent(box);
    entries.set(list, (entries.get(list) ?? 0) + 1);
  }
  return [...entries.values()].some((count) => count >= ENTRIES);
}

/** A page whose title is its column's name, and whose tags name no document: an empty column, or one with a single entry. */
function isColumn({ page: { metas } }: PageView, title: string): boolean {
  const tag = (wanted: string): string =>
    compact(metas.find(({ name }) => name.trim().toLowerCase() === wanted)?.content ?? '');
  return title !== '' && tag('columnname') === title && tag('articletitle') === '';
}

/** Linked titles with metadata of their own below them, none of which is the page's. */
function foundDocuments({ clusters, accepted, setting: { view, measures } }: LaidOut['metadata']): number {
  const own = new Set(accepted.map(({ cluster }) => cluster));
  return clusters.filter((cluster) => {
    if (own.has(cluster) || cluster.hidden) return false;
    const fields = new Set(cluster.pairs.flatMap(({ hit }) => hit.label.field ?? []));
    const [length, linked] = [measures.length[cluster.first - 1] ?? 0, measures.linked[cluster.first - 1] ?? 0];
    return fields.size >= 2 && length >= 8 && linked * 2 > length && !view.page.blocks[cluster.first - 1]?.hidden;
  }).length;
}
