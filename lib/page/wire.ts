import type { Concealment, Unread } from './model.ts';

/**
 * A PageModel as the reader writes it: the same data in columns, numbers in flat lists, each tag and name written once.
 * Making and checking this takes a fraction of what objects would. `unpack` makes a PageModel of it.
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
  /** box, cell, number of bounds (times four, plus the standing) of each block. */
  blocks: number[];
  /** The bounds of all blocks. */
  bounds: number[];
  /** box, cell, rows, columns, firstCell, cellCount, hidden of each table. */
  tables: number[];
  /** box, row, column, flags of each cell, in the order of their tables. */
  cells: number[];
  /** Row span and column span of each cell whose flags say so. */
  spans: number[];
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

/** The lists of numbers, each with how many make up one record. */
export const COLUMNS = {
  boxes: 3,
  blocks: 3,
  bounds: 1,
  tables: 7,
  cells: 4,
  spans: 2,
  links: 5,
  images: 4,
} as const;
export type ColumnName = keyof typeof COLUMNS;

/** The lists of strings. */
export const STRINGS = ['metas', 'words', 'texts', 'linkWords', 'imageWords'] as const;

/** Numbers on their way: as they are, or, where there are very many, as digits (see digits.ts). */
export type SentNumbers = number[] | string;

/**
 * A PackedPage as it crosses from the page to the panel: all strings one behind the other, long lists of numbers as
 * digits. A large page is half as long that way, and crosses in half the time.
 */
export interface SentPage {
  version: 1;
  url: string;
  title: string;
  unread: Unread[];
  /** Everything in the lists of strings. */
  strings: string;
  /** Lengths of the strings of each list. */
  lengths: Record<(typeof STRINGS)[number], SentNumbers>;
  columns: Record<ColumnName, SentNumbers>;
}

/** How a block stands to what is said around it; 0 where it is part of it. */
export const OUT_OF_SIGHT = 1;
export const STRUCK_OUT = 2;
export const MARK_OF_NOTE = 3;
export const STANDINGS = 4;

/** Flags of a cell. */
export const HEADER = 1;
export const HIDDEN = 2;
/** Covers other than one slot: its row span and column span stand in `spans`. */
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
  'pale',
];
