import type { Form, FormRow } from '../../forms/model.ts';
import { rowsOf } from '../../forms/walk.ts';
import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { type Ranking, thisReport } from './copies.ts';
import type { Heads } from './heads.ts';
import { type Part, partOf, readMatrix } from './matrix.ts';
import type { FormTableFound } from './model.ts';
import { rowsNamed } from './named.ts';
import { mayHoldOutcomes, type Outcomes, outcomesOf } from './outcome-names.ts';
import { type OutcomeHeads, readOutcomes } from './outcomes.ts';
import type { FormReading } from './reading.ts';
import { holdsFigure, type Sheet, widthOf } from './sheet.ts';
import { uprightMatrix } from './upright.ts';

/** Rows and headed columns that make a table section 三; a local table of requests has fewer. */
const LEAST_ROWS = 5;
const LEAST_COLUMNS = 3;
/** Headed columns of a table of section 二 without a section 三. */
const LEAST_ALONE = 2;
/** So many of its rows are section 三 whatever columns they have: some give 总计 alone. */
const MOST_ROWS = 15;
const LONGEST_LABEL = 80;

/** Reads a form of sections 二, 三 and 四 (2019, 2021); null where the page does not have it. */
export function readMatrixForm(
  view: PageView,
  form: Form,
  sheets: readonly Sheet[],
  year: number | null,
): FormReading | null {
  const tables = form.tables.filter((table) => table.id !== 'review');
  const parts = tables.map((table) => partOf(form, table));
  const outcomes = form.tables.filter((table) => table.id === 'review').map((table) => outcomesOf(form, table));
  let before: Before | null = null;
  let cut: readonly (OutcomeHeads | null)[] = [];
  for (const sheet of thisReport(view, sheets, year, rankingBy(parts))) {
    const columns = widthOf(sheet);
    if (columns < 2 && !holdsFigure(sheet)) continue;
    const above = headsAbove(before, columns, sheet);
    before = { ...readMatrix(view, uprightMatrix(sheet, parts), parts, { above, year }), columns };
    cut = outcomes.map((each, i) => readOutcomes(view, sheet, each, cut[i] ?? null));
  }
  const known = new Set(outcomes.flatMap(({ collector }) => collector.figures.map(({ labelAt }) => placeKey(labelAt))));
  for (const part of parts) part.unknown = part.unknown.filter(({ place }) => !known.has(placeKey(place)));
  const main = parts.some((part) => part.table.id === 'applications' && isRecognised(part, false));
  const good: (Part | Outcomes)[] = [
    ...parts.filter((part) => isRecognised(part, main)),
    ...outcomes.filter((each) => each.collector.figures.length >= 5),
  ];
  if (good.length === 0) return null;
  return {
    figures: good.flatMap((part) => part.collector.figures),
    found: good.map((part) => described(form, part)),
  };
}

/** The headers of the table right before one. */
interface Before {
  readonly heads: Heads;
  /** It holds nothing else. */
  readonly bare: boolean;
  readonly columns: number;
}

/** The headers that stand over a table of so many columns which has none of its own. */
function headsAbove(before: Before | null, columns: number, sheet: Sheet): Heads | null {
  if (before?.columns !== columns) return null;
  return before.bare || beginsWithFigures(sheet) ? before.heads : null;
}

/** True where the first row that says anything has a figure: a page's end may have cut its header off. */
function beginsWithFigures({ own }: Sheet): boolean {
  const first = own.find((row) => row.some(({ kind }) => kind !== 'blank'));
  return first?.some(({ kind }) => kind === 'number') ?? false;
}

const placeKey = (place: Place): string => JSON.stringify(place);

/** Section 三 is in every report, section 二 stands before it. */
function rankingBy(parts: readonly Part[]): Ranking {
  return {
    isMain: (sheet) =>
      holdsFigure(sheet) &&
      parts.some((part) => {
        const rows = part.table.id === 'applications' ? rowsIn(sheet, part) : new Set();
        return rows.size >= LEAST_ROWS && rows.has(part.table.rows[0]);
      }),
    isBefore: (sheet) =>
      parts.some((part) => part.table.id !== 'applications' && rowsIn(sheet, part).has(part.table.rows[0])),
    isAfter: mayHoldOutcomes,
  };
}

/** The rows that a sheet's labels name first of all. */
function rowsIn(sheet: Sheet, part: Part): Set<FormRow | undefined> {
  const texts = sheet.own.flat().filter((cell) => cell.kind === 'text' && cell.text.length < LONGEST_LABEL);
  return new Set(texts.flatMap((cell) => rowsNamed(cell, part.rows)[0]?.row ?? []));
}

function isRecognised(part: Part, main: boolean): boolean {
  const { figures } = part.collector;
  if (part.table.id !== 'applications') {
    // Alone on its page, 上年 | 本年 | 增减 is a table of the body's own though one of its headers is a form's too.
    const heads = Math.min(LEAST_ALONE, part.table.columns.length);
    return figures.length > 0 && (main || (part.official && part.headed.size >= heads));
  }
  const rows = new Set(figures.map((figure) => figure.row)).size;
  return rows >= MOST_ROWS || (rows >= LEAST_ROWS && part.headed.size >= LEAST_COLUMNS);
}

/** What is said of a table that was found. */
export function described(form: Form, part: Part | Outcomes): FormTableFound {
  const { strangers } = part.collector;
  const rows = rowsOf(part.table).filter(({ row }) => !row.heading && !part.met.has(row.id));
  return {
    form: form.id,
    table: part.table.id,
    tables: [...part.sheets].filter((sheet) => sheet >= 0 && !strangers.has(sheet)),
    missingRows: rows.map(({ row }) => row.id),
    unknownRows:
      'unknown' in part
        ? part.unknown.flatMap(({ place, sheet }) => (part.sheets.has(sheet) && !strangers.has(sheet) ? place : []))
        : [],
  };
}
