import { toDigits } from './digits.ts';
import { COLUMNS, type PackedPage, type SentPage } from './wire.ts';

/** A page as it crosses to the panel; `unpackPage` is the way back. */
export function sendPage(page: PackedPage): SentPage {
  const { version, url, title, unread, metas, words, texts, linkWords, imageWords } = page;
  return {
    version,
    url,
    title,
    unread,
    strings: [metas, words, texts, linkWords, imageWords].map((list) => list.join('')).join(''),
    lengths: {
      metas: lengths(metas),
      words: lengths(words),
      texts: lengths(texts),
      linkWords: lengths(linkWords),
      imageWords: lengths(imageWords),
    },
    columns: {
      boxes: toDigits(page.boxes, COLUMNS.boxes),
      blocks: toDigits(page.blocks, COLUMNS.blocks),
      bounds: toDigits(page.bounds, COLUMNS.bounds),
      tables: toDigits(page.tables, COLUMNS.tables),
      cells: toDigits(page.cells, COLUMNS.cells),
      spans: toDigits(page.spans, COLUMNS.spans),
      links: toDigits(page.links, COLUMNS.links),
      images: toDigits(page.images, COLUMNS.images),
    },
  };
}

function lengths(strings: readonly string[]): string {
  const found: number[] = [];
  for (let i = 0; i < strings.length; i++) found.push(strings[i]?.length ?? 0);
  return toDigits(found, 1);
}
