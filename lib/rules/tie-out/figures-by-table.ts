import type { Figure, FormTableFound, Statistics } from '../../extract/statistics/model.ts';
import { addressBook, type Entry } from '../../forms/address-book.ts';

/** A table of a form found on the page, with its figures in the page's order. */
export interface TableFigures {
  readonly found: FormTableFound;
  readonly figures: readonly Figure[];
}

/** What its form says of a figure. */
export function entryOf({ forms }: Statistics, { form, address }: Figure): Entry | undefined {
  const own = forms.find(({ id }) => id === form);
  return own && addressBook(own).get(address);
}

/** The page's figures by the form's table they belong to. Linear. */
export function figuresByTable(statistics: Statistics): TableFigures[] {
  const tables = new Map(statistics.found.map((found) => [`${found.form} ${found.table}`, [] as Figure[]]));
  for (const figure of statistics.figures) {
    const table = entryOf(statistics, figure)?.table ?? '';
    tables.get(`${figure.form} ${table}`)?.push(figure);
  }
  return statistics.found.map((found) => ({ found, figures: tables.get(`${found.form} ${found.table}`) ?? [] }));
}
