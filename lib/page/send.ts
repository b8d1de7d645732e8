import { toDigits } from './digits.ts';
import { COLUMNS, type PackedPage, type SentNumbers, type SentPage } from './wire.ts';

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
      boxes: numbers(page.boxes, COLUMNS.boxes),
      blocks: numbers(page.blocks, COLUMNS.blocks),
      bounds: numbers(page.bounds, COLUMNS.bounds),
      tables: numbers(page.tables, COLUMNS.tables),
      cells: numbers(page.cells, COLUMNS.cells),
      spans: numbers(page.spans, COLUMNS.spans),
      links: numbers(page.links, COLUMNS.links),
      images: numbers(page.images, COLUMNS.images),
    },
  };
}

/** From this many numbers on writing digits pays: it runs once in a page, slowly until a compiler has looked at it. */
const MANY = 50_000;

function numbers(list: number[], record: number): SentNumbers {
  return list.length < MANY ? list : toDigits(list, record);
}

function lengths(strings: readonly string[]): SentNumbers {
  return numbers(
    strings.map(({ length }) => length),
    1,
  );
}
