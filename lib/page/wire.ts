import type { Concealment, Unread } from './model.ts';

/**
 * A PageModel as the reader writes it and as it crosses from the page to the panel: the same data in columns, numbers in
 * flat lists, each tag and name written once. Making, sending, parsing and checking this takes a fraction of what objects
 * would. `unpack` makes a PageModel of it.
 */
export interface PackedPage {
  version: 1;
  url: string;
  title: string;
  /** name, content, name, content, … */
  metas: string[];
  /** Tags and names of boxes, each once. */
  words: string[];
  /** tag (doubled, odd where hidden), parent, name of each box. */
  boxes: number[];
  texts: string[];
  /** box, cell, number of bounds (doubled, odd where hidden), bounds… of each block. */
  blocks: number[];
  /** box, cell, rows, columns, firstCell, cellCount, hidden of each table. */
  tables: number[];
  /** box, row, column, flags of each cell, and its two spans where the flags say so; in the order of their tables. */
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

/** Flags of a cell. */
export const HEADER = 1;
export const HIDDEN = 2;
/** Covers other than one slot: row span and column span follow. */
export const SPANS = 4;

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
