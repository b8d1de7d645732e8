import type { Figure } from '../extract/statistics/model.ts';
import { address, type Form, type FormRow, type FormTable } from '../forms/model.ts';
import type { AuditResult } from '../result.ts';
import { type Check, type Outcome, Severity } from '../rules/model.ts';
import { placeKey } from './place.ts';

/** One figure in its place in the form, with what the checks say of it. */
export interface FigureView {
  readonly address: string;
  readonly figure: Figure;
  /** The worst outcome of the checks it takes part in; null where none guards it. */
  readonly verdict: Outcome | null;
  /** Of the worst check that does not hold, null where all do. */
  readonly severity: Severity | null;
  /** Indices into `result.checks`. */
  readonly checks: readonly number[];
}

export interface RowView {
  readonly id: string;
  /** Official label. */
  readonly label: string;
  readonly depth: number;
  readonly unit: string;
  readonly heading: boolean;
  /** One for each column, null where the page has none. */
  readonly figures: readonly (FigureView | null)[];
}

/** A table of an official form, filled with what was read from the page. */
export interface TableView {
  readonly id: string;
  readonly title: string;
  /** Labels of the columns; `['']` in a form with one column. */
  readonly columns: readonly string[];
  readonly rows: readonly RowView[];
}

const WORST: readonly Outcome[] = ['fail', 'review', 'notAssessable', 'pass'];

/**
 * The page's figures in the layout of their form; tables the page has nothing of are left out. Figures of a form that is
 * not among `forms` (a rule pack's) follow as a list, each with its path in the form.
 */
export function tablesOf(result: AuditResult, forms: readonly Form[]): TableView[] {
  const figures = new Map(result.figures.map((figure) => [figure.address, figure]));
  const guards = guardsOf(result);
  const figureAt = (at: string) => viewOf(figures.get(at), guards, result.checks);
  const used = forms.filter(({ id }) => result.figures.some((figure) => figure.form === id));
  const known = used.flatMap((form) => form.tables.map((table) => tableOf(form, table, figureAt)));
  const own = result.figures.filter(({ form }) => !forms.some(({ id }) => id === form));
  const lists = [...Map.groupBy(own, ({ form }) => form)].map(([form, all]) => listOf(form, all, figureAt));
  return [...known, ...lists].filter(({ rows }) => rows.some((row) => row.figures.some((figure) => figure !== null)));
}

function tableOf(form: Form, table: FormTable, figureAt: (address: string) => FigureView | null): TableView {
  const columns = table.columns.length > 0 ? table.columns : [null];
  const rows: RowView[] = [];
  const add = (row: FormRow, depth: number) => {
    rows.push({
      id: row.id,
      label: row.label,
      depth,
      unit: row.unit ?? '',
      heading: row.heading === true,
      figures: columns.map((column) => figureAt(address(form.id, row.id, column?.id ?? null))),
    });
    for (const child of row.children ?? []) add(child, depth + 1);
  };
  for (const row of table.rows) add(row, 0);
  return {
    id: `${form.id}-${table.id}`,
    title: table.title,
    columns: columns.map((column) => column?.label ?? ''),
    rows,
  };
}

/** Rows and columns as the figures name them. */
function listOf(form: string, figures: readonly Figure[], figureAt: (address: string) => FigureView | null): TableView {
  const columns = [...new Map(figures.map(({ column, columnLabel }) => [column, columnLabel ?? '']))];
  const rows = new Map(figures.map((figure) => [figure.row, figure]));
  return {
    id: form,
    title: form,
    columns: columns.map(([, label]) => label),
    rows: [...rows.values()].map(({ row, path, heading }) => ({
      id: row,
      label: path.join(' › '),
      depth: 0,
      unit: '',
      heading,
      figures: columns.map(([column]) => figureAt(address(form, row, column))),
    })),
  };
}

/** Checks by the address and by the cell of the figures that take part in them. */
function guardsOf(result: AuditResult): ReadonlyMap<string, readonly number[]> {
  const guards = new Map<string, number[]>();
  const add = (key: string, check: number) => {
    const known = guards.get(key);
    if (!known) guards.set(key, [check]);
    else if (known.at(-1) !== check) known.push(check);
  };
  result.checks.forEach((check, index) => {
    for (const subject of check.subjects) add(subject, index);
    for (const value of check.values) add(value.split('=')[0]?.trim() ?? value, index);
    for (const { place } of check.evidence) if (place.kind !== 'page') add(placeKey(place), index);
  });
  return guards;
}

function viewOf(
  figure: Figure | undefined,
  guards: ReadonlyMap<string, readonly number[]>,
  checks: readonly Check[],
): FigureView | null {
  if (!figure) return null;
  const found = [...(guards.get(figure.address) ?? []), ...(guards.get(placeKey(figure.at)) ?? [])];
  const mine = [...new Set(found)].sort((a, b) => a - b);
  const outcomes = new Set(mine.map((index) => checks[index]?.outcome));
  const broken = mine.map((index) => checks[index]).filter((check) => check?.outcome === 'fail');
  return {
    address: figure.address,
    figure,
    verdict: WORST.find((outcome) => outcomes.has(outcome)) ?? null,
    severity: Severity.options.find((severity) => broken.some((check) => check?.severity === severity)) ?? null,
    checks: mine,
  };
}
