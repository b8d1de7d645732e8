import { once } from '../once.ts';
import { address, type Form, type FormColumn, type FormRow, type Unit } from './model.ts';
import { rowsOf } from './walk.ts';

/** What a form says of one address. */
export interface Entry {
  readonly address: string;
  /** Id of the form's table. */
  readonly table: string;
  readonly row: FormRow;
  readonly column: FormColumn | null;
  readonly unit: Unit | null;
  readonly signed: boolean;
  /** Short name for messages: the item, with its parent where the form has it twice, and its column. */
  readonly name: string;
}

/** All addresses of a form, in the form's order. */
export const addressBook = once((form: Form): ReadonlyMap<string, Entry> => {
  const book = new Map<string, Entry>();
  for (const table of form.tables) {
    const rows = rowsOf(table);
    const uses = new Map<string, number>();
    for (const { row } of rows) uses.set(row.item, (uses.get(row.item) ?? 0) + 1);
    for (const { row, ancestors } of rows) {
      const parent = ancestors.at(-1);
      const twice = (uses.get(row.item) ?? 0) > 1 || VAGUE.test(row.item);
      const item = !parent || !twice ? row.item : `${parent.item}${row.item === '总计' ? '' : '/'}${row.item}`;
      for (const column of table.columns.length > 0 ? table.columns : [null]) {
        const at = address(form.id, row.id, column?.id ?? null);
        book.set(at, {
          address: at,
          table: table.id,
          row,
          column,
          unit: column?.unit ?? row.unit ?? null,
          signed: column?.signed ?? false,
          name: column ? `${item}·${shortLabel(column)}` : item,
        });
      }
    }
  }
  return book;
});

/** 总计 of what, 其他 than what: said with its parent. */
const VAGUE = /^(?:总计|其他)$/;
const ORGANISATIONS = '法人或其他组织/';

/** `法人或其他组织/商业企业` → `商业企业`; `其他` alone says too little. */
function shortLabel({ label }: FormColumn): string {
  if (!label.startsWith(ORGANISATIONS)) return label;
  const kind = label.slice(ORGANISATIONS.length);
  return kind === '其他' ? '其他组织' : kind;
}
