import type { Form } from '../../forms/model.ts';
import { type PlacedRow, rowsOf } from '../../forms/walk.ts';
import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { Collector } from './collector.ts';
import { readLabel } from './label.ts';
import { Placer } from './placer.ts';
import type { FormReading } from './reading.ts';
import { readValue } from './value.ts';
import { rowVocabulary, type Vocabulary } from './vocabulary.ts';

/** So many rows of the form close together are its table, though it is none in the markup. */
const LEAST_ROWS = 20;
/** So many are its table however few of them hold a number. */
const NEARLY_ALL = 40;
/** Pieces of text between two rows that are no rows; more end the table. */
const MOST_BETWEEN = 6;
const LONGEST = 120;

/** A piece of text: a line of a block, or a part of one set off by wide space. */
interface Piece {
  /** Stands in a cell: beside it stands who knows what, so that it is a row only with label and value in one. */
  readonly inCell: boolean;
  readonly text: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly found: readonly PlacedRow[];
  readonly words: string;
  readonly label: Piece;
  readonly unit: string | null;
  readonly value: Piece | null;
}

const UNIT = '条|件|次|篇|个|人次|人|万元|元|项';
const ONLY_UNIT = new RegExp(`^\\(?(?:${UNIT})\\)?$`);
/** `1.当面申请数 件`: a row without a figure. */
export const UNIT_BEHIND = new RegExp(`(?<=.{3}) \\(?(?:${UNIT})\\)?$`);
const VALUE = /^(?:[\d,]+(?:\.\d+)?|[-—–]{1,4}|\/|无)$/;
/** `1.当面申请数 件 0`, `收到申请数：12件`: label, unit, value in one line. */
const IN_ONE = new RegExp(
  `^(.{2,60}?)[ :]*(?:[ :(](${UNIT})\\)?)?[ :]+([\\d,]+(?:\\.\\d+)?|[-—–]{1,4}|/|无) ?(${UNIT})?$`,
);

/** Reads a list form that stands on the page as lines of text or boxes instead of a table; null where there is none. */
export function readTextForm(view: PageView, form: Form): FormReading | null {
  const table = form.tables[0];
  if (!table || !mayHold(view)) return null;
  const rows = longestRun(readRows(pieces(view), rowVocabulary(table)));
  const named = new Set(rows.flatMap(({ found }) => found.map(({ row }) => row.id))).size;
  if (named < LEAST_ROWS) return null;
  const collector = new Collector(form);
  const placer = new Placer(table);
  const met = new Set<string>();
  for (const { found, words, label, unit, value } of rows) {
    const placed = placer.choose(found, value !== null && /\d/.test(value.text), words);
    if (!placed) continue;
    placer.meet(placed);
    met.add(placed.row.id);
    if (!value) continue;
    const at = view.place(value.block, value.start, value.end);
    collector.add(
      {
        placed,
        column: null,
        value: readValue(value.text, { unit: placed.row.unit, pageUnit: unit }),
        raw: view.quote(at),
        at,
        labelAt: placeOf(view, label),
      },
      -1,
    );
  }
  const { figures } = collector;
  const numbers = figures.filter((figure) => figure.reading.state === 'number').length;
  if (numbers < (named < NEARLY_ALL ? LEAST_ROWS : 1)) return null;
  const missingRows = rowsOf(table).flatMap(({ row }) => (met.has(row.id) ? [] : [row.id]));
  return { figures, found: [{ form: form.id, table: table.id, tables: [], missingRows, unknownRows: [] }] };
}

const placeOf = (view: PageView, { block, start, end }: Piece): Place => view.place(block, start, end);

function mayHold(view: PageView): boolean {
  return view.page.blocks.some(
    ({ text, hidden }) => !hidden && (text.includes('按时办结') || text.includes('按時辦結')),
  );
}

/** All visible text in pieces, the long ones left out. */
function pieces(view: PageView): Piece[] {
  return view.page.blocks.flatMap(({ hidden, cell, text }, block) => {
    if (hidden || text.length > 40_000) return [];
    const { fold } = view.clean(block);
    return [...fold.matchAll(/[^\n]+/g)].flatMap((line) => {
      const content = line[0].trim();
      const start = line.index + line[0].indexOf(content);
      return content === '' || content.length > LONGEST
        ? []
        : [{ inCell: cell >= 0, text: content, block, start, end: start + content.length }];
    });
  });
}

/** Runs of rows, null where something else stands between them. */
function readRows(all: readonly Piece[], vocabulary: Vocabulary<PlacedRow>): (Row | null)[] {
  const rows: (Row | null)[] = [];
  for (let i = 0; i < all.length; i++) {
    const label = all[i];
    if (!label) continue;
    const one = inOne(label, vocabulary);
    if (one) {
      rows.push(one);
      continue;
    }
    if (label.inCell) continue;
    const words = readLabel(label.text.replace(UNIT_BEHIND, ''));
    const found = vocabulary.find(words);
    if (found.length === 0) {
      rows.push(null);
      continue;
    }
    let next = i + 1;
    const unit = ONLY_UNIT.test(all[next]?.text ?? '') ? (all[next++]?.text.replace(/[()]/g, '') ?? null) : null;
    const value = VALUE.test(all[next]?.text ?? '') ? (all[next++] ?? null) : null;
    rows.push({ found, words: words.exact, label, unit: unit ?? words.unit, value });
    i = next - 1;
  }
  return rows;
}

function inOne(piece: Piece, vocabulary: Vocabulary<PlacedRow>): Row | null {
  const match = IN_ONE.exec(piece.text);
  const [, name = '', unit, number = '', behind] = match ?? [];
  if (!match) return null;
  const words = readLabel(name);
  const found = vocabulary.find(words);
  if (found.length === 0) return null;
  const from = piece.text.lastIndexOf(number);
  const value = { ...piece, text: number, start: piece.start + from, end: piece.start + from + number.length };
  const label = { ...piece, text: name, end: piece.start + name.length };
  return { found, words: words.exact, label, unit: unit ?? behind ?? words.unit, value };
}

/** The rows that stand closest together. */
function longestRun(rows: readonly (Row | null)[]): Row[] {
  let best: Row[] = [];
  let run: Row[] = [];
  let gap = 0;
  for (const row of rows) {
    if (row) {
      if (gap > MOST_BETWEEN) run = [];
      run.push(row);
      gap = 0;
      if (run.length > best.length) best = run;
    } else gap++;
  }
  return best;
}
