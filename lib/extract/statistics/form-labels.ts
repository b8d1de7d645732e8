import type { PageView } from '../../page/view.ts';
import { readLabel } from './label.ts';
import type { Statistics } from './model.ts';

/** Where the rows of a form are labelled: in cells, or in blocks of a table that is none in the markup. */
export interface FormLabels {
  readonly cells: ReadonlySet<number>;
  readonly blocks: ReadonlySet<number>;
}

/**
 * Cells and blocks that label the rows of a form: their numbers (四、结转下年度继续办理) number the form, not the document around it.
 */
export function formLabels(view: PageView, { figures, found }: Statistics): FormLabels {
  const cells = new Set(figures.flatMap(({ labelAt }) => (labelAt.kind === 'cell' ? labelAt.cell : [])));
  const blocks = new Set(figures.flatMap(({ labelAt }) => (labelAt.kind === 'text' ? labelAt.block : [])));
  const labels = new Set([...new Set(figures.flatMap(({ path }) => path))].map((label) => readLabel(label).exact));
  for (const { tables } of found)
    for (const table of tables)
      for (const { index } of view.tableCells(table))
        if (labels.has(readLabel(view.cellText(index)).exact)) cells.add(index);
  const [first, last] = ends(blocks);
  for (let block = first; block <= last; block++)
    if (labels.has(readLabel(view.clean(block).fold).exact)) blocks.add(block);
  return { cells, blocks };
}

function ends(blocks: ReadonlySet<number>): [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const block of blocks) {
    first = Math.min(first, block);
    last = Math.max(last, block);
  }
  return [first, last];
}
