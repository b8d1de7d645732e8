import { FORMS } from '../../forms/index.ts';
import type { FormTable } from '../../forms/model.ts';
import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import { type FlatLine, flatRuns, hasFlatHint, type Run } from './flat-lines.ts';
import { readLabel } from './label.ts';
import { laidOut, type Sheet, SheetCell } from './sheet.ts';
import { columnVocabulary, rowVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * Tables that lost their markup altogether: each cell is a line of its own, label first, its figures below it. As sheets
 * with negative table numbers, the first being `from`. A row is taken only where exactly as many figures follow its label
 * as there are columns: an empty cell leaves no line, so that nobody knows which one it was. `worded`: blocks with words of
 * a form.
 */
export function flatSheets(
  view: PageView,
  worded: readonly number[],
  taken: ReadonlySet<number>,
  from: number,
): Sheet[] {
  if (!hasFlatHint(view, worded, taken)) return [];
  const runs = flatRuns(view, taken);
  const grids = [...smallGrids(runs), ...applicationGrids(runs), ...outcomeGrids(runs)];
  return grids.map((rows, i) => sheetOf(view, from - i, rows));
}

/** Words at a place of the page; the first cell of a row is its label. */
interface Written {
  readonly text: string;
  readonly line: FlatLine;
}
type Rows = readonly (readonly Written[])[];

const TABLES = FORMS.flatMap(({ tables }) => tables.filter(({ columns }) => columns.length > 0));
const SMALL = TABLES.filter(({ id }) => id !== 'applications' && id !== 'review');
const APPLICATIONS = TABLES.filter(({ id }) => id === 'applications');
const APPLICANTS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const CASES = ['行政复议', '未经复议直接起诉', '复议后起诉'];

/** A label may be cut over so many lines. */
const MOST_LINES = 4;

/** The shortest end of some lines that a vocabulary knows, and the lines before it; null where it knows none. */
function lastNamed(texts: readonly FlatLine[], vocabulary: Vocabulary<unknown>): Named | null {
  for (let count = 1; count <= Math.min(MOST_LINES, texts.length); count++) {
    const lines = texts.slice(texts.length - count);
    const text = lines.map((line) => line.text).join('');
    const [first] = lines;
    if (first && vocabulary.find(readLabel(text)).length > 0)
      return { label: { text, line: first }, before: texts.slice(0, texts.length - count) };
  }
  return null;
}

interface Named {
  readonly label: Written;
  readonly before: readonly FlatLine[];
}

const said = (lines: readonly FlatLine[]): string => compact(lines.map(({ text }) => text).join(''));
const written = (line: FlatLine): Written => ({ text: line.text, line });

/** Section 三: its headers, and the rows of seven figures below them with the categories between. */
function applicationGrids(runs: readonly Run[]): Rows[] {
  const at = runs.findIndex(({ texts }) => APPLICANTS.every((word) => said(texts).includes(word)));
  const first = runs[at]?.texts.find((line) => compact(line.text) === APPLICANTS[0]);
  const table = APPLICATIONS[0];
  if (!first || !table) return [];
  const rows: (readonly Written[])[] = [
    [written({ ...first, text: '' }), ...APPLICANTS.map((text) => ({ text, line: first }))],
  ];
  for (const run of runs.slice(at)) {
    if (run !== runs[at] && said(run.texts).includes('结果维持')) break;
    const named = APPLICATIONS.map((one) => lastNamed(run.texts, rowVocabulary(one))).find((found) => found !== null);
    if (!named) continue;
    for (const line of run === runs[at] ? [] : named.before) rows.push([written(line)]);
    rows.push(run.values.length === APPLICANTS.length ? [named.label, ...run.values.map(written)] : [named.label]);
  }
  return rows.length > 1 ? [rows] : [];
}

/** Section 四: fifteen figures below all headers, or five below each kind of cases. */
function outcomeGrids(runs: readonly Run[]): Rows[] {
  const at = runs.findIndex(({ texts }) => OUTCOMES.every((word) => said(texts).includes(word)));
  const run = runs[at];
  const [first] = run?.texts ?? [];
  if (!run || !first) return [];
  const words = said(run.texts);
  const times = words.split('结果维持').length - 1;
  // Not the section's heading, which the lines above the figures begin with.
  const head = (text: string) => ({
    text,
    line: run.texts.find((line) => compact(line.text) === text) ?? run.texts.at(-1) ?? first,
  });
  if (times === CASES.length && inOrder(words, CASES.slice(1)) && run.values.length === OUTCOMES.length * CASES.length)
    return [
      [
        CASES.flatMap((name) => [head(name), ...Array.from({ length: OUTCOMES.length - 1 }, () => head(''))]),
        CASES.flatMap(() => OUTCOMES.map(head)),
        run.values.map(written),
      ],
    ];
  if (times !== 1) return [];
  const rows: (readonly Written[])[] = [[head(''), ...OUTCOMES.map(head)]];
  for (const { texts, values } of runs.slice(at, at + CASES.length)) {
    const last = texts.at(-1);
    const name = last && CASES.find((one) => readLabel(last.text).exact.endsWith(one));
    if (last && name && values.length === OUTCOMES.length)
      rows.push([{ text: name, line: last }, ...values.map(written)]);
  }
  return rows.length > 1 ? [rows] : [];
}

function inOrder(text: string, words: readonly string[]): boolean {
  const places = words.map((word) => text.indexOf(word));
  return places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1));
}

/** The tables of section 二: 信息内容 with its headers, then rows of as many figures. */
function smallGrids(runs: readonly Run[]): Rows[] {
  const found: Rows[] = [];
  for (let i = 0; i < runs.length; i++) {
    const texts = runs[i]?.texts ?? [];
    const at = texts.findLastIndex(({ text }) => compact(text) === '信息内容');
    const title = texts[at];
    if (!title) continue;
    const read = SMALL.map((table) => smallGrid(table, runs, i, at)).filter((rows) => rows !== null);
    const best = read.reduce<Rows | null>((most, rows) => (rows.length > (most?.length ?? 0) ? rows : most), null);
    if (best) found.push(best);
  }
  return found;
}

function smallGrid(table: FormTable, runs: readonly Run[], from: number, at: number): Rows | null {
  const [title, ...rest] = runs[from]?.texts.slice(at) ?? [];
  if (!title) return null;
  const columns = columnVocabulary(table);
  const heads: Written[] = [];
  let next = 0;
  while (heads.length < table.columns.length) {
    const head = firstNamed(rest.slice(next), columns);
    if (!head) return null;
    heads.push(head.label);
    next += head.lines;
  }
  const rows: (readonly Written[])[] = [[written(title), ...heads]];
  for (let i = from; i < runs.length; i++) {
    const { texts = [], values = [] } = runs[i] ?? {};
    const own = i === from ? rest.slice(next) : texts;
    const named = lastNamed(own, rowVocabulary(table));
    if (!named || named.before.length > 0) break;
    rows.push(values.length === heads.length ? [named.label, ...values.map(written)] : [named.label]);
  }
  return rows.length > 1 ? rows : null;
}

function firstNamed(
  texts: readonly FlatLine[],
  vocabulary: Vocabulary<unknown>,
): { readonly label: Written; readonly lines: number } | null {
  const [line] = texts;
  for (let lines = 1; line && lines <= Math.min(MOST_LINES, texts.length); lines++) {
    const text = texts
      .slice(0, lines)
      .map((one) => one.text)
      .join('');
    if (vocabulary.find(readLabel(text)).length > 0) return { label: { text, line }, lines };
  }
  return null;
}

function sheetOf(view: PageView, table: number, rows: Rows): Sheet {
  const cells = rows.flatMap((row, at) =>
    row.flatMap(({ text, line }, column) => {
      if (text === '') return [];
      const place = view.place(line.block, line.start, line.end);
      // 行政复议 stands over its five outcomes.
      const next = row.findIndex((other, i) => i > column && other.text !== '');
      const columnSpan = at === 0 && column + 1 < row.length ? (next < 0 ? row.length : next) - column : 1;
      return [new SheetCell(-1, { row: at, column, columnSpan, rowSpan: 1 }, text, place)];
    }),
  );
  return laidOut(table, cells, rows.length);
}
