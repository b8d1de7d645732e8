import type { FormColumn } from '../../forms/model.ts';
import { type PlacedRow, rowsOf } from '../../forms/walk.ts';
import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import { isTangled } from './heads.ts';
import { readLabel } from './label.ts';
import { type Context, casesIn, contextsOver, edgeOf, headedIn, isRagged } from './outcome-heads.ts';
import { casesNamed, isNamed, mayHoldOutcomes, naming, type Outcomes } from './outcome-names.ts';
import { firstBlock, type Sheet, type SheetCell, type SheetRow, widthOf } from './sheet.ts';
import { oneLine, readValue, saysNothing } from './value.ts';

/** A longer line is no title of a table. */
const LONGEST_TITLE = 30;

/**
 * Reads section 四 out of a sheet, however it is laid out: fifteen figures in one row, three rows of five, on end, or
 * one below the other. Each value takes the nearest 行政复议 / 起诉 and the nearest 结果 to its left or above it.
 * `before`: the headers of the table right before, which a page's end may have cut off. Returns its own.
 */
export function readOutcomes(
  view: PageView,
  sheet: Sheet,
  outcomes: Outcomes,
  before: OutcomeHeads | null,
): OutcomeHeads | null {
  const width = widthOf(sheet);
  const isBehind = before !== null && before.width === width;
  const goesOn =
    isBehind && ((before.bare && sheet.own.flat().every(isValue)) || sheet.own.every((own) => isCase(own, outcomes)));
  const cases = isBehind && before.bare && casesIn(before.above).length > 1;
  const title = goesOn || cases || !mayHoldOutcomes(sheet) ? null : titleOf(view, sheet, outcomes);
  if (!goesOn && !isOutcomes(sheet, outcomes, cases || title !== null)) return namesCases(sheet, outcomes);
  const above = goesOn || cases ? before.above : new Map<number, Context>();
  let bare = true;
  let tangled = false;
  let isBehindFigures = false;
  sheet.rows.forEach((row, at) => {
    const own = sheet.own[at] ?? [];
    if (isHeader(own, outcomes)) {
      if (isBehindFigures && own.filter((cell) => naming(cell, outcomes).column).length > 1) {
        // None of the outcomes above stands over what follows.
        for (const context of above.values()) context.column = null;
        isBehindFigures = false;
      }
      tangled ||= isTangled(row, own, (cell) => naming(cell, outcomes).column !== null);
      for (const cell of own) note(cell, above, outcomes);
    } else {
      bare &&= own.every((cell) => cell.kind === 'blank');
      isBehindFigures ||= !bare;
      readRow(view, sheet, row, own, { above, title, tangled }, outcomes);
    }
  });
  return { above, width, bare };
}

/** The headers of section 四, for what a page's end cut off them. */
export interface OutcomeHeads {
  /** There is nothing else in their table. */
  readonly bare: boolean;
  readonly above: Map<number, Context>;
  readonly width: number;
}

/** The cases that the line right above a table names, for one that does not name any itself. */
function titleOf(view: PageView, sheet: Sheet, { rows }: Outcomes): PlacedRow | null {
  const first = firstBlock(view, sheet);
  if (!Number.isFinite(first)) return null;
  for (let block = first - 1; block >= Math.max(0, first - 3); block--) {
    if (view.page.blocks[block]?.hidden !== false) continue;
    const { fold } = view.clean(block);
    if (compact(fold) === '') continue;
    const placed = fold.length > LONGEST_TITLE ? null : casesNamed(readLabel(fold).exact, rows);
    return placed && !placed.row.heading ? placed : null;
  }
  return null;
}

/** At least two outcomes and one body of cases must be named for a sheet to be looked at. */
function isOutcomes(sheet: Sheet, outcomes: Outcomes, isTitled: boolean): boolean {
  if (!mayHoldOutcomes(sheet)) return false;
  const columns = new Set<string>();
  const rows = new Set<string>();
  for (const cell of sheet.own.flat()) {
    if (cell.kind !== 'text' || cell.text.length > 40) continue;
    const named = naming(cell, outcomes);
    if (named.column) columns.add(named.column.id);
    if (named.row) rows.add(named.row.row.id);
  }
  columns.delete('total');
  columns.delete('other');
  return columns.size >= 2 && (rows.size >= 1 || isTitled);
}

/** The cases that a header cut off from its outcomes names; null for any other sheet. */
function namesCases(sheet: Sheet, outcomes: Outcomes): OutcomeHeads | null {
  const [own = [], ...more] = sheet.own.filter((cells) => cells.length > 0);
  const above = new Map<number, Context>();
  for (const cell of own) note(cell, above, outcomes);
  const bare = more.length === 0 && own.every((cell) => cell.kind === 'blank' || naming(cell, outcomes).row !== null);
  return bare && casesIn(above).length > 1 ? { above, width: widthOf(sheet), bare } : null;
}

const isValue = (cell: SheetCell): boolean => cell.kind === 'number' || cell.kind === 'dash' || cell.kind === 'blank';

/** Some cases and their figures in a row. */
function isCase(own: SheetRow, outcomes: Outcomes): boolean {
  const names = own.some((cell) => naming(cell, outcomes).row !== null);
  return names && own.some(({ kind }) => kind === 'number') && !own.some((cell) => naming(cell, outcomes).column);
}

/** A row with labels and no value behind the last of them. */
function isHeader(own: SheetRow, outcomes: Outcomes): boolean {
  const last = own.findLastIndex((cell) => cell.kind === 'text' && isNamed(cell, outcomes));
  if (last < 0) return false;
  const labels = own.filter((cell) => naming(cell, outcomes).column);
  if (labels.length >= 2) return true;
  // Beside an outcome even a word stands where its figure belongs.
  const behind = own.slice(last + 1).filter((cell) => isValue(cell) || (labels.length === 1 && cell.kind === 'text'));
  return (
    behind.length === 0 || (behind.every((cell) => cell.kind === 'blank') && behind.length < 3 && labels.length === 0)
  );
}

/** A header cell speaks for all columns that it covers, until another of its kind comes below it. */
function note(cell: SheetCell, above: Map<number, Context>, outcomes: Outcomes): void {
  const { row, column } = naming(cell, outcomes);
  if (!row && !column) return;
  for (let at = cell.column; at < Math.min(cell.end, cell.column + 64); at++) {
    const context = above.get(at) ?? { row: null, column: null, label: null };
    if (column) Object.assign(context, { column, label: context.label ?? cell });
    if (row) Object.assign(context, { row, label: cell });
    above.set(at, context);
  }
}

/** What stands above a row. */
interface Above {
  readonly above: ReadonlyMap<number, Context>;
  readonly title: PlacedRow | null;
  /** The headers stand over other columns than theirs. */
  readonly tangled: boolean;
}

function readRow(
  view: PageView,
  sheet: Sheet,
  row: SheetRow,
  own: SheetRow,
  { above, title, tangled }: Above,
  outcomes: Outcomes,
): void {
  const left: Context = { row: null, column: null, label: null };
  const values: SheetCell[] = [];
  for (const cell of row) {
    const { row: group, column } = naming(cell, outcomes);
    if (column) Object.assign(left, { column, label: left.label ?? cell });
    if (group) Object.assign(left, { row: group, label: cell });
    if (group || column) continue;
    if (own.includes(cell) && cell.kind !== 'unit') values.push(cell);
  }
  const found = values.flatMap((cell): Found[] => {
    const all = left.column ? [above.get(cell.column)] : contextsOver(cell, above);
    // One cell below several outcomes that says that there is nothing says so of each; a number is of none of them.
    return (all.length === 1 || saysNothing(cell) ? all : []).flatMap((up): Found[] => {
      const placed = left.row ?? up?.row ?? title;
      const column = left.column ?? up?.column ?? null;
      const label = left.label ?? up?.label ?? cell;
      return placed && !placed.row.heading && column ? [{ placed, column, cell, label }] : [];
    });
  });
  for (const { placed, column, cell, label } of unambiguous(found, values, { left, above, title, tangled }, outcomes)) {
    outcomes.sheets.add(sheet.table);
    outcomes.met.add(placed.row.id);
    outcomes.collector.add(
      {
        placed,
        column,
        value: readValue(oneLine(cell.text), { unit: column.unit }),
        raw: view.quote(cell.at),
        at: cell.at,
        labelAt: label.at,
      },
      sheet.table,
    );
  }
}

interface Found {
  readonly placed: PlacedRow;
  readonly column: FormColumn;
  readonly cell: SheetCell;
  readonly label: SheetCell;
}

/** Figures of section 四. */
const ALL = 15;

const idOf = ({ placed, column }: Found): string => `${placed.row.id}@${column.id}`;

/**
 * Drops blank spacers beside a figure. Where headers and figures do not line up, as many figures as headers stand in the
 * order of these, fifteen in the official order.
 */
function unambiguous(
  found: readonly Found[],
  values: readonly SheetCell[],
  { left, above, title, tangled }: { readonly left: Context } & Above,
  outcomes: Outcomes,
): Found[] {
  const byAddress = new Map<string, Found[]>();
  for (const one of found) {
    byAddress.set(idOf(one), [...(byAddress.get(idOf(one)) ?? []), one]);
  }
  const [first] = values;
  const isLabel = first?.kind === 'text' || (first?.kind === 'blank' && above.size > 0);
  const isLabelled = isLabel && !above.get(first.column)?.column;
  const figures = isLabelled ? values.slice(1) : values;
  const order = headedIn(above);
  const { column, label } = left;
  if (column && label && !left.row) {
    // An outcome to a row, the cases above: figures below the wrong ones are known by their order where all are there.
    const cases = casesIn(above).filter(({ row }) => !row.heading);
    const edge = edgeOf(above);
    if (values.length > cases.length && cases.length > 1 && !values.some(({ kind }) => kind === 'blank')) return [];
    if (cases.length > 1 && values.length === cases.length && isFormsOrder(cases, outcomes))
      return values.flatMap((cell, i) => (cases[i] ? [{ placed: cases[i], column, cell, label }] : []));
    const isShort = values.length < cases.length && (values.at(-1)?.end ?? 0) < edge;
    if (cases.length > 1 && (isShort || values.some((cell) => cell.kind !== 'blank' && cell.column >= edge))) return [];
  }
  // As many figures as headers stand in the order of these, whatever a span in the markup says.
  const inTurn =
    column || tangled || figures.length !== order.length
      ? []
      : figures.flatMap((cell, i) => {
          const { row, column, label } = order[i] ?? left;
          const placed = left.row ?? row ?? title ?? (casesIn(above).length === 1 ? casesIn(above)[0] : null);
          return placed && !placed.row.heading && column
            ? [{ placed, column, cell, label: left.label ?? label ?? cell }]
            : [];
        });
  if (inTurn.length > 0 && new Set(inTurn.map(idOf)).size === figures.length) return inTurn;
  const ragged = tangled || isRagged(figures, above, order.length);
  const filled = ragged ? figures.filter(({ kind }) => kind !== 'blank') : figures;
  if (!left.column && (ragged || byAddress.size < filled.length)) {
    const whole = order.length < ALL && figures.length === ALL ? figures : filled;
    if (whole.length === ALL && !left.row) return inOrder(whole, outcomes);
    const { row, label } = left;
    if (row && label && filled.length === order.length && !tangled)
      return filled.flatMap((cell, i) => (order[i] ? [{ placed: row, column: order[i].column, cell, label }] : []));
  }
  if (ragged) return [];
  return [...byAddress.values()].flatMap((all) => {
    const filled = all.filter(({ cell }) => cell.kind !== 'blank');
    const one = filled.length === 0 ? all[0] : filled.length === 1 ? filled[0] : undefined;
    return one ? [one] : [];
  });
}

/** True for cases that follow each other as in the form. */
function isFormsOrder(cases: readonly PlacedRow[], { table }: Outcomes): boolean {
  const all = rowsOf(table).map(({ row }) => row);
  return cases.every(({ row }, i) => i === 0 || all.indexOf(row) > all.indexOf(cases[i - 1]?.row ?? row));
}

function inOrder(values: readonly SheetCell[], outcomes: Outcomes): Found[] {
  const { columns } = outcomes.table;
  const rows = ['行政复议', '未经复议直接起诉', '复议后起诉'].flatMap((item) => rowNamed(item, outcomes));
  return values.flatMap((cell, i) => {
    const placed = rows[Math.floor(i / columns.length)];
    const column = columns[i % columns.length];
    return placed && column ? [{ placed, column, cell, label: cell }] : [];
  });
}

function rowNamed(item: string, outcomes: Outcomes): readonly PlacedRow[] {
  for (const row of outcomes.table.rows) {
    if (row.item === item) return [{ row, ancestors: [] }];
    const child = row.children?.find((inner) => inner.item === item);
    if (child) return [{ row: child, ancestors: [row] }];
  }
  return [];
}
