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
