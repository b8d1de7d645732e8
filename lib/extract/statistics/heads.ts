import type { FormColumn } from '../../forms/model.ts';
import { headerRole, headerYear } from './headers.ts';
import { readLabel } from './label.ts';
import type { SheetCell } from './sheet.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Columns that a header cell may name; `法人或其他组织（商业企业）` names one with what stands in brackets. */
export function columnsNamed(cell: SheetCell, vocabulary: Vocabulary<FormColumn>): readonly FormColumn[] {
  const found = vocabulary.find(cell.label);
  return found.length > 0 || !cell.text.includes('(')
    ? found
    : vocabulary.find(readLabel(cell.text.replace(/[()]/g, '')));
}

/**
 * True where the headers of one row stand on both sides of one that hangs in from above: some span is wrong in the
 * markup, and headers stand over other columns than theirs. `row`: all cells that cover it; `own`: those that begin in it.
 */
export function isTangled(
  row: readonly SheetCell[],
  own: readonly SheetCell[],
  isHeader: (cell: SheetCell) => boolean,
): boolean {
  const headers = row.filter(isHeader);
  const [first, last] = [
    headers.findIndex((one) => own.includes(one)),
    headers.findLastIndex((one) => own.includes(one)),
  ];
  return headers.slice(first, last + 1).some((cell) => !own.includes(cell));
}

/** What each clause of section 二 begins its headers with. */
const BEGINS = '信息内容';

/** Header cells kept for each column: enough for the deepest official header and a repeated one. */
const MOST = 8;

/** The header cells met so far above each column of a sheet, the nearest first. */
export class Heads {
  readonly #above = new Map<number, SheetCell[]>();
  /** The year reported on, null where it is not known. */
  readonly #year: number | null;
  /** Answers of `known`, `#at` and `areShifted`, until the next header: every row asks, and few are headers. */
  readonly #known = new Map<Vocabulary<FormColumn>, readonly FormColumn[]>();
  readonly #heading = new Map<Vocabulary<FormColumn>, Map<number, HeadedColumn | null>>();
  readonly #shifted = new Map<Vocabulary<FormColumn>, boolean>();
  #tangled = false;

  constructor(year: number | null) {
    this.#year = year;
  }

  /** A header cell heads all columns that it covers. */
  add(cell: SheetCell): void {
    // A header over dozens of columns is a title.
    for (let column = cell.column; column < Math.min(cell.end, cell.column + 64); column++) {
      const above = this.#above.get(column) ?? [];
      this.#above.set(column, [cell, ...above].slice(0, MOST));
    }
    this.#known.clear();
    this.#heading.clear();
    this.#shifted.clear();
  }

  /** True where some span is wrong in the markup. */
  get areTangled(): boolean {
    return this.#tangled;
  }

  /** The header cells that begin in a row; `row`: all that cover it. */
  addRow(row: readonly SheetCell[], own: readonly SheetCell[], vocabularies: readonly Vocabulary<FormColumn>[]): void {
    const names = (cell: SheetCell) =>
      cell.kind === 'text' && vocabularies.some((vocabulary) => columnsNamed(cell, vocabulary).length > 0);
    this.#tangled ||= isTangled(row, own, names);
    // Headers of the clause before stand over nothing of this one.
    if (own.some(({ label }) => label.exact === BEGINS)) this.#above.clear();
    for (const cell of own) if (cell.kind === 'text') this.add(cell);
  }

  /** Nearest header over a cell that names a column of the form; null where it covers two of them or none. */
  over(cell: SheetCell, vocabulary: Vocabulary<FormColumn>): HeadedColumn | null {
    let found: HeadedColumn | null = null;
    for (let column = cell.column; column < Math.min(cell.end, cell.column + 64); column++) {
      const here = this.#at(column, vocabulary);
      if (!here) continue;
      if (found && found.column !== here.column) return null;
      found = here;
    }
    return found;
  }

  /** The columns of the form that a cell stands below. */
  allOver(cell: SheetCell, vocabulary: Vocabulary<FormColumn>): readonly FormColumn[] {
    const found = new Set<FormColumn>();
    for (let at = cell.column; at < Math.min(cell.end, cell.column + 64); at++) {
      const here = this.#at(at, vocabulary);
      if (here) found.add(here.column);
    }
    return [...found];
  }

  /** True where right above a cell stands a header that is none of the form's, in one row with one that is. */
  isUnderOther(cell: SheetCell, vocabulary: Vocabulary<FormColumn>): boolean {
    const nearest = this.#above.get(cell.column)?.[0];
    if (!nearest || columnsNamed(nearest, vocabulary).length > 0) return false;
    return [...this.#above.keys()].some((column) => this.#at(column, vocabulary)?.header.row === nearest.row);
  }

  /** Column after the last that stands below any header, or below one that names a column of the form. */
  edge(vocabulary?: Vocabulary<FormColumn>): number {
    let edge = 0;
    for (const column of this.#above.keys())
      if (column >= edge && (!vocabulary || this.#at(column, vocabulary))) edge = column + 1;
    return edge;
  }

  /** Column after the last header of the rows in which headers stand that name columns of the form. */
  reach(vocabulary: Vocabulary<FormColumn>): number {
    const above = [...this.#above];
    const rows = new Set(above.map(([column]) => this.#at(column, vocabulary)?.header.row));
    return Math.max(
      0,
      ...above.flatMap(([, headers]) => headers.flatMap(({ row, end }) => (rows.has(row) ? end : []))),
    );
  }

  /**
   * True where the total hangs in from a row of headers above between those below it: the header that these stood below
   * is gone, and they stand over the figures of others.
   */
  isTotalWithin(vocabulary: Vocabulary<FormColumn>): boolean {
    const known = this.known(vocabulary);
    const at = known.findIndex(({ total }) => total);
    if (at <= 0 || at === known.length - 1) return false;
    const headed = [...this.#above.keys()].flatMap((column) => this.#at(column, vocabulary) ?? []);
    const row = headed.find(({ column }) => column === known[at])?.header.row ?? 0;
    return headed.some(({ column, header }) => header.row > row && known.indexOf(column) > at);
  }

  /** True where the headers that name the form's columns begin in one row. */
  areInOneRow(vocabulary: Vocabulary<FormColumn>): boolean {
    const columns = [...this.#above.keys()];
    return new Set(columns.flatMap((column) => this.#at(column, vocabulary)?.header.row ?? [])).size < 2;
  }

  /** True where the total was headed left of the form's first column: the table has an order of its own. */
  isTotalFirst(vocabulary: Vocabulary<FormColumn>, first: FormColumn | undefined): boolean {
    let [total, other] = [Number.POSITIVE_INFINITY, -1];
    for (const above of this.#above.values())
      for (const header of above) {
        const [match, more] = columnsNamed(header, vocabulary);
        if (match?.total && !more) total = Math.min(total, header.column);
        if (match === first && !more) other = Math.max(other, header.column);
      }
    return total < other;
  }

  /** The form's columns that are headed, from left to right, each once. */
  known(vocabulary: Vocabulary<FormColumn>): readonly FormColumn[] {
    const known = this.#known.get(vocabulary);
    if (known) return known;
    const columns = [...this.#above.keys()].sort((a, b) => a - b);
    const found = [...new Set(columns.flatMap((column) => this.#at(column, vocabulary)?.column ?? []))];
    this.#known.set(vocabulary, found);
    return found;
  }

  /** True where a header row hides columns that the row above it named: it is shifted against the figures. */
  areShifted(vocabulary: Vocabulary<FormColumn>): boolean {
    const known = this.#shifted.get(vocabulary);
    if (known !== undefined) return known;
    const named = new Set<FormColumn>();
    for (const above of this.#above.values())
      for (const header of above) {
        const [match, other] = columnsNamed(header, vocabulary);
        if (match && !other) named.add(match);
      }
    const shifted = named.size > this.known(vocabulary).length;
    this.#shifted.set(vocabulary, shifted);
    return shifted;
  }

  #at(column: number, vocabulary: Vocabulary<FormColumn>): HeadedColumn | null {
    let headings = this.#heading.get(vocabulary);
    if (!headings) {
      headings = new Map();
      this.#heading.set(vocabulary, headings);
    }
    const known = headings.get(column);
    if (known !== undefined) return known;
    const found = this.#find(column, vocabulary);
    headings.set(column, found);
    return found;
  }

  #find(column: number, vocabulary: Vocabulary<FormColumn>): HeadedColumn | null {
    for (const header of this.#above.get(column) ?? []) {
      const [match, other] = columnsNamed(header, vocabulary);
      if (match && !other) return { column: match, header };
      if (this.#isEarlier(header)) return null;
    }
    return null;
  }

  /** 上年, 增减 or another year below the column's own header. */
  #isEarlier(header: SheetCell): boolean {
    if (headerRole(header) === 'earlier') return true;
    const year = headerRole(header) === 'value' ? headerYear(header) : null;
    return year !== null && this.#year !== null && year !== this.#year;
  }
}

export interface HeadedColumn {
  readonly column: FormColumn;
  readonly header: SheetCell;
}
