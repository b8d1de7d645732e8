import type { Form, FormTable } from '../../forms/model.ts';
import type { PlacedRow } from '../../forms/walk.ts';
import { rowsOf } from '../../forms/walk.ts';
import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { Collector } from './collector.ts';
import { thisReport } from './copies.ts';
import { readList, rowsIn } from './list.ts';
import type { FormTableFound } from './model.ts';
import { Placer } from './placer.ts';
import type { FormReading } from './reading.ts';
import { holdsFigure, type Sheet } from './sheet.ts';
import { upright } from './upright.ts';
import { rowVocabulary, type Vocabulary } from './vocabulary.ts';

/** So many different rows make a table the official form; a local table shares a few words with it. */
const LEAST_ROWS = 12;

interface Piece {
  readonly sheet: Sheet;
  /** For each row of the form's: what it may be. */
  readonly rows: readonly (readonly string[])[];
  /** Rows with a number that the form has not. */
  readonly others: number;
}

/** Reads the official form that is one list of rows with a value each (2014); null where the page does not have it. */
export function readListForm(
  view: PageView,
  form: Form,
  sheets: readonly Sheet[],
  year: number | null,
): FormReading | null {
  const table = form.tables[0];
  if (!table) return null;
  const vocabulary = rowVocabulary(table);
  const own = thisReport(view, sheets, year, {
    isMain: (sheet) => isMain(sheet, table, vocabulary),
    isBefore: () => false,
    isAfter: () => false,
  });
  return readListTable(view, form, table, own, LEAST_ROWS);
}

/** The table that begins with the form's first row, and with enough behind it. */
function isMain(sheet: Sheet, table: FormTable, vocabulary: Vocabulary<PlacedRow>): boolean {
  const first = rowsOf(table).find(({ row }) => !row.heading)?.row;
  const named = new Set(
    sheet.own
      .flat()
      .flatMap((cell) => (cell.kind === 'text' ? rowsIn(cell, vocabulary) : []))
      .map(({ row }) => row),
  );
  return first !== undefined && holdsFigure(sheet) && named.size >= LEAST_ROWS && named.has(first);
}

/** Reads a table of rows with a value each; null where the page does not have `least` of its rows with a figure. */
export function readListTable(
  view: PageView,
  form: Form,
  table: FormTable,
  sheets: readonly Sheet[],
  least: number,
): FormReading | null {
  const vocabulary = rowVocabulary(table);
  const pieces = accepted(
    upright(sheets, (cell) => rowsIn(cell, vocabulary).length > 0).map((sheet) => survey(sheet, vocabulary)),
    least,
  );
  if (pieces.length === 0) return null;
  const collector = new Collector(form);
  const placer = new Placer(table);
  const met = new Set<string>();
  const unknown: Place[] = [];
  for (const { sheet } of pieces) {
    const outcome = readList(sheet, { sheet: sheet.table, view, form, table, vocabulary, placer, collector });
    for (const id of outcome.met) met.add(id);
    unknown.push(...outcome.unknown);
  }
  const { figures, strangers } = collector;
  if (figures.filter((figure) => !figure.heading).length < least) return null;
  return {
    figures,
    found: [
      described(
        form,
        table,
        pieces.filter(({ sheet }) => !strangers.has(sheet.table)),
        met,
        unknown,
      ),
    ],
  };
}

function described(
  form: Form,
  table: FormTable,
  pieces: readonly Piece[],
  met: Set<string>,
  unknown: Place[],
): FormTableFound {
  return {
    form: form.id,
    table: table.id,
    tables: pieces.flatMap(({ sheet }) => (sheet.table < 0 ? [] : sheet.table)),
    missingRows: rowsOf(table).flatMap(({ row }) => (met.has(row.id) ? [] : [row.id])),
    unknownRows: unknown,
  };
}

/** Finds a table's rows that the form has, headings aside, and counts those with a number that it has not. */
function survey(sheet: Sheet, vocabulary: Vocabulary<PlacedRow>): Piece {
  const rows: string[][] = [];
  let others = 0;
  for (const own of sheet.own) {
    let known = false;
    for (const cell of own) {
      const named = cell.kind === 'text' ? rowsIn(cell, vocabulary) : [];
      const ids = named.flatMap(({ row }) => (row.heading ? [] : [row.id]));
      if (ids.length > 0) rows.push(ids);
      known ||= named.length > 0;
    }
    if (!known && own.some((cell) => cell.kind === 'number') && own.some((cell) => cell.kind === 'text')) others++;
  }
  return { sheet, rows, others };
}

/** The tables that make up the form: enough of its rows together, and each mostly its rows and mostly new ones, or the whole again. */
function accepted(pieces: readonly Piece[], least: number): Piece[] {
  const own = pieces.filter(({ rows, others }) => rows.length > 0 && rows.length >= others);
  const taken = new Set<Piece>();
  const covered = new Set<string>();
  for (const piece of [...own].sort((a, b) => b.rows.length - a.rows.length)) {
    const fresh = new Set<string>();
    for (const ids of piece.rows) {
      const id = ids.find((one) => !covered.has(one) && !fresh.has(one));
      if (id !== undefined) fresh.add(id);
    }
    if (piece.rows.length < least && fresh.size * 2 < piece.rows.length) continue;
    taken.add(piece);
    for (const id of fresh) covered.add(id);
  }
  return covered.size >= least ? own.filter((piece) => taken.has(piece)) : [];
}
