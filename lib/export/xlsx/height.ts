import type { ExportValue } from '../model.ts';

/** Points of a line of text, and of a row at most in Excel. */
const LINE = 15;
const MAX = 409;

/**
 * Height in points of a row that must show a picture `pixels` high: also its wrapped text, as Excel no longer measures that once
 * a height is given.
 */
export function rowHeight(values: readonly ExportValue[], widths: readonly number[], pixels: number): number {
  const lines = values.map((value, i) => (typeof value === 'string' ? lineCount(value, widths[i] ?? 10) : 1));
  return Math.min(MAX, Math.max(pixels * 0.75, Math.max(1, ...lines) * LINE));
}

/** Lines of a text in a column so many characters wide; Han characters take the width of two. */
function lineCount(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => {
    let taken = 0;
    for (const char of line) taken += char > '\u2e7f' ? 2 : 1;
    return sum + Math.max(1, Math.ceil(taken / Math.max(1, width - 1)));
  }, 0);
}
