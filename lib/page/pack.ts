import type { PageModel } from './model.ts';
import {
  CONCEALMENTS,
  HEADER,
  HIDDEN,
  MARK_OF_NOTE,
  OUT_OF_SIGHT,
  type PackedPage,
  SPANS,
  STANDINGS,
  STRUCK_OUT,
} from './wire.ts';

/** A PageModel in the columns that the reader writes: the other way round than `unpack`. */
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
  for (const { tag, parent, name, hidden } of page.boxes)
    boxes.push(2 * word(tag) + Number(hidden), parent, word(name));
  const blocks: number[] = [];
  const allBounds: number[] = [];
  for (const { box, cell, hidden, apart, bounds } of page.blocks) {
    const standing = apart ? (apart === 'struck' ? STRUCK_OUT : MARK_OF_NOTE) : hidden ? OUT_OF_SIGHT : 0;
    blocks.push(box, cell, STANDINGS * bounds.length + standing);
    for (const bound of bounds) allBounds.push(bound);
  }
  const tables: number[] = [];
  for (const { box, cell, rows, columns, firstCell, cellCount, hidden } of page.tables)
    tables.push(box, cell, rows, columns, firstCell, cellCount, Number(hidden));
  const cells: number[] = [];
  const spans: number[] = [];
  for (const { box, row, column, rowSpan, columnSpan, header, hidden } of page.cells) {
    const flags = (header ? HEADER : 0) | (hidden ? HIDDEN : 0);
    const plain = rowSpan === 1 && columnSpan === 1;
    cells.push(box, row, column, plain ? flags : flags | SPANS);
    if (!plain) spans.push(rowSpan, columnSpan);
  }
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
    bounds: allBounds,
    tables,
    cells,
    spans,
    linkWords,
    links,
    imageWords,
    images,
    unread: page.unread,
  };
}
