import type { Figure, FormTableFound, Statistics } from '../../extract/statistics/model.ts';
import { addressBook, type Entry } from '../../forms/address-book.ts';
import { once } from '../../once.ts';

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

/** The page's figures by the form's table they belong to, worked out once for all rules. Linear. */
export const figuresByTable = once((statistics: Statistics): readonly TableFigures[] => {
  const tables = statistics.found.map((found) => ({ found, figures: [] as Figure[] }));
  for (const figure of statistics.figures) {
    const table = entryOf(statistics, figure)?.table;
    // A form has a handful of tables.
    tables.find(({ found }) => found.table === table && found.form === figure.form)?.figures.push(figure);
  }
  return tables;
});
