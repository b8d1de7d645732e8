import { z } from '../../zod.ts';

/**
 * A page as the browser itself writes it down, with what its markup does not tell. Taking it is a handful of native calls
 * instead of a walk that runs once, slowly, in a page where no code is warm; it is read in the panel, where it is.
 */
export const PageCopy = z.object({
  version: z.literal(1),
  url: z.string(),
  /** What addresses are relative to. */
  base: z.string(),
  charset: z.string(),
  html: z.string(),
  /** How many elements and how many characters of text the markup must hold. */
  elements: z.int(),
  characters: z.int(),
  /** Names of the attributes whose owners are counted in `sights`. */
  counted: z.array(z.string()),
  /** Number of the owner, what hides it (bits): those that something hides. */
  sights: z.array(z.int()),
  /** The same by tag: number among its elements. */
  tagged: z.array(z.tuple([z.string(), z.int(), z.int()])),
  /** Of owners that may hold something seen in another way: what hides each element inside. */
  inner: z.array(z.tuple([z.int(), z.array(z.int())])),
  /** By tag: width and height of each of its elements, of everything that has a size of its own. */
  sizes: z.array(z.tuple([z.string(), z.array(z.number())])),
  /** Number and reason (see CONCEALMENTS) of links that cannot be seen, among those that name a host. */
  concealed: z.array(z.int()),
});
export type PageCopy = z.infer<typeof PageCopy>;

/** A copy on its way; `html` is null where it was sent ahead. */
export const SentCopy = PageCopy.extend({ html: z.string().nullable() });
export type SentCopy = z.infer<typeof SentCopy>;
