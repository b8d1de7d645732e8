import { z } from '../zod.ts';
import { type PageModel, Unread } from './model.ts';
import { unpack } from './unpack.ts';

/** What stands in a list of numbers is checked where it is read: there are tens of thousands, and more than a type to check. */
const numbers = z.custom<number[]>(Array.isArray);
const strings = z.custom<string[]>((value) => Array.isArray(value) && value.every((one) => typeof one === 'string'));

const Packed = z.object({
  version: z.literal(1),
  url: z.string(),
  title: z.string(),
  metas: strings,
  words: strings,
  boxes: numbers,
  texts: strings,
  blocks: numbers,
  tables: numbers,
  cells: numbers,
  linkWords: strings,
  links: numbers,
  imageWords: strings,
  images: numbers,
  unread: z.array(Unread),
});

export type Unpacked = { readonly ok: true; readonly page: PageModel } | { readonly ok: false; readonly error: string };

/** The PageModel that was packed; an error where the data is not one (an index out of range included). */
export function unpackPage(value: unknown): Unpacked {
  const parsed = Packed.safeParse(value);
  if (!parsed.success) return { ok: false, error: parsed.error.message };
  try {
    return { ok: true, page: unpack(parsed.data) };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, error: error.message };
    throw error;
  }
}
