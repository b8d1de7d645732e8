import type { FormRow, FormTable } from './model.ts';

/** A row with its ancestors, outermost first. */
export interface PlacedRow {
  readonly row: FormRow;
  readonly ancestors: readonly FormRow[];
}

/** All rows of a table in the form's order, headings included. */
export function rowsOf(table: FormTable): PlacedRow[] {
  const placed: PlacedRow[] = [];
  const visit = (rows: readonly FormRow[], ancestors: readonly FormRow[]) => {
    for (const row of rows) {
      placed.push({ row, ancestors });
      if (row.children) visit(row.children, [...ancestors, row]);
    }
  };
  visit(table.rows, []);
  return placed;
}

/** The rows with figures that make up a row from outside: itself, or what stands below a heading. 其中 rows are not among them. */
export function figuresOf(row: FormRow): FormRow[] {
  if (!row.heading) return [row];
  return (row.children ?? []).filter((child) => !child.partOf).flatMap(figuresOf);
}
