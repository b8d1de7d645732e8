/** A cell of a table before it is markup. */
export interface Cell {
  readonly text: string;
  readonly cols: number;
  readonly rows: number;
}

export type Row = readonly Cell[];
/** A table as its rows, each with the cells that begin in it. */
export type Grid = readonly Row[];

export const cell = (text: string, cols = 1, rows = 1): Cell => ({ text, cols, rows });
export const cells = (texts: readonly string[]): Cell[] => texts.map((text) => cell(text));
