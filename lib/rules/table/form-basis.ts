import type { Statistics } from '../../extract/statistics/model.ts';

/** The document that laid down a form: what its rows, units and figures rest on. '' where the form is not on the page. */
export function formBasis({ forms }: Statistics, form: string): string {
  return forms.find(({ id }) => id === form)?.basis ?? '';
}
