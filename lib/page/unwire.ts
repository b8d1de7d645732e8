import { z } from '../zod.ts';
import { fromDigits } from './digits.ts';
import { type PageModel, Unread } from './model.ts';
import { unpack } from './unpack.ts';
import { COLUMNS, type PackedPage, type SentPage } from './wire.ts';

const digits = z.string();

/** What the digits say is checked where it is read: there are a hundred thousand numbers, and more than a type to check. */
const Sent = z.object({
  version: z.literal(1),
  url: z.string(),
  title: z.string(),
  unread: z.array(Unread),
  strings: z.string(),
  lengths: z.object({ metas: digits, words: digits, texts: digits, linkWords: digits, imageWords: digits }),
  columns: z.object({
    boxes: digits,
    blocks: digits,
    bounds: digits,
    tables: digits,
    cells: digits,
    spans: digits,
    links: digits,
    images: digits,
  }),
});

export type Unpacked = { readonly ok: true; readonly page: PageModel } | { readonly ok: false; readonly error: string };

/** The PageModel that was sent; an error where the data is not one (an index out of range included). */
export function unpackPage(value: unknown): Unpacked {
  const parsed = Sent.safeParse(value);
  if (!parsed.success) return { ok: false, error: parsed.error.message };
  try {
    return { ok: true, page: unpack(received(parsed.data)) };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, error: error.message };
    throw error;
  }
}

function received({ version, url, title, unread, strings, lengths, columns }: SentPage): PackedPage {
  let at = 0;
  const cut = (digits: string): string[] => {
    const found: string[] = [];
    for (const length of fromDigits(digits, 1)) {
      if (length < 0 || at + length > strings.length) throw new RangeError(`string of ${length} at ${at}`);
      found.push(strings.slice(at, at + length));
      at += length;
    }
    return found;
  };
  const page: PackedPage = {
    version,
    url,
    title,
    unread,
    metas: cut(lengths.metas),
    words: cut(lengths.words),
    texts: cut(lengths.texts),
    linkWords: cut(lengths.linkWords),
    imageWords: cut(lengths.imageWords),
    boxes: fromDigits(columns.boxes, COLUMNS.boxes),
    blocks: fromDigits(columns.blocks, COLUMNS.blocks),
    bounds: fromDigits(columns.bounds, COLUMNS.bounds),
    tables: fromDigits(columns.tables, COLUMNS.tables),
    cells: fromDigits(columns.cells, COLUMNS.cells),
    spans: fromDigits(columns.spans, COLUMNS.spans),
    links: fromDigits(columns.links, COLUMNS.links),
    images: fromDigits(columns.images, COLUMNS.images),
  };
  if (at !== strings.length) throw new RangeError('strings left over');
  return page;
}
