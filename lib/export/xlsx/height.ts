import type { ExportValue } from '../model.ts';
import type { SheetColumn } from './sheet.ts';

/** Points of a line of text, and of a row at most in Excel. */
const LINE = 16;
const MAX = 409;

/**
 * Height in points of a row with its wrapped text and a picture `pixels` high: programs measure text themselves only where
 * no height is given, and some not even then.
 */
export function rowHeight(values: readonly ExportValue[], columns: readonly SheetColumn[], pixels: number): number {
  let lines = 1;
  for (const [i, value] of values.entries()) {
    const column = columns[i];
    if (typeof value !== 'string' || !column || column.kind === 'link') continue;
    lines = Math.max(lines, lineCount(value, column.width));
  }
  return Math.min(MAX, Math.max(pixels * 0.75, lines * LINE));
}

/** Lines of a text in a column so many characters wide; Han characters take the width of two. */
function lineCount(text: string, width: number): number {
  const room = Math.max(1, width - 1.5);
  let lines = 1;
  let taken = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      lines++;
      taken = 0;
      continue;
    }
    const wide = code > 0x2e7f ? 2 : 1;
    taken += wide;
    if (taken > room) {
      lines++;
      taken = wide;
    }
  }
  return lines;
}
