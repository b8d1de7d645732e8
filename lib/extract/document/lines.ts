import type { PageView } from '../../page/view.ts';
import type { BlockRole } from '../layout.ts';

/** A line of the document: a block, or what `<br>` makes of one. Offsets count in the block's clean text. */
export interface Line {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
}

/** The document's lines in order, empty ones left out. */
export function linesOf(view: PageView, roles: readonly BlockRole[]): Line[] {
  const lines: Line[] = [];
  for (let block = 0; block < roles.length; block++) {
    const role = roles[block];
    if (role !== 'table' && role !== 'body' && role !== 'attachment' && role !== 'signature') continue;
    const { raw, fold } = view.clean(block);
    if (!raw.includes('\n')) {
      lines.push({ block, start: 0, end: fold.length, role });
      continue;
    }
    let start = 0;
    for (const line of fold.split('\n')) {
      if (line.trim() !== '') lines.push({ block, start, end: start + line.length, role });
      start += line.length + 1;
    }
  }
  return lines;
}
