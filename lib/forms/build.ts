import { itemOf } from './label.ts';
import type { FormRow } from './model.ts';

/** What a form file says of a row beside its id and printed label. */
export type RowTraits = Omit<FormRow, 'id' | 'label' | 'item' | 'children'>;

/** Builds one row; `item` follows from the printed label. */
export function row(id: string, label: string, traits: RowTraits = {}, children: readonly FormRow[] = []): FormRow {
  return { id, label, item: itemOf(label), ...traits, ...(children.length > 0 ? { children } : {}) };
}
