import type { Correction } from '../corrections/model.ts';
import type { Figure } from '../extract/statistics/model.ts';
import { FIELD_TERMS } from '../i18n/terms.ts';
import type { Words } from '../i18n/text.ts';
import { shortTime } from '../text/moment.ts';

/** A correction in words: what was put right, and what was read, what counts, by whom and when. */
export function correctionFact(
  correction: Correction,
  figures: readonly Figure[],
  words: Words,
): { readonly name: string; readonly value: string } {
  const { t } = words;
  const shown = (value: string) => (correction.of === 'form' ? formName(value, words) : value || t('field.blank'));
  const what = t('correction.was', { reading: shown(correction.reading), value: shown(correction.value) });
  const stamp = [correction.by, shortTime(correction.at)].filter((part) => part !== '').join(' ');
  return { name: nameOf(correction, figures, words), value: `${what}${t('list.semicolon')}${stamp}` };
}

/** `2014表`; what '' means as a form. */
export function formName(form: string, { t }: Words): string {
  return form === '' ? t('correction.noForm') : t('page.formName', { form });
}

function nameOf(correction: Correction, figures: readonly Figure[], { t, term }: Words): string {
  switch (correction.of) {
    case 'field':
      return term(FIELD_TERMS[correction.field]);
    case 'figure': {
      const figure = figures.find(({ address }) => address === correction.address);
      return figure ? [figure.item, figure.columnLabel].filter(Boolean).join(' ') : correction.address;
    }
    case 'reportYear':
      return t('column.year');
    case 'form':
      return t('page.form');
    case 'body':
      return t('record.body');
  }
}
