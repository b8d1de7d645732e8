import type { Form, FormColumn, FormTable } from '../../forms/model.ts';
import { type PlacedRow, rowsOf } from '../../forms/walk.ts';
import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import { assign } from './assign.ts';
import { Collector } from './collector.ts';
import { isColumnCount } from './headers.ts';
import { columnsNamed, Heads } from './heads.ts';
import { isSure, rowsNamed } from './named.ts';
import { Placer } from './placer.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.ts';
import { oneLine, readValue } from './value.ts';
import { columnVocabulary, rowVocabulary, type Vocabulary } from './vocabulary.ts';

/** A table of rows × columns of a form, and what was found of it on the page. */
export interface Part {
  readonly table: FormTable;
  readonly rows: Vocabulary<PlacedRow>;
  readonly columns: Vocabulary<FormColumn>;
  readonly placer: Placer;
  readonly collector: Collector;
  readonly met: Set<string>;
  /** Labels with figures that the form has not, with their table of the page. */
  unknown: { readonly place: Place; readonly sheet: number }[];
  readonly sheets: Set<number>;
  /** Columns that a header named. */
  readonly headed: Set<string>;
  /** 第二十条 or 信息内容 stood in one of its tables. */
  official: boolean;
}

export function partOf(form: Form, table: FormTable): Part {
  return {
    table,
    rows: rowVocabulary(table),
    columns: columnVocabulary(table),
    placer: new Placer(table),
    collector: new Collector(form),
    met: new Set(),
    unknown: [],
    sheets: new Set(),
    headed: new Set(),
    official: false,
  };
}

/** A label in a row: the part it belongs to and what it may name. */
interface Named {
  readonly part: Part;
  readonly cell: SheetCell;
  readonly rows: readonly PlacedRow[];
}

const OFFICIAL = /第二十条|信息内容/;
/** 总计 numbered as the form numbers it, however far a category's span reaches. */
const OWN_NUMBER = /^\(?七/;
const REMARK = /^(?:区分处理|不包括|包括|不同|注|说明|备注)/;

/**
 * Reads sections 二 and 三 out of one sheet: rows by their labels, columns by the headers above them. `above`: the
 * headers of the table right before, which a page's end may have cut off. Returns its own headers, and whether it holds
 * nothing else.
 */
export function readMatrix(
  view: PageView,
  sheet: Sheet,
  parts: readonly Part[],
  { above, year }: { readonly above: Heads | null; readonly year: number | null },
): { readonly heads: Heads; readonly bare: boolean } {
  const heads = above ?? new Heads(year);
  const vocabularies = parts.map(({ columns }) => columns);
  let bare = true;
  let official = false;
  let active: Part | null = null;
  sheet.rows.forEach((row, at) => {
    const own = sheet.own[at] ?? [];
    if (isColumnCount(own)) return;
    official ||= own.some((cell) => cell.kind === 'text' && OFFICIAL.test(cell.label.exact));
    const named = isHeader(own, parts) ? null : rowLabel(own, parts, active, heads);
    bare &&= named === null;
    if (named) {
      if (readRow(view, { table: sheet.table, official }, row, own, named, heads)) {
        active = named.part;
        active.official ||= official;
      } else if (own.length > 1 && own.every((cell) => cell.kind === 'text')) {
        // 申请情况 | 总计: a header that could be a row's label, but has no figures to it.
        heads.addRow(row, own, vocabularies);
      }
    } else if (own.some((cell) => cell.kind === 'number')) {
      const label = own.find((cell) => cell.kind === 'text' && cell.label.exact !== '');
      if (active && label && active.headed.size > 1) active.unknown.push({ place: label.at, sheet: sheet.table });
    } else {
      heads.addRow(row, own, vocabularies);
    }
  });
  return { heads, bare };
}

/** Two column headers in a row, or one in a row that holds nothing else of a form. */
function isHeader(own: SheetRow, parts: readonly Part[]): boolean {
  const texts = own.filter((cell) => cell.kind === 'text');
  const headers = texts.filter((cell) => parts.some((part) => columnsNamed(cell, part.columns).length > 0));
  if (headers.length >= 2) return true;
  if (headers.length === 0 || own.some((cell) => cell.kind === 'number' || cell.kind === 'dash')) return false;
  // 其他 and 总计 alone in a row are its label: a header has them beside others.
  return texts.every((cell) => parts.every((part) => rowsNamed(cell, part.rows).length === 0));
}

/** The last label of a row that the form has, unless another label stands between it and the values. */
function rowLabel(own: SheetRow, parts: readonly Part[], active: Part | null, heads: Heads): Named | null {
  const order = active ? [active, ...parts.filter((part) => part !== active)] : parts;
  // A number before the first text counts the rows.
  const firstText = own.findIndex((cell) => cell.kind === 'text');
  const firstValue = own.findIndex((cell, i) => i > firstText && (cell.kind === 'number' || cell.kind === 'dash'));
  const before = firstValue < 0 ? own : own.slice(0, firstValue);
  for (const cell of [...before].reverse()) {
    if (cell.kind !== 'text') continue;
    for (const part of order) {
      const rows = rowsNamed(cell, part.rows);
      if (rows.length > 0) return { part, cell, rows };
    }
    const isRemark = cell.label.exact === '' || REMARK.test(cell.label.exact);
    if (!isRemark && !parts.some((part) => heads.over(cell, part.columns))) return beforeAllColumns(own, cell, order);
  }
  return null;
}

/** The label with exactly as many cells behind it as the form has columns, a word in one of them. */
function beforeAllColumns(own: SheetRow, word: SheetCell, parts: readonly Part[]): Named | null {
  for (const part of parts) {
    const cell = own[own.length - part.table.columns.length - 1];
    if (cell?.kind !== 'text' || cell.column >= word.column || part.headed.size < 3) continue;
    const rows = rowsNamed(cell, part.rows);
    if (rows.length > 0) return { part, cell, rows };
  }
  return null;
}

/** Reads one row; false where it brought nothing. */
function readRow(
  view: PageView,
  { table: sheet, official }: { readonly table: number; readonly official: boolean },
  row: SheetRow,
  own: SheetRow,
  named: Named,
  heads: Heads,
): boolean {
  const { part, cell: label } = named;
  const { placer, collector } = part;
  let category: PlacedRow | null = null;
  for (const cell of row) {
    if (cell === label || cell.column >= label.column) break;
    if (cell.kind !== 'text') continue;
    category = placer.choose(rowsNamed(cell, part.rows), false, cell.label.exact) ?? category;
    if (category) meet(part, category, !own.includes(cell));
  }
  const values = own.filter((cell) => cell.column >= label.end && cell.kind !== 'unit');
  const holdsFigure = values.some((cell) => cell.kind === 'number');
  const assigned = assign(values, part, heads);
  const [merged, ...more] = values;
  const isMerged = more.length === 0 && merged !== undefined && merged.end - merged.column > 1;
  if (holdsFigure && assigned.size === 0 && !isMerged) return false;
  const placed = placer.choose(named.rows, holdsFigure, label.label.exact);
  const subtotal =
    placed && (isSubtotal(placed, category) || isBehind(placed, part)) && !OWN_NUMBER.test(compact(label.text));
  if (!placed || subtotal) {
    if (holdsFigure) part.unknown.push({ place: label.at, sheet });
    return false;
  }
  meet(part, placed);
  if (placed.row.heading && !holdsFigure) return true;
  const sure = isSure(label, part.rows);
  // Of several totals below one another the last is the total, the others were sub-totals.
  const before = placed.row.total && holdsFigure ? collector.withdraw(placed.row.id, sheet) : null;
  if (before) part.unknown.push({ place: before, sheet });
  for (const [column, { cell, unit }] of assigned) {
    part.sheets.add(sheet);
    const other = collector.add(
      {
        placed,
        column,
        value: readValue(oneLine(cell.text), {
          unit: column.unit ?? placed.row.unit,
          pageUnit: unit,
          signed: column.signed,
        }),
        raw: view.quote(cell.at),
        at: cell.at,
        labelAt: label.at,
        sure,
      },
      sheet,
      official,
    );
    if (other && !part.unknown.some(({ place }) => place === other)) part.unknown.push({ place: other, sheet });
  }
  return assigned.size > 0;
}

function meet(part: Part, placed: PlacedRow, hanging = false): void {
  part.placer.meet(placed, hanging);
  part.met.add(placed.row.id);
}

/** A 合计 below rows that follow the total, which stood in its place already, is another one. */
function isBehind({ row }: PlacedRow, { table, met }: Part): boolean {
  if (!row.total || !met.has(row.id)) return false;
  const rows = rowsOf(table);
  return rows.slice(rows.findIndex((other) => other.row === row) + 1).some((other) => met.has(other.row.id));
}

/** A 合计 within 不予公开 is not the 总计 of all results. */
function isSubtotal({ row, ancestors }: PlacedRow, category: PlacedRow | null): boolean {
  return row.total === true && category !== null && category.row.heading === true && !ancestors.includes(category.row);
}
