import { z } from '../zod.ts';
import { fromDigits } from './digits.ts';
import { type PageModel, Unread } from './model.ts';
import { unpack } from './unpack.ts';
import { COLUMNS, type PackedPage, type SentNumbers, type SentPage } from './wire.ts';

/** What stands in it is checked where it is read: there are a hundred thousand numbers, and more than a type to check. */
const numbers = z.union([z.string(), z.custom<number[]>(Array.isArray)]);

const Sent = z.object({
  version: z.literal(1),
  url: z.string(),
  title: z.string(),
  unread: z.array(Unread),
  strings: z.string(),
  lengths: z.object({ metas: numbers, words: numbers, texts: numbers, linkWords: numbers, imageWords: numbers }),
  columns: z.object({
    boxes: numbers,
    blocks: numbers,
    bounds: numbers,
    tables: numbers,
    cells: numbers,
    spans: numbers,
    links: numbers,
    images: numbers,
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
  const cut = (sent: SentNumbers): string[] => {
    const found: string[] = [];
    for (const length of read(sent, 1)) {
      if (!Number.isSafeInteger(length) || length < 0 || at + length > strings.length)
        throw new RangeError(`string of ${length} at ${at}`);
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
    boxes: read(columns.boxes, COLUMNS.boxes),
    blocks: read(columns.blocks, COLUMNS.blocks),
    bounds: read(columns.bounds, COLUMNS.bounds),
    tables: read(columns.tables, COLUMNS.tables),
    cells: read(columns.cells, COLUMNS.cells),
    spans: read(columns.spans, COLUMNS.spans),
    links: read(columns.links, COLUMNS.links),
    images: read(columns.images, COLUMNS.images),
  };
  if (at !== strings.length) throw new RangeError('strings left over');
  return page;
}

function read(sent: SentNumbers, record: number): number[] {
  return typeof sent === 'string' ? fromDigits(sent, record) : sent;
}
