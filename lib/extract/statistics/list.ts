import type { Form, FormTable } from '../../forms/model.ts';
import type { PlacedRow } from '../../forms/walk.ts';
import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import type { Collector } from './collector.ts';
import { headerRole, headerRows } from './headers.ts';
import { readLabel } from './label.ts';
import { type CellLine, cellLines } from './lines.ts';
import { isSure, rowsNamed } from './named.ts';
import type { Placer } from './placer.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.ts';
import { oneLine, readValue } from './value.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Zone, zonesOf } from './zones.ts';

/** `收到申请数` in the category column, 总数 beside it: the figure of the category itself. */
const ITSELF = /^(?:总|共|合|小)?(?:计|数|数量|总数|总量|总次数|件数|次数)$/;
/** Remarks that lost their brackets. */
const REMARK = /^(?:不同|不包括|包括|注|说明|备注)/;
/** Lines around the table that are no rows of it. */
const NO_ROW = /^(?:填报|单位负责人|审核|联系|注|备注|说明|制表|报送|填表)/;

export interface ListContext {
  /** The table of the page that is read. */
  readonly sheet: number;
  readonly view: PageView;
  readonly form: Form;
  readonly table: FormTable;
  readonly vocabulary: Vocabulary<PlacedRow>;
  readonly placer: Placer;
  readonly collector: Collector;
}

/** Rows that a label cell may name, a cell that holds several labels on its lines included. */
export function rowsIn(cell: SheetCell, vocabulary: Vocabulary<PlacedRow>): readonly PlacedRow[] {
  const whole = rowsNamed(cell, vocabulary);
  if (whole.length > 0 || !cell.text.includes('\n')) return whole;
  const lines = cell.text.split('\n').flatMap((line) => [...vocabulary.find(readLabel(line))]);
  return lines.length > 1 ? lines : [];
}

/** What reading one table of labels and values brought. */
export interface ListOutcome {
  /** Rows of the form met, figures or not. */
  readonly met: Set<string>;
  readonly unknown: Place[];
  /** Row met last, while its figure is still to come. */
  open: PlacedRow | null;
}

/** Reads a table that gives each row of the form one value (form 2014). */
export function readList(sheet: Sheet, context: ListContext): ListOutcome {
  const outcome: ListOutcome = { met: new Set(), unknown: [], open: null };
  const zones = zonesOf(sheet, (cell) => rowsIn(cell, context.vocabulary));
  const headers = headerRows(sheet);
  for (const zone of zones) {
    sheet.rows.forEach((row, at) => {
      if (!headers.has(at)) readRow(row, at, zone, context, outcome);
    });
  }
  return outcome;
}

function readRow(row: SheetRow, at: number, zone: Zone, context: ListContext, outcome: ListOutcome): void {
  const { placer, vocabulary } = context;
  const labels = row.filter((cell) => cell.kind === 'text' && isLabelPlace(cell, zone));
  const value = valueCell(row, at, zone, labels, context);
  const own = labels.filter((cell) => cell.row === at);
  const named = own.findLast((cell) => rowsIn(cell, vocabulary).length > 0) ?? null;
  const inner = own.slice(named ? own.indexOf(named) + 1 : 0).filter((cell) => !isRemark(cell));
  const meet = (placed: PlacedRow) => {
    placer.meet(placed);
    outcome.met.add(placed.row.id);
  };
  let category: PlacedRow | null = null;
  for (const cell of labels) {
    if (cell === named && inner.length === 0) break;
    category = placer.choose(vocabulary.find(cell.label), false, cell.label.exact) ?? category;
    if (category) meet(category);
  }
  const pageUnit = unitOf(row, zone, named);
  if (named?.text.includes('\n') && squeezed(named, value, pageUnit, context, meet)) return;
  const holdsFigure = value !== null && value.kind !== 'blank' && value.kind !== 'dash';
  const placed = rowOf(named, inner, category, holdsFigure, context);
  const label = inner.at(-1) ?? named ?? own.at(-1);
  if (!label) return;
  if (placed) {
    meet(placed);
    outcome.open = value === null || value.kind === 'blank' ? placed : null;
    const other = value ? addFigure(context, placed, value, label, pageUnit) : null;
    if (other) outcome.unknown.push(other);
  } else if (value?.kind === 'number') {
    // (不同渠道和方式公开相同信息计1条) in a row of its own holds the figure of the label above.
    if (own.every(isRemark) && outcome.open) addFigure(context, outcome.open, value, label, pageUnit);
    else if (!NO_ROW.test(label.label.exact) && !headerRole(label)) outcome.unknown.push(label.at);
    outcome.open = null;
  }
}

const isLabelPlace = (cell: SheetCell, zone: Zone): boolean =>
  cell.column >= zone.labels.from && cell.column < zone.labels.to && !zone.remarks.has(cell.column);

const isRemark = (cell: SheetCell): boolean => cell.label.exact === '' || REMARK.test(cell.label.exact);

/** The row that a line is about: its last label's, or the category's where 总数 stands beside it; null for one the form has not. */
function rowOf(
  named: SheetCell | null,
  inner: readonly SheetCell[],
  category: PlacedRow | null,
  holdsFigure: boolean,
  { placer, vocabulary }: ListContext,
): PlacedRow | null {
  if (inner.length > 0) return inner.every((cell) => ITSELF.test(cell.label.exact)) ? category : null;
  return named ? placer.choose(rowsNamed(named, vocabulary), holdsFigure, named.label.exact) : null;
}

/** Returns where a label stands that was taken for the same row. */
function addFigure(
  context: ListContext,
  placed: PlacedRow,
  value: SheetCell,
  label: SheetCell,
  pageUnit: string | null,
): Place | null {
  return context.collector.add(
    {
      placed,
      column: null,
      value: readValue(oneLine(value.text), { unit: placed.row.unit, pageUnit }),
      raw: context.view.quote(value.at),
      at: value.at,
      labelAt: label.at,
      sure: isSure(label, context.vocabulary),
    },
    context.sheet,
  );
}

/** The cell that holds the row's value in a zone; null where there is none or it cannot be told. */
function valueCell(
  row: SheetRow,
  at: number,
  zone: Zone,
  labels: readonly SheetCell[],
  context: ListContext,
): SheetCell | null {
  // A row that lost a cell has figures of other years in the place of its own.
  if (zone.reach > 0 && row.every((cell) => cell.end < zone.reach)) return null;
  const candidates = row.filter(
    (cell) => cell.row === at && cell.column < zone.value.to && cell.end > zone.value.from && !labels.includes(cell),
  );
  const filled = candidates.filter((cell) => cell.kind !== 'blank' && cell.kind !== 'unit');
  const chosen =
    filled.length > 0
      ? filled.length === 1
        ? filled[0]
        : undefined
      : candidates.find((cell) => cell.kind === 'blank');
  if (chosen) return chosen.kind === 'text' && rowsNamed(chosen, context.vocabulary).length > 0 ? null : chosen;
  if (candidates.length > 0) return null;
  // A row with too few cells, or pushed aside by one: its only number is the value, or the only cell there is.
  const last = labels.at(-1);
  const behind = row.filter(
    (cell) => cell.row === at && last && cell.column >= last.end && cell.column < zone.end && cell.kind !== 'unit',
  );
  const numbers = behind.filter((cell) => cell.kind === 'number');
  if (numbers.length > 0) return numbers.length === 1 ? (numbers[0] ?? null) : null;
  return behind.length === 1 ? (behind[0] ?? null) : null;
}

function unitOf(row: SheetRow, zone: Zone, label: SheetCell | null): string | null {
  const cell = row.find((other) => other.column === zone.unit && other.kind === 'unit');
  return cell?.text.replace(/[()\s]|单位:?/g, '') ?? label?.label.unit ?? null;
}

/** Several rows in one, their labels and values parted by line breaks: read line by line where both have as many. */
function squeezed(
  label: SheetCell,
  value: SheetCell | null,
  pageUnit: string | null,
  context: ListContext,
  meet: (placed: PlacedRow) => void,
): boolean {
  const { view, vocabulary, placer, collector, sheet } = context;
  const lines = cellLines(view, label.index).flatMap(
    (line): { line: CellLine; found: readonly PlacedRow[]; words: string }[] => {
      const label = readLabel(line.text);
      const found = vocabulary.find(label);
      return found.length > 0 ? [{ line, found, words: label.exact }] : [];
    },
  );
  const values = value ? cellLines(view, value.index) : [];
  const whole = rowsNamed(label, vocabulary).length > 0;
  if (lines.length < 2 || (whole && values.length !== lines.length)) return false;
  lines.forEach(({ line, found, words }, i) => {
    const here = values.length === lines.length ? values[i] : undefined;
    const placed = placer.choose(found, here !== undefined && here.text !== '', words);
    if (!placed) return;
    meet(placed);
    if (!here) return;
    const read = readValue(here.text, { unit: placed.row.unit, pageUnit });
    collector.add({ placed, column: null, value: read, raw: here.raw, at: here.at, labelAt: line.at }, sheet);
  });
  return true;
}
