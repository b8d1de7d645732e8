import type { PageView } from '../../page/view.ts';
import type { BlockRole } from '../layout.ts';

/** A line of the document: a block, or what `<br>` makes of one. Offsets count in the block's clean text. */
export interface Line {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
}

const DOCUMENT = new Set<BlockRole>(['body', 'table', 'attachment', 'signature']);

/** The document's lines in order, empty ones left out. */
export function linesOf(view: PageView, roles: readonly BlockRole[]): Line[] {
  const lines: Line[] = [];
  view.page.blocks.forEach((source, block) => {
    const role = roles[block];
    if (role === undefined || !DOCUMENT.has(role)) return;
    if (!source.text.includes('\n')) {
      lines.push({ block, start: 0, end: view.clean(block).fold.length, role });
      return;
    }
    let start = 0;
    for (const line of view.clean(block).fold.split('\n')) {
      if (line.trim() !== '') lines.push({ block, start, end: start + line.length, role });
      start += line.length + 1;
    }
  });
  return lines;
}
