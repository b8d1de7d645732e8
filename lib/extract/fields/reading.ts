import type { Place } from '../../page/model.ts';
import type { PageView } from '../../page/view.ts';
import type { Hit } from './hits.ts';
import type { Pair, Span } from './pairs.ts';
import { type FieldValue, readValue } from './value.ts';

/** A pair's value with its place and the page's own characters. */
export interface PairValue extends FieldValue {
  readonly raw: string;
  readonly at: Place;
}

/** Where a label stands: the whole cell where it is broken over the paragraphs of one. */
export function labelPlace(view: PageView, { block, last, start, end }: Hit): Place {
  const cell = view.page.blocks[block]?.cell ?? -1;
  return last > block && cell >= 0 ? { kind: 'cell', cell } : view.place(block, start, end);
}

/** Reads what a pair says. Null where the text cannot be a value of the label's field. */
export function pairValue(view: PageView, pair: Pair): PairValue | null {
  const { hit } = pair;
  const field = hit.label.field ?? (hit.label.kind === 'date' ? 'publicationDate' : null);
  const label = labelPlace(view, hit);
  if (!field || pair.spans.length === 0) return { state: 'blank', value: null, length: 0, raw: '', at: label };
  const bare = field === 'title' || field === 'documentNumber' || field === 'summary';
  const spans = pair.spans
    .map((span) => (bare ? trimmed(view, span) : unbracketed(view, trimmed(view, span))))
    .filter((span) => span.end > span.start);
  const joint = field === 'indexNumber' || field === 'documentNumber' ? '\n' : ' ';
  const text = spans.map((span) => view.clean(span.block).text.slice(span.start, span.end)).join(joint);
  const fold = spans.map((span) => view.clean(span.block).fold.slice(span.start, span.end)).join(joint);
  const read = readValue(field, text, fold);
  const first = spans[0];
  if (!read || !first) return read && { ...read, raw: '', at: label };
  if (spans.length > 1 && pair.cell >= 0)
    return { ...read, raw: view.cellRaw(pair.cell), at: { kind: 'cell', cell: pair.cell } };
  const end = spans.length > 1 ? first.end : first.start + read.length;
  const at = view.place(first.block, first.start, end);
  const raw = spans.map((span) => view.quote(view.place(span.block, span.start, span.end)));
  return { ...read, raw: spans.length > 1 ? raw.join('\n') : view.quote(at).trim(), at };
}

/** The span without outer white space, stray colons and the sign of a tooltip before it, separators behind it. */
function trimmed(view: PageView, { block, start, end }: Span): Span {
  const text = view.clean(block).fold;
  let [from, to] = [start, end];
  while (from < to && ' \n:'.includes(text.charAt(from))) from++;
  if (/^[?？][^?？]/.test(text.slice(from, from + 2)) && to - from > 1) from++;
  while (to > from && ' \n'.includes(text.charAt(to - 1))) to--;
  while (to - from > 2 && ',;、| '.includes(text.charAt(to - 1))) to--;
  // A closing bracket whose opening stands before the label: 【发布时间：2019-03-20】
  const closing = ')]】〕'.indexOf(text.charAt(to - 1));
  if (to - from > 1 && closing >= 0 && !text.slice(from, to).includes('([【〔'.charAt(closing))) to--;
  return { block, start: from, end: to };
}

/** `来源：[县财政局]`: brackets around the whole value are for looks. */
function unbracketed(view: PageView, span: Span): Span {
  const text = view.clean(span.block).fold.slice(span.start, span.end);
  const pair = PAIRS.find(([open, close]) => text.startsWith(open) && text.endsWith(close));
  if (!pair || text.length < 3 || text.slice(1, -1).includes(pair[0])) return span;
  return trimmed(view, { ...span, start: span.start + 1, end: span.end - 1 });
}

const PAIRS = [
  ['[', ']'],
  ['【', '】'],
] as const;
