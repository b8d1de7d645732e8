import { z } from '../zod.ts';

/**
 * What the reader hands over: the page as plain data, in document order. Offsets count UTF-16 code units.
 * Nothing here is normalised; the engine does that, so that quotes are the page's own characters.
 */

/** A block-level element (also table, row group, row, cell, list item, frame body), empty ones included. */
export const Box = z.object({
  /** Lower-case tag name. */
  tag: z.string(),
  /** Index of the enclosing box, -1 for the root. A parent always stands before its children. */
  parent: z.int(),
  /** `id`, `class` and (of sections, lists and forms) `role`, lower case, joined by a space, at most 120 characters; a hint, never proof. */
  name: z.string(),
  /** True where a person cannot see this box (itself or an ancestor hidden). */
  hidden: z.boolean(),
});
export type Box = z.infer<typeof Box>;

/** A run of text between two block boundaries. Source white space of any kind is one U+0020 per character, `<br>` is `\n`. */
export const Block = z.object({
  /** The box that directly holds the text. */
  box: z.int(),
  /** Innermost table cell that holds the text (index into `cells`), or -1. */
  cell: z.int(),
  text: z.string(),
  /** Ascending offsets strictly inside `text` where an inline element (span, b, a, …) begins or ends. */
  bounds: z.array(z.int()),
  /** True where a person cannot see the text, or (`apart`) sees it but not as part of what stands around it. */
  hidden: z.boolean(),
  /** Struck out, or the mark of a note. */
  apart: z.enum(['struck', 'note']).optional(),
});
export type Block = z.infer<typeof Block>;

/**
 * A table cell placed by the HTML table model; nested tables have cells of their own. A cell that is not displayed in a
 * row that is takes no room: both its spans are 0. Rows that are not displayed keep a row of their own.
 */
export const Cell = z.object({
  table: z.int(),
  box: z.int(),
  row: z.int(),
  column: z.int(),
  rowSpan: z.int(),
  columnSpan: z.int(),
  /** `<th>` */
  header: z.boolean(),
  hidden: z.boolean(),
});
export type Cell = z.infer<typeof Cell>;

export const Table = z.object({
  box: z.int(),
  /** Cell in which this table is nested (index into `cells`), or -1. */
  cell: z.int(),
  rows: z.int(),
  columns: z.int(),
  /** Its cells stand at [firstCell, firstCell + cellCount) of `cells`, in source order. */
  firstCell: z.int(),
  cellCount: z.int(),
  hidden: z.boolean(),
});
export type Table = z.infer<typeof Table>;

export const Meta = z.object({ name: z.string(), content: z.string() });
export type Meta = z.infer<typeof Meta>;

/** Why a person cannot see a link (or null): the first that applies. */
export const Concealment = z.enum([
  'display',
  'visibility',
  'opacity',
  'size',
  'offscreen',
  'colour',
  'clipped',
  'pale',
]);
export type Concealment = z.infer<typeof Concealment>;

export const Link = z.object({
  /** Absolute address, `''` where the href is not one. */
  href: z.string(),
  box: z.int(),
  /** Where its text stands, `block` -1 where it has none (an image). */
  block: z.int(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  concealed: Concealment.nullable(),
});
export type Link = z.infer<typeof Link>;

export const Image = z.object({
  src: z.string(),
  alt: z.string(),
  box: z.int(),
  /** CSS pixels, 0 where unknown. */
  width: z.number(),
  height: z.number(),
  hidden: z.boolean(),
});
export type Image = z.infer<typeof Image>;

/** Something on the page that was not read, for the list the inspector sees. */
export const Unread = z.object({
  kind: z.enum(['frame', 'image', 'embed', 'canvas', 'limit', 'late']),
  detail: z.string(),
  box: z.int(),
});
export type Unread = z.infer<typeof Unread>;

export const PageModel = z.object({
  version: z.literal(1),
  url: z.string(),
  /** `document.title` */
  title: z.string(),
  metas: z.array(Meta),
  boxes: z.array(Box),
  blocks: z.array(Block),
  cells: z.array(Cell),
  tables: z.array(Table),
  links: z.array(Link),
  images: z.array(Image),
  unread: z.array(Unread),
});
export type PageModel = z.infer<typeof PageModel>;

/** A place on the page, in terms of one PageModel. */
export const Place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), block: z.int(), start: z.int(), end: z.int() }),
  z.object({ kind: z.literal('cell'), cell: z.int() }),
  z.object({ kind: z.literal('meta'), meta: z.int() }),
  z.object({ kind: z.literal('link'), link: z.int() }),
  z.object({ kind: z.literal('page') }),
]);
export type Place = z.infer<typeof Place>;
