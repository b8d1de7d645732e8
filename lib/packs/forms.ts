import { row } from '../forms/build.ts';
import type { Form, FormRow } from '../forms/model.ts';
import type { LocalForm, LocalRow } from './form-model.ts';
import type { RulePack } from './model.ts';

/** The forms of a pack as the engine knows them. */
export function packForms(pack: Pick<RulePack, 'forms' | 'basis'>): Form[] {
  return pack.forms.map((form) => formOf(form, pack.basis));
}

/** Forms of several packs; of two with the same id the first counts. */
export function formsOf(packs: readonly RulePack[]): Form[] {
  const forms = packs.flatMap(packForms);
  return forms.filter(({ id }, i) => forms.findIndex((other) => other.id === id) === i);
}

function formOf({ id, name, basis, from, to, tables }: LocalForm, fallback: string): Form {
  return {
    id,
    name,
    basis: basis ?? fallback,
    from,
    to,
    tables: tables.map((table) => ({ ...table, rows: table.rows.map(rowOf) })),
    relations: [],
  };
}

function rowOf({ id, label, rows, ...traits }: LocalRow): FormRow {
  return row(id, label, traits, rows?.map(rowOf));
}
