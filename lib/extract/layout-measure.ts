import type { PageModel, Table } from '../page/model.ts';

/** What a block's characters tell before anything is read: its length, how much of it links elsewhere, whether it is prose. */
export interface Measures {
  /** Characters without outer white space. */
  readonly length: Int32Array;
  /** Characters that are link text. */
  readonly linked: Int32Array;
  /** Weight as prose: its length where it is a sentence, 0 elsewhere. */
  readonly prose: Int32Array;
  /** 1 for a visible block in a table large enough to hold data; links are lists of other documents. Metadata tables are not told apart yet. */
  readonly data: Uint8Array;
}

/** Tables with fewer cells are layout or metadata. */
const DATA_CELLS = 16;
const SHORTEST_SENTENCE = 24;
const STOPS = /[。，；,;]/;
/** Greetings of a page's head are sentences, too; they are no document's. */
const GREETING = /欢迎(?:您|你|访问|光临|来到)|歡迎|今天是|浏览器|瀏覽器|设为首页|加入收藏|适老化|无障碍浏览/;
const LONGEST_GREETING = 160;

/** Measures all blocks, one pass over blocks and links. */
export function measure(page: PageModel): Measures {
  const count = page.blocks.length;
  const length = new Int32Array(count);
  const linked = new Int32Array(count);
  const prose = new Int32Array(count);
  const data = new Uint8Array(count);
  for (const { block, start, end } of page.links) if (block >= 0) linked[block] = (linked[block] ?? 0) + end - start;
  const figures = tablesOfLinkedFigures(page, linked);
  page.blocks.forEach((block, i) => {
    const trimmed = block.text.trim().length;
    length[i] = trimmed;
    const table = page.cells[block.cell]?.table ?? -1;
    // Where each figure leads to what it counts, links are no list of other documents.
    if (figures.has(table)) linked[i] = 0;
    if (block.hidden) return;
    if (block.cell >= 0 && linked[i] === 0 && isDataTable(page.tables[table])) data[i] = 1;
    if (trimmed < SHORTEST_SENTENCE || (linked[i] ?? 0) * 2 > trimmed) return;
    if (!STOPS.test(block.text) || isTabular(block.text)) return;
    if (trimmed > LONGEST_GREETING || !GREETING.test(block.text)) prose[i] = trimmed;
  });
  return { length, linked, prose, data };
}

function isDataTable(table: Table | undefined): boolean {
  return table !== undefined && table.cellCount >= DATA_CELLS && table.columns >= 2;
}

const FIGURE = /^[+-]?\d{1,9}(?:[.,]\d{1,9})?$/;
/** Share of figures among a table's links from which they are its data. */
const FIGURES = 1 / 3;

/** Data tables whose links stand on figures. */
function tablesOfLinkedFigures({ blocks, cells, tables }: PageModel, linked: Int32Array): ReadonlySet<number> {
  const counts = new Map<number, { links: number; figures: number }>();
  blocks.forEach(({ cell, text }, i) => {
    if (cell < 0 || (linked[i] ?? 0) === 0) return;
    const table = cells[cell]?.table ?? -1;
    if (!isDataTable(tables[table])) return;
    const count = counts.get(table) ?? { links: 0, figures: 0 };
    counts.set(table, count);
    count.links++;
    if (text.length < 24 && FIGURE.test(text.trim())) count.figures++;
  });
  return new Set([...counts].flatMap(([table, { links, figures }]) => (figures >= links * FIGURES ? table : [])));
}

/** So many lines, and such a share of them figures or ending in some, are a table and no prose. */
const LEAST_LINES = 6;
const LEAST_SHARE = 0.6;

function isTabular(text: string): boolean {
  if (!text.includes('\n')) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const figures = lines.filter((line) => /(?:^|[ \u00a0\u3000:：|])[\d—/-]+[\s|]*$/.test(line)).length;
  return lines.length >= LEAST_LINES && figures >= lines.length * LEAST_SHARE;
}

/** Prose of a page's head and foot. */
export const LITTLE_PROSE = 60;

/** Weight of all prose of the page. */
export function allProse({ prose }: Measures): number {
  return prose.reduce((sum, weight) => sum + weight, 0);
}

/** True where most of a block is link text. */
export function isLinked(measures: Measures, block: number): boolean {
  return (measures.linked[block] ?? 0) * 10 >= (measures.length[block] ?? 0) * 8;
}
