import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import { compact } from '../../text/compact.ts';
import { kindOf, laidOut, type Sheet, SheetCell } from './sheet.ts';

/** Words without which lines of text are no table of a form. */
const HINT = /自然人|商业企业|结果维持|信息内容|按时办结/;
/** The heading of the section that follows; 三、本年度办理结果 is none. */
const HEADING = /^[一二三四五六]、.{4,40}(?:情况|事项)$/;
/** A longer line, or one with a full stop, is a sentence. */
const LONGEST = 200;
/** More pieces in a line than any form has columns. */
const MOST = 24;

/** A piece of a line: clean offsets in its block. */
interface Piece {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A line of a table: its label's pieces and its figures, or nothing but header words. */
interface Line {
  readonly label: Piece | null;
  readonly values: readonly Piece[];
  /** Header words; empty in a line with figures. */
  readonly heads: readonly Piece[];
}

/**
 * Tables that are lines of text: label and figures of each row parted by white space, or standing in inline elements of
 * their own. As sheets with negative table numbers, the first being `from`. `worded`: blocks with words of a form; `taken`:
 * blocks that stand in other sheets.
 */
export function lineSheets(
  view: PageView,
  worded: readonly number[],
  taken: ReadonlySet<number>,
  from: number,
): Sheet[] {
  const isOpen = (block: number) => !taken.has(block) && isOutside(view, block);
  if (!worded.some((block) => isOpen(block) && hasHint(view.clean(block).fold))) return [];
  const sheets: Sheet[] = [];
  let run: Piece[] = [];
  const close = () => {
    // Most lines of a page stand near no figure: they are not taken apart.
    if (run.some((line) => endsWithFigure(view, line))) {
      const lines = run.map((line) => readLine(view, line));
      if (lines.some(({ values }) => values.length > 0)) sheets.push(sheetOf(view, from - sheets.length, lines));
    }
    if (run.length > 0) run = [];
  };
  for (const [block, { hidden }] of view.page.blocks.entries()) {
    if (hidden) continue;
    if (!isOpen(block)) {
      close();
      continue;
    }
    const { fold } = view.clean(block);
    for (const { start, end } of linesOf(fold)) {
      if (isSentence(fold, start, end) || HEADING.test(fold.slice(start, end))) close();
      else run.push({ block, start, end });
    }
  }
  close();
  return sheets;
}

/** A line that is no sentence holds such a word. */
function hasHint(fold: string): boolean {
  return (
    HINT.test(fold) &&
    linesOf(fold).some((line) => !isSentence(fold, line.start, line.end) && HINT.test(fold.slice(line.start, line.end)))
  );
}

function isOutside(view: PageView, block: number): boolean {
  const found = view.page.blocks[block];
  return found !== undefined && !found.hidden && found.text.length < 40_000 && view.standsFree(block);
}

function linesOf(text: string): { start: number; end: number }[] {
  if (!text.includes('\n')) {
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  }
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: line }) => {
    const content = line.trim();
    const start = index + line.indexOf(content);
    return content === '' ? [] : [{ start, end: start + content.length }];
  });
}

function isSentence(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return true;
  const stop = text.indexOf('。', start);
  return stop >= 0 && stop < end;
}

/** True where the last piece of a line is none of text. */
function endsWithFigure(view: PageView, { block, start, end }: Piece): boolean {
  const clean = view.clean(block);
  const text = clean.fold.slice(start, end).replace(/[ |]+$/, '');
  let from = Math.max(text.lastIndexOf(' '), text.lastIndexOf('|')) + 1;
  if (from === 0) {
    const bounds = view.page.blocks[block]?.bounds ?? [];
    for (let i = bounds.length - 1; i >= 0 && from === 0; i--) {
      const at = clean.fromRaw(bounds[i] ?? 0) - start;
      if (at <= 0) break;
      if (text.slice(at).trim() !== '') from = at;
    }
  }
  return kindOf(compact(text.slice(from))) !== 'text';
}

function readLine(view: PageView, { block, start, end }: Piece): Line {
  const { fold } = view.clean(block);
  const line = fold.slice(start, end);
  const spaced = (
    line.includes('|')
      ? barred(line)
      : [...line.matchAll(/[^ ]+/g)].map(({ index, 0: word }) => [index, index + word.length] as const)
  ).map(([from, to]) => ({ block, start: start + from, end: start + to }));
  const pieces = spaced.length > 1 ? spaced : inline(view, block, start, end);
  if (pieces.length > MOST) return { label: pieces[0] ?? null, values: [], heads: [] };
  const lastText = pieces.findLastIndex((piece) => cellOf(view, piece, 0, 0).kind === 'text');
  const values = pieces.slice(lastText + 1);
  const first = pieces[0];
  const last = pieces[lastText];
  if (values.length === 0) return { label: null, values, heads: pieces };
  return { label: first && last ? { block, start: first.start, end: last.end } : null, values, heads: [] };
}

/** What stands between bars, words with spaces in them and empty cells included; not what is empty at both ends. */
function barred(line: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let filled = 0;
  for (let at = 0; at <= line.length; ) {
    const bar = line.indexOf('|', at);
    const end = bar < 0 ? line.length : bar;
    const words = line.slice(at, end);
    const text = words.trim();
    const from = at + (text === '' ? 0 : words.indexOf(text));
    if (text !== '' || filled > 0) found.push([from, from + text.length]);
    if (text !== '') filled = found.length;
    at = end + 1;
  }
  return found.slice(0, filled);
}

/** The parts of a line that stand in inline elements of their own. */
function inline(view: PageView, block: number, start: number, end: number): Piece[] {
  const within = view.page.blocks[block]?.bounds ?? [];
  if (within.length === 0) return [{ block, start, end }];
  const clean = view.clean(block);
  const bounds = within.map((at) => clean.fromRaw(at));
  const edges = [...new Set([start, ...bounds.filter((at) => at > start && at < end), end])].sort((a, b) => a - b);
  return edges.slice(1).flatMap((to, i) => {
    const from = edges[i] ?? start;
    return clean.fold.slice(from, to).trim() === '' ? [] : [{ block, start: from, end: to }];
  });
}

function cellOf(view: PageView, { block, start, end }: Piece, row: number, column: number): SheetCell {
  const text = view.clean(block).fold.slice(start, end).trim();
  const at: Place = start < end ? view.place(block, start, end) : { kind: 'page' };
  return new SheetCell(-1, { row, column, columnSpan: 1, rowSpan: 1 }, text, at);
}

/** Labels stand in the first column, figures from the second; header words over the figures of the row that follows. */
function sheetOf(view: PageView, table: number, lines: readonly Line[]): Sheet {
  // How many figures the next row with any has.
  const widths = new Array<number>(lines.length).fill(0);
  for (let row = lines.length - 2; row >= 0; row--)
    widths[row] = lines[row + 1]?.values.length || (widths[row + 1] ?? 0);
  const cells = lines.flatMap(({ label, values, heads }, row) => {
    if (heads.length > 0) {
      const next = widths[row] ?? 0;
      const shift = heads.length === 1 || heads.length === next + 1 ? 0 : 1;
      return heads.map((head, i) => cellOf(view, head, row, i + shift));
    }
    const lead = label ? [cellOf(view, label, row, 0)] : [];
    return [...lead, ...values.map((value, i) => cellOf(view, value, row, i + 1))];
  });
  return laidOut(table, cells, lines.length);
}
