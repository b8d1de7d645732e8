import { once } from '../once.ts';
import type { PageView } from '../page/view.ts';

/** Tables of one cell within a cell, by that cell. */
const boxes = once((view: PageView): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const several = new Set<number>();
  for (const { cell, cellCount, firstCell, hidden } of view.page.tables) {
    if (cell < 0 || hidden) continue;
    if (cellCount !== 1 || found.has(cell)) several.add(cell);
    else found.set(cell, firstCell);
  }
  for (const cell of several) found.delete(cell);
  return found;
});

/** How deep tables of one cell may stand in each other. */
const DEEPEST = 4;

/** The cell that holds the words of one: itself, or the only cell of the only table in it (a frame drawn by an editor). */
export function speaking(view: PageView, cell: number): number {
  const within = boxes(view);
  let own = cell;
  for (let depth = 0; depth < DEEPEST && within.size > 0 && view.cellText(own) === ''; depth++)
    own = within.get(own) ?? own;
  return own;
}

/** The outermost cell that says no more than this one: itself, or the cell around its table of one cell. */
export function framed(view: PageView, cell: number): number {
  let own = cell;
  for (let depth = 0; depth < DEEPEST && cell >= 0; depth++) {
    const around = view.page.tables[view.page.cells[own]?.table ?? -1]?.cell ?? -1;
    if (around < 0 || speaking(view, around) !== cell) break;
    own = around;
  }
  return own;
}
