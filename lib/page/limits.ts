/** What the reader takes from one page at most; beyond it the page is cut and the model says so (`unread`, kind `limit`). */
export const LIMITS = {
  /** UTF-16 code units of text over all blocks. */
  text: 32_000_000,
  boxes: 2_000_000,
  cells: 1_000_000,
  links: 200_000,
  images: 50_000,
  metas: 2_000,
  /** Rows × columns of one table's grid, and of all grids together. */
  slots: 4_000_000,
  allSlots: 16_000_000,
  /** Characters of a link's text, and of an address. */
  linkText: 500,
  address: 4_000,
  /** Characters of a page's markup; more, as pictures written into a page are, cost too much to carry over. */
  copy: 16_000_000,
  /** Characters of a box's name. */
  name: 120,
} as const;

/** Limits of HTML itself, the same that browsers apply. */
export const MAX_COLUMN_SPAN = 1_000;
export const MAX_ROW_SPAN = 65_534;
