import type { PageView } from '../../page/view.ts';
import { blocksIn, cellSpans, MOST_CELLS } from './cells.ts';
import type { Hit } from './hits.ts';
import type { Pair } from './pairs.ts';

/** What a table with its labels on top of its values says. */
export interface Columns {
  readonly pairs: Pair[];
  /** Labels that head the columns of a list: they have no value of their own. */
  readonly dead: Set<Hit>;
}

/**
 * Tables whose labels stand in a row of their own: with one row of values below, each value belongs to the label above
 * it; with several rows it is a list of other documents.
 */
export function columnPairs(
  view: PageView,
  table: number,
  open: ReadonlyMap<number, Hit>,
  hitsOf: (block: number) => readonly Hit[],
): Columns {
  const found: Columns = { pairs: [], dead: new Set() };
  const rows = rowsOf(view, table, open);
  for (let r = 0; r < rows.length; r++) {
    const labels = rows[r];
    if (!labels?.header) continue;
    let below = 0;
    while (rows[r + 1 + below]?.filled && !rows[r + 1 + below]?.labelled) below++;
    if (below === 0) continue;
    const values = rows[r + 1];
    for (const cell of labels.cells) {
      const hit = open.get(cell);
      if (!hit || !values) continue;
      found.dead.add(hit);
      if (below > 1) continue;
      const column = view.page.cells[cell]?.column ?? -1;
      const value = values.cells.find((at) => view.page.cells[at]?.column === column);
      const spans = value === undefined ? { spans: [], cell: -1 } : cellSpans(view, value, hitsOf);
      found.pairs.push({ hit, ...spans, how: 'cell below label' });
    }
  }
  return found;
}

interface Row {
  readonly cells: number[];
  /** Two or more labels and nothing else. */
  readonly header: boolean;
  readonly filled: boolean;
  readonly labelled: boolean;
}

function rowsOf(view: PageView, table: number, open: ReadonlyMap<number, Hit>): Row[] {
  const { firstCell = 0, cellCount = 0 } = view.page.tables[table] ?? {};
  if (cellCount > MOST_CELLS * 10) return [];
  const rows: number[][] = [];
  for (let i = firstCell; i < firstCell + cellCount; i++) {
    const row = view.page.cells[i]?.row ?? 0;
    rows[row] ??= [];
    rows[row]?.push(i);
  }
  return Array.from(rows, (cells = []) => {
    const labels = cells.filter((cell) => open.has(cell)).length;
    const filled = cells.filter((cell) => blocksIn(view, cell).length > 0).length;
    const strange = filled - labels;
    // A head marked as such may have labels that nobody knows; a table of matters to disclose has some of the fields' names.
    const marked = cells.length > 1 && cells.every((cell) => view.page.cells[cell]?.header);
    const head = marked && cells.some((cell) => open.get(cell)?.label.field === 'indexNumber');
    return {
      cells,
      header: labels >= 2 && (head || strange <= labels / 3) && labels + strange === cells.length && cells.length >= 2,
      filled: filled > 0,
      labelled: labels > 0,
    };
  });
}
