import type { FormColumn } from '../../forms/model.ts';
import type { HeadedColumn, Heads } from './heads.ts';
import type { Part } from './matrix.ts';
import type { SheetCell } from './sheet.ts';
import { saysNothing } from './value.ts';

/** A value of a row and what its column's header says of it. */
export interface Assigned {
  readonly cell: SheetCell;
  readonly unit: string | null;
  /** Words of its column's header. */
  readonly header: string;
}

/** One header says what another one says, and all others stand in their places: a slip of the pen. */
function isSlip(headed: readonly (HeadedColumn | null)[], columns: readonly FormColumn[]): boolean {
  const right = headed.filter((head, i) => head?.column === columns[i]).length;
  return columns.length > 2 && right === columns.length - 1 && !headed.includes(null);
}

/** Where a 小计 stands beside the 总计, those under the header that says it best; all of them where none does. */
function bestHeaded(all: readonly Assigned[], { label, aliases = [] }: FormColumn): readonly Assigned[] {
  const ranks = all.map(({ header }) => [label, ...aliases].indexOf(header));
  if (all.length < 2 || ranks.includes(-1)) return all;
  const best = Math.min(...ranks);
  return all.filter((_, i) => ranks[i] === best);
}

/**
 * Which column each value belongs to: by the header above it; where headers and values do not line up but there are
 * exactly as many values as columns, by order. A value under two columns, or two in one, is left out.
 */
export function assign(all: readonly SheetCell[], part: Part, heads: Heads): Map<FormColumn, Assigned> {
  const { columns } = part.table;
  const values = withoutSpan(withoutSpacers(all, columns.length), columns.length, heads.edge());
  const known = heads.known(part.columns);
  for (const column of known) part.headed.add(column.id);
  const nothing = forAll(values, known, heads, part);
  if (nothing) return nothing;
  if (heads.areTangled || heads.isTotalWithin(part.columns)) return inFormsOrder(values, known, columns);
  if (isHeaderGone(values, known, part, heads))
    return addsUpInFront(values) ? new Map() : inFormsOrder(values, columns, columns);
  const whole = withoutSlips(values, part, heads);
  if (whole !== values) return inFormsOrder(whole, known, known);
  if (values.length !== columns.length && heads.areShifted(part.columns)) return new Map();
  const headed = values.map((cell) => heads.over(cell, part.columns));
  const aligned = new Set(headed.map((head) => head?.column)).size === values.length && !headed.includes(null);
  if (aligned) return new Map(values.flatMap((cell, i) => assignedTo(cell, headed[i])));
  const [only] = columns.length === 1 ? values : [];
  if (only && heads.isUnderOther(only, part.columns)) return new Map();
  if (values.length === columns.length) {
    // Headers of several rows, out of the form's order and beside the figures: some span pushed one row away.
    if (known.length === columns.length && !inOrder(known, columns) && !heads.areInOneRow(part.columns))
      return new Map();
    const isOwnOrder = heads.isTotalFirst(part.columns, columns[0]);
    const order =
      known.length === columns.length
        ? known
        : !isOwnOrder &&
            !addsUpInFront(values) &&
            ((inOrder(known, columns) && part.headed.size > 2) || isSlip(headed, columns))
          ? columns
          : null;
    if (order)
      return new Map(values.flatMap((cell, i) => (order[i] ? [[order[i], { cell, unit: null, header: '' }]] : [])));
    // A header is gone from an order of the table's own: nobody knows which.
    if (isOwnOrder || addsUpInFront(values)) return new Map();
  }
  const found = new Map<FormColumn, Assigned[]>();
  values.forEach((cell, i) => {
    // One cell over some columns that says that there is nothing says so of each.
    const several = headed[i] || !saysNothing(cell) ? [] : heads.allOver(cell, part.columns);
    const each = several.map((column) => [column, { cell, unit: null, header: '' }] as const);
    for (const [column, one] of [...assignedTo(cell, headed[i]), ...each])
      found.set(column, [...(found.get(column) ?? []), one]);
  });
  const single = new Map<FormColumn, Assigned>();
  for (const [column, all] of found) {
    const best = bestHeaded(all, column);
    const filled = best.filter(({ cell }) => cell.kind !== 'blank');
    const one = filled.length === 0 ? best[0] : filled.length === 1 ? filled[0] : undefined;
    if (one) single.set(column, one);
  }
  return single;
}

/** The first figure is the sum of the others, and the last is not: the total stands in front though no header says so. */
function addsUpInFront(values: readonly SheetCell[]): boolean {
  const figures = values.map(({ text }) => (/^\d{1,9}$/.test(text) ? Number(text) : 0));
  const twice = figures.reduce((sum, one) => sum + one, 0);
  return twice > 0 && figures[0] === twice / 2 && figures.at(-1) !== twice / 2;
}

/**
 * As many figures as the form has columns, the last of them behind all headers of a row that has fewer: one of these is
 * gone, and the others moved up.
 */
function isHeaderGone(
  values: readonly SheetCell[],
  known: readonly FormColumn[],
  { table, columns }: Part,
  heads: Heads,
): boolean {
  const last = values.at(-1);
  if (!last || known.length < 2 || values.length !== table.columns.length || known.length !== values.length - 1)
    return false;
  return last.column >= heads.reach(columns) && inOrder(known, table.columns);
}

/** An empty cell behind (or before) each, wherever the headers stand: spreadsheets part their columns so. */
function withoutSpacers(values: readonly SheetCell[], columns: number): readonly SheetCell[] {
  if (columns < 3 || values.length < columns * 2 - 1 || values.length > columns * 2 + 1) return values;
  const [even, odd] = [0, 1].map((from) => values.filter((_, i) => i % 2 === from));
  const isSpacer = (cells: readonly SheetCell[] = []) => cells.every(({ kind }) => kind === 'blank');
  if (isSpacer(odd)) return even?.length === columns ? even : values;
  return isSpacer(even) && odd?.length === columns ? odd : values;
}

/**
 * Empty cells between a label and as many figures as there are columns are what is left of the label's span, where the
 * last figure stands behind all headers: `edge`.
 */
function withoutSpan(values: readonly SheetCell[], columns: number, edge: number): readonly SheetCell[] {
  const behind = values.slice(values.findIndex(({ kind }) => kind !== 'blank'));
  const isPushed = edge === 0 || (behind.at(-1)?.column ?? 0) >= edge;
  return isPushed && behind.length === columns ? behind : values;
}

/**
 * A row that lost a cell, or got an empty one too many, has its figures below headers of others: they are known by their
 * order where there are as many as headers, else not at all.
 */
function withoutSlips(values: readonly SheetCell[], part: Part, heads: Heads): readonly SheetCell[] {
  const { columns } = part.table;
  const filled = values.filter(({ kind }) => kind !== 'blank');
  const last = filled.at(-1);
  const known = heads.known(part.columns);
  if (!last || known.length < 2 || [known.length, columns.length].includes(values.length)) return values;
  if (last.column >= heads.edge()) return filled.length === known.length ? filled : [];
  const reach = values.at(-1)?.end ?? 0;
  return values.length < known.length && reach < heads.edge(part.columns) ? [] : values;
}

/** Below headers that stand over other columns than theirs: as many values as the form has columns, the total behind all. */
function inFormsOrder(
  values: readonly SheetCell[],
  known: readonly FormColumn[],
  columns: readonly FormColumn[],
): Map<FormColumn, Assigned> {
  const [first = -1, last = -1] = [0, columns.length - 1].map((at) => (columns[at] ? known.indexOf(columns[at]) : -1));
  const fits = values.length === columns.length && last >= 0 && first <= last;
  return new Map(
    (fits ? values : []).flatMap((cell, i) => (columns[i] ? [[columns[i], { cell, unit: null, header: '' }]] : [])),
  );
}

function assignedTo(cell: SheetCell, head: HeadedColumn | null = null): [FormColumn, Assigned][] {
  const { unit = null, exact = '' } = head?.header.label ?? {};
  return head ? [[head.column, { cell, unit, header: exact }]] : [];
}

/** One cell across all columns that says that there is nothing says so of each; any other number is of none of them. */
function forAll(
  values: readonly SheetCell[],
  known: readonly FormColumn[],
  heads: Heads,
  part: Part,
): Map<FormColumn, Assigned> | null {
  const [cell, ...more] = values;
  if (!cell || more.length > 0 || known.length < 2 || known.length !== part.table.columns.length) return null;
  if (heads.allOver(cell, part.columns).length < known.length) return null;
  return saysNothing(cell) ? new Map(known.map((column) => [column, { cell, unit: null, header: '' }])) : null;
}

function inOrder(known: readonly FormColumn[], columns: readonly FormColumn[]): boolean {
  const places = known.map((column) => columns.indexOf(column));
  return places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1));
}
