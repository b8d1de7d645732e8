import type { PageView } from '../../page/view.ts';
import { readLabel } from './label.ts';
import type { Statistics } from './model.ts';

/**
 * Cells that label the rows of a form: their numbers (四、结转下年度继续办理) number the form, not the document around it.
 */
export function formCells(view: PageView, { figures, found }: Statistics): ReadonlySet<number> {
  const cells = new Set(figures.flatMap(({ labelAt }) => (labelAt.kind === 'cell' ? labelAt.cell : [])));
  const labels = new Set([...new Set(figures.flatMap(({ path }) => path))].map((label) => readLabel(label).exact));
  for (const { tables } of found)
    for (const table of tables)
      for (const { index } of view.tableCells(table))
        if (labels.has(readLabel(view.cellText(index)).exact)) cells.add(index);
  return cells;
}
