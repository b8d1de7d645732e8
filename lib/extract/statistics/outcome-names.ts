import type { Form, FormColumn, FormTable } from '../../forms/model.ts';
import type { PlacedRow } from '../../forms/walk.ts';
import { Collector } from './collector.ts';
import { readLabel } from './label.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { columnVocabulary, rowVocabulary, type Vocabulary } from './vocabulary.ts';

/** Section 四 on a page: which review or suit (row) and which outcome (column) each figure is of. */
export interface Outcomes {
  readonly table: FormTable;
  readonly rows: Vocabulary<PlacedRow>;
  readonly columns: Vocabulary<FormColumn>;
  readonly collector: Collector;
  readonly sheets: Set<number>;
  readonly met: Set<string>;
}

export function outcomesOf(form: Form, table: FormTable): Outcomes {
  return {
    table,
    rows: rowVocabulary(table),
    columns: columnVocabulary(table),
    collector: new Collector(form),
    sheets: new Set(),
    met: new Set(),
  };
}

const NOTHING = { row: null, column: null };
const OUTCOME_WORDS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计', '合计'];

/** The cases or the outcome that a cell names, or both (`行政复议结果维持`); nulls where it names neither. */
export function naming(
  cell: SheetCell,
  { rows, columns }: Outcomes,
): { row: PlacedRow | null; column: FormColumn | null } {
  if (cell.kind !== 'text' || cell.text.length > 60) return NOTHING;
  const column = columns.find(cell.label)[0] ?? null;
  if (column) return { row: null, column };
  const row = rows.find(cell.label)[0] ?? null;
  if (row && !row.row.heading) return { row, column: null };
  const words = readLabel(cell.text.replace(/[()]/g, '')).exact;
  const end = OUTCOME_WORDS.find((word) => words.endsWith(word) && words.length > word.length);
  const inner = casesNamed(end === undefined ? words : words.slice(0, -end.length), rows) ?? row;
  return { row: inner, column: (end === undefined || !inner ? null : columns.find(readLabel(end))[0]) ?? null };
}

/** The cases that words name, with 行政诉讼 before them or not. */
export function casesNamed(words: string, rows: Outcomes['rows']): PlacedRow | null {
  return rows.find(readLabel(words.replace(/^行政诉讼(?=.)/, '')))[0] ?? null;
}

/** True for a cell that names cases or an outcome. */
export function isNamed(cell: SheetCell, outcomes: Outcomes): boolean {
  const { row, column } = naming(cell, outcomes);
  return row !== null || column !== null;
}

/** Without words of outcomes a sheet is none of section 四: seen before any label is read. */
const OUTCOME_HINT = /维\s*持|纠|审\s*结|办\s*结/;

/** False for a text that is none of section 四. */
export function mayBeOutcome(text: string): boolean {
  return OUTCOME_HINT.test(text);
}

/** False for a sheet that is none of section 四. */
export function mayHoldOutcomes(sheet: Sheet): boolean {
  return sheet.own.some((row) => row.some((cell) => mayBeOutcome(cell.text)));
}
