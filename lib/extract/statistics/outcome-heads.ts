import type { FormColumn } from '../../forms/model.ts';
import type { PlacedRow } from '../../forms/walk.ts';
import type { SheetCell } from './sheet.ts';

/** What a cell's surroundings say of it. */
export interface Context {
  row: PlacedRow | null;
  column: FormColumn | null;
  label: SheetCell | null;
}

const keyOf = ({ row, column }: Context): string => `${row?.row.id}@${column?.id}`;

/** What the headers above a cell say, each once; nothing of a cell below none. */
export function contextsOver(cell: SheetCell, above: ReadonlyMap<number, Context>): readonly (Context | undefined)[] {
  const found = new Map<string, Context>();
  for (let at = cell.column; at < Math.min(cell.end, cell.column + 64); at++) {
    const context = above.get(at);
    if (context && !found.has(keyOf(context))) found.set(keyOf(context), context);
  }
  return found.size > 0 ? [...found.values()] : [undefined];
}

/** What is headed with an outcome, from left to right, each as often as it comes. */
export function headedIn(above: ReadonlyMap<number, Context>): Headed[] {
  const found: { context: Headed; key: string }[] = [];
  for (const [, { row, column, label }] of [...above].sort(([a], [b]) => a - b)) {
    const key = `${row?.row.id}@${column?.id}`;
    if (column && found.at(-1)?.key !== key) found.push({ context: { row, column, label }, key });
  }
  return found.map(({ context }) => context);
}

/** A header that names an outcome. */
export interface Headed extends Context {
  readonly column: FormColumn;
}

/** Cases that are headed, from left to right, each once. */
export function casesIn(above: ReadonlyMap<number, Context>): PlacedRow[] {
  const cases = new Map<string, PlacedRow>();
  for (const [, { row }] of [...above].sort(([a], [b]) => a - b)) if (row) cases.set(row.row.id, row);
  return [...cases.values()];
}

/** Column after the last that stands below a header; 0 where there is none. */
export function edgeOf(above: ReadonlyMap<number, Context>): number {
  return Math.max(-1, ...above.keys()) + 1;
}

/** A row that lost a cell, or got one too many: its figures stand below the headers of others. */
export function isRagged(values: readonly SheetCell[], above: ReadonlyMap<number, Context>, headed: number): boolean {
  const last = values.findLast(({ kind }) => kind !== 'blank');
  if (headed === 0 || !last || values.length === headed) return false;
  const edge = edgeOf(new Map([...above].filter(([, { column }]) => column !== null)));
  return last.column >= edge || (values.length < headed && (values.at(-1)?.end ?? 0) < edge);
}
