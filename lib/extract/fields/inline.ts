import type { PageView } from '../../page/view.ts';
import type { Hit } from './hits.ts';
import type { Draft, Span } from './pairs.ts';

/** Values that may run over a line's end. */
const MANY_LINES = new Set(['title', 'summary', 'topicWords']);
/** … where this is all that follows. */
const LONGEST_RUN = 600;
/** Looked through for labels that are none of ours. */
const LONGEST_LOOK = 300;
/** A label that is none of ours ends a value too: a gap (`\u0001`: an element's edge), a few characters, a colon. */
const STRANGE_LABEL = /[ \n\u0001][一-鿿]{2,8}\u0001? ?\u0001?:/;
/** … also where it is all that stands behind the label: the value is blank. */
const STARTS_STRANGE = /^[一-鿿]{2,8} ?:/;
/** Longest half of an index number that a line end broke. */
const MOST_OF_NUMBER = 40;
/** What stands before the next label and belongs to neither. A bracket that was closed belongs to the value. */
const TRAILING = '【〖[「({〔《<|丨/、,;·＞>- \n';

/** What stands behind each label of a block up to the next label. The last one is open where nothing follows it. */
export function inlineDrafts(view: PageView, block: number, hits: readonly Hit[]): Draft[] {
  const clean = view.clean(block);
  const bounds = new Set((view.page.blocks[block]?.bounds ?? []).map((at) => clean.fromRaw(at)));
  const starts = hits.map((hit, i) => valueStart(clean.fold, hit, hits[i + 1]?.start ?? clean.fold.length));
  // Where one label has its value on its own line, the others have theirs there too, or none.
  const onOwnLine = starts.some(
    ({ start, lines }, i) => lines === 0 && start < (hits[i + 1]?.start ?? clean.fold.length),
  );
  return hits.map((hit, i) => {
    const next = hits[i + 1];
    const limit = next ? next.start : clean.fold.length;
    const { start, lines } = starts[i] ?? { start: limit, lines: 0 };
    const free = hit.label.field === 'summary';
    // Line ends with nothing behind them divide nothing.
    const apart = start < limit && lines > 0 && ((onOwnLine && !free) || emptyLine(view, hit, start));
    const blank = apart || startsStrange(clean.fold.slice(start, Math.min(limit, start + LONGEST_LOOK)), hit);
    const span = blank ? null : valueSpan(clean.fold, hit, start, limit, bounds);
    return { hit, span, open: span === null && !next && !blank };
  });
}

/** `文号： 呈现方式：`: another label right behind the label. A title may begin so; it has words behind its colon. */
function startsStrange(value: string, hit: Hit): boolean {
  const found = STARTS_STRANGE.exec(value);
  if (!found || hit.mark === 'space') return false;
  const free = hit.label.field === 'summary' || hit.label.field === 'title';
  return !free || /^[ \n]*$/.test(value.slice(found[0].length));
}

/** Where the text behind a label begins, and how many line ends are before it. */
function valueStart(text: string, hit: Hit, limit: number): { start: number; lines: number } {
  let start = hit.after;
  let lines = 0;
  while (start < limit && ' \n:'.includes(text.charAt(start))) {
    if (text.charAt(start) === '\n') lines++;
    start++;
  }
  return { start, lines };
}

/** True where an empty line divides label and text: another paragraph. */
function emptyLine(view: PageView, hit: Hit, start: number): boolean {
  const range = view.clean(hit.block).rawRange(hit.end, start);
  const between = view.page.blocks[hit.block]?.text.slice(range.start, range.end) ?? '';
  return (between.match(/\n/g) ?? []).length > 1;
}

function valueSpan(text: string, hit: Hit, start: number, limit: number, bounds: ReadonlySet<number>): Span | null {
  let end = limit;
  const line = text.slice(start, limit).indexOf('\n');
  if (line >= 0 && !(MANY_LINES.has(hit.label.field ?? '') && limit - start <= LONGEST_RUN))
    end = hit.label.field === 'indexNumber' ? endOfNumber(text, start, start + line, limit) : start + line;
  const free = hit.label.field === 'summary' || hit.label.field === 'title';
  end = cutAtStrangeLabel(text, start, end, bounds, free);
  while (end > start && TRAILING.includes(text.charAt(end - 1)) && !dashes(text, start, end)) end--;
  return end > start ? { block: hit.block, start, end } : null;
}

/** `007001233/` at the end of a line, `2024-00012` on the next: one index number, where the line cannot be one by itself. */
function endOfNumber(text: string, start: number, line: number, limit: number): number {
  const next = text.indexOf('\n', line + 1);
  const end = next < 0 || next > limit ? limit : next;
  const [first, second] = [text.slice(start, line).trim(), text.slice(line + 1, end).trim()];
  if (first.length > MOST_OF_NUMBER || second.length > MOST_OF_NUMBER) return line;
  const cut = /[-/_]$/.test(first) || /^[-/_]/.test(second);
  return cut && /^[0-9A-Za-z/_.-]+$/.test(first + second) ? end : line;
}

/** True for a value of dashes only, which is a blank with something to show. */
function dashes(text: string, start: number, end: number): boolean {
  return end - start < 20 && text.charAt(end - 1) !== ' ' && /^[-—\s]+$/.test(text.slice(start, end));
}

function cutAtStrangeLabel(
  text: string,
  start: number,
  end: number,
  bounds: ReadonlySet<number>,
  edgesOnly: boolean,
): number {
  const value = text.slice(start, Math.min(end, start + LONGEST_LOOK));
  if (!value.includes(':')) return end;
  let marked = '';
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i);
    if (i > 0 && bounds.has(start + i) && character !== ' ') marked += '\u0001';
    marked += edgesOnly && character === ' ' && !bounds.has(start + i) ? '_' : character;
  }
  const found = STRANGE_LABEL.exec(marked);
  if (!found) return end;
  const before = marked.slice(0, found.index).replaceAll('\u0001', '').length;
  return before > 0 ? start + before : end;
}
