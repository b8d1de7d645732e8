import type { Statistics } from './model.ts';

/** Figures of the official form that are numbers; 0 where its cells are all blank. */
export function numbersIn({ form, figures }: Pick<Statistics, 'form' | 'figures'>): number {
  return figures.filter((figure) => figure.form === form && figure.reading.state === 'number').length;
}

/** The statistics of a page that is no report: the official form without a number is a template to be filled in. */
export function withoutTemplate(statistics: Statistics): Statistics {
  const { form, forms, figures, found } = statistics;
  if (form === null || numbersIn(statistics) > 0) return statistics;
  return {
    ...statistics,
    form: null,
    forms: forms.filter(({ id }) => id !== form),
    figures: figures.filter((figure) => figure.form !== form),
    found: found.filter((one) => one.form !== form),
  };
}
