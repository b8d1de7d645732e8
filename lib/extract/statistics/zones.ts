import type { PlacedRow } from '../../forms/walk.ts';
import { type HeaderRole, headerRows, headerYear } from './headers.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** Columns [from, to). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Label columns with the value column that belongs to them; a table may hold two side by side. */
export interface Zone {
  /** Where labels may stand. */
  readonly labels: Span;
  readonly value: Span;
  readonly unit: number | null;
  /** Columns of remarks between labels and values. */
  readonly remarks: ReadonlySet<number>;
  /** First column of the next zone. */
  readonly end: number;
  /** Column after the last with figures of other years, or how they changed; 0 where there is none. */
  readonly reach: number;
}

interface Column {
  label: number;
  number: number;
  unit: number;
  text: number;
  empty: number;
  role: HeaderRole | null;
  header: SheetCell | null;
  to: number;
  /** Numbers that go on by one from row to row: a row count, no figures. */
  counting: number;
  before: number;
}

/** Finds which columns hold labels, units and values, by the header where there is one, else by what stands in them. */
export function zonesOf(sheet: Sheet, candidates: (cell: SheetCell) => readonly PlacedRow[]): Zone[] {
  const headers = headerRows(sheet);
  const columns = aligned(survey(sheet, headers, candidates), widths(sheet, headers));
  const order = [...columns.keys()].sort((a, b) => a - b);
  const zones: Zone[] = [];
  let labels: { from: number; to: number } | null = null;
  let behind: number[] = [];
  const before: number[] = [];
  const close = (end: number) => {
    if (labels) {
      const zone = makeZone(columns, labels, behind, end) ?? makeZone(columns, labels, before, end);
      if (zone) zones.push(zone);
    }
    labels = null;
    behind = [];
  };
  for (const at of order) {
    const column = columns.get(at);
    if (!column) continue;
    if (isLabel(column)) {
      if (behind.some((other) => !isEmpty(columns.get(other)))) close(at);
      labels ??= { from: at, to: at + 1 };
      labels.to = Math.max(labels.to, at + 1);
      behind = [];
    } else if (labels) behind.push(at);
    else before.push(at);
  }
  close(Number.POSITIVE_INFINITY);
  return zones;
}

type Headers = ReturnType<typeof headerRows>;

function survey(
  sheet: Sheet,
  headers: Headers,
  candidates: (cell: SheetCell) => readonly PlacedRow[],
): Map<number, Column> {
  const columns = new Map<number, Column>();
  sheet.own.forEach((own, at) => {
    const roles = headers.get(at);
    for (const cell of own) {
      const column = columns.get(cell.column) ?? blankColumn(cell.column);
      columns.set(cell.column, column);
      const role = roles?.get(cell);
      if (role) {
        note(column, cell, role);
        continue;
      }
      if (roles) continue;
      if (cell.kind === 'number') countNumber(column, cell);
      else if (cell.kind === 'unit') column.unit++;
      else if (cell.kind !== 'text') column.empty++;
      else if (candidates(cell).length > 0) column.label++;
      else column.text++;
    }
  });
  return columns;
}

/** A header says what its column holds; one below it, over fewer columns, says it again and better. */
function note(column: Column, header: SheetCell, role: HeaderRole): void {
  const before = column.header;
  const better = before !== null && before.row + before.rowSpan === header.row && before.end > header.end;
  if (better) Object.assign(column, { role, header, to: header.end });
  column.role ??= role;
  column.header ??= header;
  column.to = Math.max(column.to, role === 'value' ? header.end : 0);
}

/** Headers that stand over nothing, while numbers stand elsewhere, belong to other columns than the rows do: they say nothing. */
function aligned(columns: Map<number, Column>, width: { header: number; body: number }): Map<number, Column> {
  const all = [...columns.values()];
  const headed = all.filter((column) => column.role === 'value');
  const empty = headed.every((column) => column.number + column.empty + column.text === 0);
  const elsewhere = all.some(
    (column) => column.role !== 'value' && column.role !== 'earlier' && column.number > 2 && !isCounting(column),
  );
  const units = all.filter((column) => column.role === 'unit');
  const shifted = units.every((column) => column.unit === 0) && all.some((column) => column.unit > 2);
  const isOpen = [...columns].some(([at, column]) => at >= width.header && column.number > 2 && !isCounting(column));
  const amiss =
    empty ||
    width.header > width.body ||
    (isOpen && all.some((column) => column.role === 'earlier')) ||
    (units.length > 0 && shifted) ||
    (elsewhere && headed.every((column) => column.number === 0));
  if (amiss && all.some((column) => column.role === 'value' || column.role === 'earlier'))
    for (const column of all) Object.assign(column, { role: null, header: null });
  return columns;
}

/** Columns that header rows and other rows reach. */
function widths(sheet: Sheet, headers: Headers): { header: number; body: number } {
  const reach = { header: 0, body: 0 };
  sheet.own.forEach((own, at) => {
    const kind = headers.has(at) ? 'header' : 'body';
    for (const cell of own) reach[kind] = Math.max(reach[kind], cell.end);
  });
  return reach;
}

function blankColumn(at: number): Column {
  const counts = { label: 0, number: 0, unit: 0, text: 0, empty: 0, counting: 0, before: Number.NaN };
  return { ...counts, role: null, header: null, to: at + 1 };
}

function countNumber(column: Column, cell: SheetCell): void {
  column.number++;
  const value = Number(cell.text);
  if (value === column.before + 1) column.counting++;
  column.before = value;
}

const isLabel = (column: Column): boolean =>
  column.label > 0 && column.role !== 'remark' && column.label >= column.number && column.label >= column.unit;

const isEmpty = (column: Column | undefined): boolean =>
  !column || (column.number === 0 && column.unit === 0 && column.role === null);

const isCounting = (column: Column): boolean => column.number > 3 && column.counting >= column.number - 1;

function isValue(column: Column): boolean {
  if (column.role === 'value') return true;
  if (column.role !== null && column.role !== 'label') return false;
  return !isCounting(column) && column.number > 0 && column.number >= column.text && column.number >= column.unit;
}

function makeZone(columns: Map<number, Column>, labels: Span, others: readonly number[], end: number): Zone | null {
  const known = others.flatMap((at) => {
    const column = columns.get(at);
    return column ? [{ at, column }] : [];
  });
  const unit = known.find(({ column }) => column.role === 'unit' || (column.unit > 0 && column.unit >= column.number));
  const rest = known.filter((entry) => entry !== unit);
  const headed = rest.filter(({ column }) => column.role === 'value');
  const full = headed.length > 0 ? headed : rest.filter(({ column }) => isValue(column));
  const open =
    full.length > 0
      ? full
      : rest.filter(({ column }) => column.role === null && column.text === 0 && column.empty > 0).slice(-1);
  const chosen = open.length === 1 ? open[0] : thisYear(open);
  if (!chosen) return null;
  const value = { from: chosen.at, to: Math.min(end, Math.max(chosen.column.to, chosen.at + 1)) };
  const limit = Math.min(...[value.from, unit?.at ?? end].filter((at) => at >= labels.to));
  const remarks = rest.filter(({ column }) => column.role === 'remark' || column.text > Math.max(2, column.label));
  return {
    labels: { from: labels.from, to: Number.isFinite(limit) ? limit : labels.to },
    value,
    unit: unit?.at ?? null,
    remarks: new Set(remarks.map(({ at }) => at)),
    end,
    reach: Math.max(0, ...rest.flatMap(({ at, column }) => (at > chosen.at && column.number > 0 ? at + 1 : []))),
  };
}

/** Of several value columns the one of the latest year, or the only one headed 统计数 or 本年; null where it stays open. */
function thisYear<T extends { column: Column }>(columns: readonly T[]): T | null {
  const years = columns.map(({ column }) => (column.header ? headerYear(column.header) : null));
  if (columns.length > 0 && years.every((year) => year !== null)) {
    const latest = Math.max(...years);
    return years.filter((year) => year === latest).length === 1 ? (columns[years.indexOf(latest)] ?? null) : null;
  }
  const named = columns.filter(({ column }) => /统计数|本年|本期/.test(column.header?.label.exact ?? ''));
  return named.length === 1 ? (named[0] ?? null) : null;
}
