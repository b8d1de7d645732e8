import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import type { BlockRole, Layout } from '../layout.ts';
import type { FormLabels } from '../statistics/form-labels.ts';
import { joinLines } from './join-lines.ts';
import { repeatedFrom } from './repeats.ts';

/** Where a piece of a paragraph stands on the page: `at` in the paragraph's text is `start` in the block's clean text. */
export interface Piece {
  readonly at: number;
  readonly block: number;
  readonly start: number;
}

/**
 * Running text: a block, or a piece of one between `<br>`s, or several lines that a converter cut in the middle of a
 * sentence. Offsets inside it count from 0.
 */
export interface Paragraph {
  /** At least one, in order. */
  readonly pieces: readonly Piece[];
  /** Folded clean text, outer white space trimmed. */
  readonly text: string;
  /** False for a heading or row inside a table and the like: read for its numbering, never judged. */
  readonly prose: boolean;
  /** Innermost table it stands in, -1 outside of tables. */
  readonly table: number;
  /** The line before it is running text that breaks off without a mark: a page break of a converter, not a new paragraph. */
  readonly broken: boolean;
}

/** A cell of at least this many characters with a full stop in it holds a report's text, not a figure. */
const PROSE_CELL = 60;
/** Running text is judged in pieces of at most this length, so that a page of one line stays cheap. */
export const LONGEST = 20_000;

const NEAR: ReadonlySet<BlockRole> = new Set(['table', 'title', 'signature', 'attachment']);

/**
 * Lines of the body (and of cells that hold prose), without what stands on the page a second time. `apart`: what
 * labels the rows of a form.
 */
export function readParagraphs(view: PageView, layout: Layout, apart?: FormLabels): Paragraph[] {
  const read: Paragraph[] = [];
  const { blocks, cells } = view.page;
  for (let block = 0; block < blocks.length; block++) {
    const role = layout.roles[block];
    const found = blocks[block];
    if (!found || found.hidden || (role !== 'body' && !(role && NEAR.has(role)))) continue;
    const text = view.clean(block).fold;
    const prose = role === 'body' || (role === 'table' && isProse(text));
    const { cell } = found;
    if ((!prose && !NUMBERED.test(text)) || (apart?.hasCell(cell) && !isProse(text))) continue;
    addLines(read, block, text, prose, cell < 0 ? -1 : (cells[cell]?.table ?? -1), apart);
  }
  const lines = unrepeated(joinLines(read));
  let before = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (before.length >= BROKEN && !ENDS.includes(before.charAt(before.length - 1)))
      lines[i] = { ...line, broken: true };
    before = line.text;
  }
  return lines;
}

/** A line this long without a mark at its end was cut; a shorter one may be a heading. */
const BROKEN = 120;
/** Marks that a paragraph ends with. */
const ENDS = '。！？；：:;!?…”"』」)）》.';

/** Outside of prose only what may be an item of a numbering is read. */
const NUMBERED = /^\s?(?:[(一二三四五六七八九十①-⑳]|第[一二三四五六七八九十]|\d{1,2} ?[、.)])/;

function isProse(text: string): boolean {
  return text.length >= PROSE_CELL && text.includes('。');
}

/** Adds the lines of a block's text, in pieces that are not too long. */
function addLines(
  read: Paragraph[],
  block: number,
  text: string,
  prose: boolean,
  table: number,
  apart: FormLabels | undefined,
): void {
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    for (let from = apart?.hasLine(block, at) ? end : at; from < end; from += LONGEST) {
      const piece = text.slice(from, Math.min(end, from + LONGEST));
      const trimmed = piece.trim();
      if (trimmed === '') continue;
      const start = from + (trimmed === piece ? 0 : piece.length - piece.trimStart().length);
      read.push({ pieces: [{ at: 0, block, start }], text: trimmed, prose, table, broken: false });
    }
    at = end + 1;
  }
}

function unrepeated(paragraphs: Paragraph[]): Paragraph[] {
  const kept: Paragraph[] = [];
  const repeated = repeatedFrom(paragraphs.map(({ text }) => text));
  if (repeated.size === 0) return paragraphs;
  for (const [i, paragraph] of paragraphs.entries()) {
    let at = 0;
    for (const [from, to] of repeated.get(i) ?? []) {
      if (from > at) kept.push(cut(paragraph, at, from));
      at = to;
    }
    if (at === 0) kept.push(paragraph);
    else if (at < paragraph.text.length) kept.push(cut(paragraph, at, paragraph.text.length));
  }
  return kept.filter(({ text }) => text !== '');
}

function cut(paragraph: Paragraph, from: number, to: number): Paragraph {
  const piece = paragraph.text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const first = pieceAt(paragraph, start);
  const pieces = paragraph.pieces
    .filter(({ at }) => at > first.at && at < to)
    .map(({ at, ...rest }) => ({ at: at - start, ...rest }));
  return {
    ...paragraph,
    pieces: [{ at: 0, block: first.block, start: first.start + start - first.at }, ...pieces],
    text: piece.trim(),
  };
}

function pieceAt({ pieces }: Paragraph, at: number): Piece {
  return pieces.findLast((piece) => piece.at <= at) ?? pieces[0] ?? { at: 0, block: 0, start: 0 };
}

/** Place of `[start, end)` of a paragraph's text; where that runs over several blocks, what stands in the first. */
export function placeIn(view: PageView, paragraph: Paragraph, start: number, end: number): Place {
  const [only, ...more] = paragraph.pieces;
  if (only && more.length === 0) return view.place(only.block, only.start + start, only.start + end);
  const first = pieceAt(paragraph, start);
  const next = paragraph.pieces[paragraph.pieces.indexOf(first) + 1];
  const within = next && next.block !== first.block ? Math.min(end, next.at) : end;
  const last = next && next.block === first.block ? pieceAt(paragraph, Math.max(start, end - 1)) : first;
  const until = last.block === first.block ? last.start + within - last.at : first.start + within - first.at;
  return view.place(first.block, first.start + start - first.at, until);
}
