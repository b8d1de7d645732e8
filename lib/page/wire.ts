import type { Concealment, PageModel, Unread } from './model.ts';

/**
 * A PageModel as it crosses from the page to the panel: the same data in columns, numbers in flat lists, each tag and
 * name written once. Writing, sending, parsing and checking this takes a fraction of what the objects would.
 */
export interface PackedPage {
  version: 1;
  url: string;
  title: string;
  /** name, content, name, content, … */
  metas: string[];
  /** Tags and names of boxes, each once. */
  words: string[];
  /** tag, parent, name, hidden of each box. */
  boxes: number[];
  texts: string[];
  /** box, cell, hidden, number of bounds, bounds… of each block. */
  blocks: number[];
  /** box, cell, rows, columns, firstCell, cellCount, hidden of each table. */
  tables: number[];
  /** table, box, row, column, rowSpan, columnSpan, header, hidden of each cell. */
  cells: number[];
  /** href and text of each link; the text is '' where it is what stands at its place. */
  linkWords: string[];
  /** box, block, start, end, concealed of each link. */
  links: number[];
  /** src, alt of each image. */
  imageWords: string[];
  /** box, width, height, hidden of each image. */
  images: number[];
  unread: Unread[];
}

export const CONCEALMENTS: readonly (Concealment | null)[] = [
  null,
  'display',
  'visibility',
  'opacity',
  'size',
  'offscreen',
  'colour',
  'clipped',
];

export function packPage(page: PageModel): PackedPage {
  const words: string[] = [];
  const known = new Map<string, number>();
  const word = (text: string): number => {
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, words.length);
    return words.push(text) - 1;
  };
  const boxes: number[] = [];
  for (const { tag, parent, name, hidden } of page.boxes) boxes.push(word(tag), parent, word(name), Number(hidden));
  const blocks: number[] = [];
  for (const { box, cell, hidden, bounds } of page.blocks) {
    blocks.push(box, cell, Number(hidden), bounds.length);
    for (const bound of bounds) blocks.push(bound);
  }
  const tables: number[] = [];
  for (const { box, cell, rows, columns, firstCell, cellCount, hidden } of page.tables)
    tables.push(box, cell, rows, columns, firstCell, cellCount, Number(hidden));
  const cells: number[] = [];
  for (const { table, box, row, column, rowSpan, columnSpan, header, hidden } of page.cells)
    cells.push(table, box, row, column, rowSpan, columnSpan, Number(header), Number(hidden));
  const links: number[] = [];
  const linkWords: string[] = [];
  for (const { href, box, block, start, end, text, concealed } of page.links) {
    links.push(box, block, start, end, CONCEALMENTS.indexOf(concealed));
    linkWords.push(href, text === (page.blocks[block]?.text.slice(start, end) ?? '') ? '' : text);
  }
  const images: number[] = [];
  const imageWords: string[] = [];
  for (const { src, alt, box, width, height, hidden } of page.images) {
    images.push(box, width, height, Number(hidden));
    imageWords.push(src, alt);
  }
  return {
    version: 1,
    url: page.url,
    title: page.title,
    metas: page.metas.flatMap(({ name, content }) => [name, content]),
    words,
    boxes,
    texts: page.blocks.map(({ text }) => text),
    blocks,
    tables,
    cells,
    linkWords,
    links,
    imageWords,
    images,
    unread: page.unread,
  };
}
