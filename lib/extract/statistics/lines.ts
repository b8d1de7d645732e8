import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { cleanText } from '../../text/clean.ts';

/** One line of a cell: `<br>` and block boundaries part them. */
export interface CellLine {
  /** Folded and simplified. */
  readonly text: string;
  readonly raw: string;
  readonly at: Place;
}

/** The visible lines of a cell, empty ones between `<br>` included, those at both ends of a block not. */
export function cellLines(view: PageView, cell: number): CellLine[] {
  const lines: CellLine[] = [];
  for (const block of view.cellBlocks(cell)) {
    const found = view.page.blocks[block];
    if (!found || found.hidden) continue;
    let start = 0;
    const parts = found.text.split('\n');
    while (parts.length > 1 && (parts.at(-1) ?? '').trim() === '') parts.pop();
    for (const part of parts) {
      const at: Place = { kind: 'text', block, start, end: start + part.length };
      lines.push({ text: cleanText(part).fold.trim(), raw: part.trim(), at });
      start += part.length + 1;
    }
  }
  return lines;
}
