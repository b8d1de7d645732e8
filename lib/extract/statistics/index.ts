import { addressBook } from '../../forms/address-book.ts';
import { FORMS, formFor } from '../../forms/index.ts';
import type { Form, OfficialForm } from '../../forms/model.ts';
import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import { boxSheets } from './box-sheets.ts';
import { readColophon } from './colophon.ts';
import { flatSheets } from './flat-sheets.ts';
import { blocksWithFormWords } from './form-words.ts';
import { lineSheets } from './line-sheets.ts';
import { readListForm } from './list-form.ts';
import { readLocal } from './local.ts';
import { readLocalForms } from './local-forms.ts';
import { readMatrixForm } from './matrix-form.ts';
import type { Statistics } from './model.ts';
import { mostFigures } from './most-figures.ts';
import { holdsOnlyFigures, namesForm } from './naming.ts';
import type { FormReading } from './reading.ts';
import { blocksAt, firstBlock, mayBeForm, type Sheet, sheetOf } from './sheet.ts';
import { readTextForm } from './text-form.ts';

/**
 * Reads every statistic of the official forms, and of an office's own (`more`), from a page's tables. Never throws; what
 * cannot be told is left out. `only`: the one official form to look for, `''` for none; any where it is not given.
 */
export function extractStatistics(view: PageView, more: readonly Form[] = [], only?: string): Statistics {
  // One table that may be a form's makes all tables of the page worth laying out: forms come in pieces.
  const official = view.page.tables.some((_, table) => mayBeForm(view, table));
  const named = (table: number) =>
    namesForm(view, table) || (holdsOnlyFigures(view, table) && namesForm(view, table - 1));
  const wanted = (table: number) => more.length > 0 || (official && named(table));
  const sheets = view.page.tables.flatMap((_, table) => (wanted(table) ? (sheetOf(view, table) ?? []) : []));
  const worded = blocksWithFormWords(view);
  const boxes = boxSheets(view, worded);
  const taken = new Set(boxes.flatMap(({ own }) => own.flat().flatMap(({ at }) => blocksAt(view, at))));
  const flat = flatSheets(view, worded, taken, -2 - boxes.length);
  for (const { own } of flat) for (const { at } of own.flat()) for (const block of blocksAt(view, at)) taken.add(block);
  const others = [...boxes, ...flat, ...lineSheets(view, worded, taken, -2 - boxes.length - flat.length)];
  const laidOut = new Map(sheets.map((sheet) => [sheet.table, sheet]));
  const forms = only === undefined ? FORMS : FORMS.filter(({ id }) => id === only);
  const best =
    (official || others.length > 0 ? bestForm(view, inOrder(view, sheets, others), forms) : null) ??
    asText(view, forms);
  const used = new Set(best?.reading.found.flatMap((found) => found.tables));
  const free = sheets.filter(({ table }) => !used.has(table));
  const own = readLocalForms(view, inForce(more, yearOf(view)), free);
  for (const { reading } of own) for (const { tables } of reading.found) for (const table of tables) used.add(table);
  const read = best ? [best, ...own] : own;
  return {
    form: best?.form.id ?? null,
    forms: read.map(({ form }) => form),
    figures: read.flatMap(({ reading }) => reading.figures),
    found: read.flatMap(({ reading }) => reading.found),
    local: view.page.tables.flatMap((_, table) =>
      used.has(table) ? [] : (readLocal(view, table, laidOut.get(table)) ?? []),
    ),
    // Only the form of 2014 is signed; later reports name the office in their text.
    colophon: readColophon(view, best?.form.id === '2014' ? best.reading.found.flatMap(({ tables }) => tables) : []),
  };
}

/** Tables, and what stands for tables, as they follow each other on the page. */
function inOrder(view: PageView, sheets: readonly Sheet[], others: readonly Sheet[]): readonly Sheet[] {
  if (others.length === 0) return sheets;
  return [...sheets, ...others]
    .map((sheet) => ({ sheet, first: firstBlock(view, sheet) }))
    .sort((a, b) => a.first - b.first)
    .map(({ sheet }) => sheet);
}

/** The year in the page's title, null where there is none. */
function yearOf({ page }: PageView): number | null {
  const year = /20\d\d/.exec(page.title)?.[0];
  return year === undefined ? null : Number(year);
}

/** The forms for reports on a year, all where it is not known. */
function inForce(forms: readonly Form[], year: number | null): readonly Form[] {
  return year === null ? forms : forms.filter(({ from, to }) => year >= from && (to === null || year <= to));
}

/** The list form as lines of text, where no table holds a form. */
function asText(view: PageView, forms: readonly OfficialForm[]): { form: OfficialForm; reading: FormReading } | null {
  for (const form of forms) {
    const reading = form.tables.every((table) => table.columns.length === 0) ? readTextForm(view, form) : null;
    if (reading) return { form, reading };
  }
  return null;
}

/** Words without which a page cannot hold a form of its kind, so that it is not tried. */
const LIST = /申请|办结|答复|公开政府信息/;
const MATRIX = /自然人|结果维持|第二十条|信息内容|商业企业|三安全一稳定/;

/** True where every figure of a form was read. */
function isWhole(form: OfficialForm, { figures }: FormReading): boolean {
  let missing = 0;
  for (const { row } of addressBook(form).values()) if (!row.heading) missing++;
  for (const { heading } of figures) if (!heading) missing--;
  return missing === 0;
}

/**
 * The form that explains most of the page's figures; between equals, the one in force for the year in the title, which is
 * tried first: the others need not be read where they cannot explain more, none where it is all there.
 */
function bestForm(
  view: PageView,
  sheets: readonly Sheet[],
  forms: readonly OfficialForm[],
): { form: OfficialForm; reading: FormReading } | null {
  const year = yearOf(view);
  const due = year === null ? null : formFor(year);
  const hold = (words: RegExp) =>
    sheets.some(({ own }) => own.some((row) => row.some(({ text }) => words.test(compact(text)))));
  let best: { form: OfficialForm; reading: FormReading } | null = null;
  for (const form of [...forms.filter((one) => one === due), ...forms.filter((one) => one !== due)]) {
    const isList = form.tables.every((table) => table.columns.length === 0);
    if (!hold(isList ? LIST : MATRIX)) continue;
    const known = best?.reading.figures.length ?? 0;
    const settled = best !== null && best.form === due;
    if (settled && (isList ? addressBook(form).size : mostFigures(form, sheets)) <= known) continue;
    const reading = isList ? readListForm(view, form, sheets, year) : readMatrixForm(view, form, sheets, year);
    if (!reading) continue;
    const more = reading.figures.length - known;
    if (more > 0 || (more === 0 && !settled)) best = { form, reading };
    if (form === due && isWhole(form, reading)) break;
  }
  return best;
}
