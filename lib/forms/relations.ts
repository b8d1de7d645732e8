import {
  address,
  type Form,
  type FormColumn,
  type FormRow,
  type FormTable,
  type Relation,
  type Term,
} from './model.ts';
import { figuresOf, rowsOf } from './walk.ts';

type Columns = readonly (string | null)[];

/** Columns a relation down the rows is stated for; the form of 2014 has one without a name. */
function columnsOf(table: FormTable): Columns {
  return table.columns.length > 0 ? table.columns.map((column) => column.id) : [null];
}

function terms(form: Form, rows: readonly FormRow[], column: string | null): Term[] {
  return rows.map((row) => ({ address: address(form.id, row.id, column), sign: 1 }));
}

/** `total = Σ parts` once for every column. */
function sums(form: Form, table: FormTable, total: FormRow, parts: readonly FormRow[]): Relation[] {
  return columnsOf(table).map((column) => ({
    id: `table/sum:${address(form.id, total.id, column)}`,
    rule: 'table/sum',
    op: '=',
    left: terms(form, [total], column),
    right: terms(form, parts, column),
    soft: false,
  }));
}

/** A 其中 row or a channel is at most the row it is part of. */
function part(form: Form, table: FormTable, row: FormRow, whole: FormRow): Relation[] {
  return columnsOf(table).map((column) => ({
    id: `table/part-exceeds-total:${address(form.id, row.id, column)}`,
    rule: 'table/part-exceeds-total',
    op: '<=',
    left: terms(form, [row], column),
    right: terms(form, [whole], column),
    soft: false,
  }));
}

/** Channels overlap, so together they are at least their total; below it is for review (DOMAIN.md 7). */
function channels(form: Form, table: FormTable, heading: FormRow, whole: FormRow): Relation[] {
  const rows = figuresOf(heading);
  const together: Relation[] = columnsOf(table).map((column) => ({
    id: `table/soft-relation:${address(form.id, heading.id, column)}`,
    rule: 'table/soft-relation',
    op: '<=',
    left: terms(form, [whole], column),
    right: terms(form, rows, column),
    soft: true,
  }));
  return [...rows.flatMap((row) => part(form, table, row, whole)), ...together];
}

/** Relations down the rows: sums of children, totals after their parts, 其中 rows and channels. */
function alongRows(form: Form, table: FormTable): Relation[] {
  const placed = rowsOf(table);
  const byId = new Map(placed.map(({ row }) => [row.id, row]));
  return placed.flatMap(({ row, ancestors }) => {
    const parent = ancestors.at(-1);
    const children = row.children ?? [];
    const relations: Relation[] = [];
    if (row.sum)
      relations.push(...sums(form, table, row, children.filter((child) => !child.partOf).flatMap(figuresOf)));
    if (row.total) {
      const siblings = parent?.children ?? table.rows;
      relations.push(...sums(form, table, row, siblings.slice(0, siblings.indexOf(row)).flatMap(figuresOf)));
    }
    if (row.partOf && parent) relations.push(...part(form, table, row, parent));
    const whole = row.channelsOf === undefined ? undefined : byId.get(row.channelsOf);
    if (whole) relations.push(...channels(form, table, row, whole));
    return relations;
  });
}

/** Relations along the columns: the total column is the sum of the others, in every row that holds figures. */
function alongColumns(form: Form, table: FormTable): Relation[] {
  const total = table.columns.find((column) => column.total);
  if (!total) return [];
  const rule = table.rowSumRule ?? 'table/sum';
  const term = (row: FormRow, column: FormColumn): Term => ({ address: address(form.id, row.id, column.id), sign: 1 });
  return rowsOf(table)
    .filter(({ row }) => !row.heading)
    .map(({ row }) => ({
      id: `${rule}:${address(form.id, row.id, total.id)}`,
      rule,
      op: '=',
      left: [term(row, total)],
      right: table.columns.filter((column) => column !== total).map((column) => term(row, column)),
      soft: false,
    }));
}

/** What came in equals what became of it, in every column. */
function balances(form: Form, table: FormTable): Relation[] {
  const { balance } = table;
  if (!balance) return [];
  const side = (ids: readonly string[], column: string | null): Term[] =>
    ids.map((id) => ({ address: address(form.id, id, column), sign: 1 }));
  return columnsOf(table).map((column) => {
    const left = side(balance.left, column);
    const right = side(balance.right, column);
    return { id: `table/balance:${left[0]?.address}`, rule: 'table/balance', op: '=', left, right, soft: false };
  });
}

/** A filled heading row as a sub-total of what stands below it. For review: the form does not ask for the figure. */
export function subtotalOf(form: Form, heading: FormRow, column: string | null): Relation {
  const parts = (heading.children ?? []).filter((child) => !child.partOf && !child.total).flatMap(figuresOf);
  const at = address(form.id, heading.id, column);
  return {
    id: `table/sum:${at}`,
    rule: 'table/sum',
    op: '=',
    left: [{ address: at, sign: 1 }],
    right: terms(form, parts, column),
    soft: true,
  };
}

/** All relations of a form: derived from its trees, then those it states itself. Ids are unique within the form. */
export function relationsOf(form: Form): Relation[] {
  return [
    ...form.tables.flatMap((table) => [
      ...alongRows(form, table),
      ...alongColumns(form, table),
      ...balances(form, table),
    ]),
    ...form.relations,
  ];
}
