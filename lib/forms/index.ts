import { FORM_2014 } from './form2014.ts';
import { FORM_2019 } from './form2019.ts';
import { FORM_2021 } from './form2021.ts';
import type { FormId, OfficialForm } from './model.ts';

export { relationsOf, subtotalOf } from './relations.ts';

/** The official forms, oldest first. */
export const FORMS: readonly OfficialForm[] = [FORM_2014, FORM_2019, FORM_2021];

const BY_ID: Readonly<Record<FormId, OfficialForm>> = { '2014': FORM_2014, '2019': FORM_2019, '2021': FORM_2021 };

export function formById(id: FormId): OfficialForm {
  return BY_ID[id];
}

/** The form in force for reports on `year`, null where there was none (before 2014). */
export function formFor(year: number): OfficialForm | null {
  return FORMS.find((form) => year >= form.from && (form.to === null || year <= form.to)) ?? null;
}
