import type { PageView } from '../../page/view.ts';
import type { CleanText } from '../../text/clean.ts';
import { isOneNumber } from './broken-number.ts';
import type { Hit } from './hits.ts';
import type { Draft, Span } from './pairs.ts';

/** Values that may run over a line's end. */
const MANY_LINES = new Set(['title', 'summary', 'topicWords']);
/** … where this is all that follows. */
const LONGEST_RUN = 600;
const LONGEST_SPACED = 8;
/** Looked through for labels that are none of ours. */
const LONGEST_LOOK = 300;
/** A label that is none of ours ends a value too: a gap (`\u0001`: an element's edge), a few characters, a colon. */
const STRANGE_LABEL = /[ \n\u0001][一-鿿]{2,8}[ _\u0001]{0,2}:/;
/** … also behind a mere space in free text where it has nothing behind it: no title ends with a colon. */
const LAST_LABEL = /_[一-鿿]{2,8}[ _]?:[ _]?$/;
/** … or is called as labels are. */
const CALLED_LABEL =
  /_[一-鿿]{0,4}(?:日期|时间|年度|单位|机构|部门|方式|形式|类型|类别|分类|状态|编号|批次|对象|范围|期限?|格式|程序|层级|载体|渠道|属性|标识|级别|科室|处室|地区|区域|主体|依据)[ _]?:/;
/** … also spaced out: `呈 现 方 式：` */
const SPACED_LABEL = /[ _\n\u0001][一-鿿](?:[ _][一-鿿]){1,9}[ _\u0001]{0,2}:/;
const STRANGE_LABELS = [STRANGE_LABEL, SPACED_LABEL, LAST_LABEL, CALLED_LABEL];
/** … also where it is all that stands behind the label: the value is blank. An element may begin or end in it. */
const STARTS_STRANGE = /^([一-鿿\u0001]{2,12})[ \u0001]{0,2}:/;
/** … spaced out: `受 众：` */
const STARTS_SPACED = /^[一-鿿](?:[ \u0001]{1,2}[一-鿿]){1,7}[ \u0001]{0,2}:/;
/** … glued to a number, which has no such words in it. */
const GLUED_LABEL = /(?:\d号|[0-9A-Za-z])(?=[一-鿿]{2,8} ?:)/;
const NUMBERS = new Set(['indexNumber', 'documentNumber']);
/** Labels in brackets that nobody knows, by the bracket that opens them. */
const BRACKETED: Readonly<Record<string, RegExp>> = {
  '【': /【 ?[一-鿿](?: ?[一-鿿]){1,9} ?】/,
  '[': /\[ ?[一-鿿](?: ?[一-鿿]){1,9} ?\]/,
  '〖': /〖 ?[一-鿿](?: ?[一-鿿]){1,9} ?〗/,
};
/** Brackets around a label and its value. */
const CLOSERS: Readonly<Record<string, string>> = { '【': '】', '[': ']', '〖': '〗', '(': ')' };
/** What labels end with, in an element of its own or not. */
const TAILS = new Set(['日期', '时间', '单位', '机构', '部门', '名称', '方式', '分类', '类型']);
/** Longest half of an index number that a line end broke. */
const MOST_OF_NUMBER = 40;
/** What stands before the next label and belongs to neither. A bracket that was closed belongs to the value. */
const TRAILING = '【〖[「({〔《<|丨/、,;·＞>- \n';

/** What stands behind each label of a block up to the next label. The last one is open where nothing follows it. */
export function inlineDrafts(view: PageView, block: number, hits: readonly Hit[]): Draft[] {
  const clean = view.clean(block);
  const bounds = view.bounds(block);
  const starts = hits.map((hit, i) =>
    valueStart(clean.fold, hit, closing(clean.fold, hit, hits[i + 1]?.start ?? clean.fold.length)),
  );
  // Where one label has its value on its own line, the others have theirs there too, or none.
  const onOwnLine = starts.some(
    ({ start, lines }, i) => lines === 0 && start < (hits[i + 1]?.start ?? clean.fold.length),
  );
  const gaps = starts.map(({ start }, i) => gapBefore(clean, bounds, hits[i], start));
  const usual = usualGap(gaps.filter((_, i) => starts[i]?.lines === 0));
  // Gaps before values that are no label in brackets.
  const filled = gaps.filter((_, i) => {
    const [hit, start] = [hits[i], starts[i]?.start ?? 0];
    const value = clean.fold.slice(start, hits[i + 1]?.start ?? clean.fold.length);
    return hit && !isFree(hit) && /[^\s【[〖]/.test(value) && bracketIn(value, hit, clean.fold)?.index !== 0;
  });
  return hits.map((hit, i) => {
    const next = hits[i + 1];
    const limit = closing(clean.fold, hit, next ? next.start : clean.fold.length);
    const { start, lines } = starts[i] ?? { start: limit, lines: 0 };
    const free = hit.label.field === 'summary';
    // Line ends with nothing behind them divide nothing.
    const apart = start < limit && lines > 0 && ((onOwnLine && !free) || emptyLine(view, hit, start));
    const odd = lines > 0 ? onOwnLine : (gaps[i] ?? 0) > usual;
    const value = clean.fold.slice(start, Math.min(limit, start + LONGEST_LOOK));
    const blank =
      apart ||
      startsStrange(withBounds(value, start, bounds), hit, odd, isEven(clean, start)) ||
      startsBracket(value, hit, clean.fold, !filled.includes(gaps[i] ?? 0));
    const wide = (at: number): boolean => isWide(clean, at);
    const span = blank ? null : valueSpan(clean.fold, hit, start, limit, bounds, wide);
    return { hit, span, open: span === null && !next && !blank };
  });
}

/** Where brackets end that a label with its value stands in: 【来源：县财政局】【2019-03-20】; `limit` where there are none. */
function closing(text: string, hit: Hit, limit: number): number {
  if (hit.mark !== 'colon') return limit;
  const closer = CLOSERS[before(text, hit)];
  const at = closer === undefined ? -1 : text.slice(hit.end, limit).indexOf(closer);
  return at < 0 ? limit : hit.end + at;
}

/** The character before a label, a space between them left out. */
function before(text: string, hit: Hit): string {
  return text
    .slice(Math.max(0, hit.start - 2), hit.start)
    .trimEnd()
    .slice(-1);
}

/** Source characters between a label's colon and its value; more where an element's edge is there. */
function gapBefore(clean: CleanText, bounds: ReadonlySet<number>, hit: Hit | undefined, start: number): number {
  let colon = hit?.after ?? 0;
  while (colon > (hit?.end ?? 0) && clean.fold.charAt(colon - 1) === ' ') colon--;
  const { start: from, end } = clean.rawRange(colon, start);
  return end - from + (bounds.has(start) ? EDGE : 0);
}

const EDGE = 100;

/** The gap that most have, or the least; a wider one stands for an empty value. One alone is wide from two spaces on. */
function usualGap(gaps: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (usual && usual[1] > 1) return usual[0];
  const least = Math.min(...gaps);
  return gaps.length > 1 ? least : least < EDGE ? 1 : EDGE + 1;
}

/** The text with a mark where an inline element begins or ends within it. */
function withBounds(text: string, from: number, bounds: ReadonlySet<number>): string {
  if (bounds.size === 0) return text;
  let marked = '';
  for (let i = 0; i < text.length; i++) marked += i > 0 && bounds.has(from + i) ? `\u0001${text[i]}` : text[i];
  return marked;
}

/**
 * `文号： 呈现方式：`: another label right behind the label. A title may begin so; it has words behind its colon in the
 * same element, where the others of its block have theirs (`odd`: elsewhere than those).
 */
function startsStrange(marked: string, hit: Hit, odd: boolean, even: boolean): boolean {
  if (hit.mark === 'space') return false;
  const spaced = STARTS_SPACED.exec(marked);
  if (spaced && even) return !isFree(hit) || odd || /^[ \n]*(?:\u0001|$)/.test(marked.slice(spaced[0].length));
  const found = STARTS_STRANGE.exec(marked);
  if (!found) return false;
  const [whole, words = ''] = found;
  const [head = '', ...rest] = words.split('\u0001').filter((part) => part !== '');
  const tail = rest.join('');
  // An element ends in it: a value, and the label behind that, as in <span>主动公开</span><span>呈现方式：</span>
  if (tail.length > 1 && !TAILS.has(tail)) return false;
  if (head.length + tail.length < 2 || head.length + tail.length > 8) return false;
  const behind = marked.slice(whole.length);
  return !isFree(hit) || odd || /^[ \n]*(?:\u0001|$)/.test(behind);
}

/** True for fields that any words may be the value of. */
function isFree({ label: { field } }: Hit): boolean {
  return field === 'summary' || field === 'title';
}

/** True where a word at `at` is spaced out evenly: in `否    存 档 号：` a gap stands before the label. */
function isEven(clean: CleanText, at: number): boolean {
  const gaps: number[] = [];
  for (let i = at + 1; gaps.length < LONGEST_SPACED && /^[^:] [^:]/.test(clean.fold.slice(i - 1, i + 2)); i += 2) {
    const { start, end } = clean.rawRange(i, i + 1);
    gaps.push(end - start);
  }
  return gaps.every((gap) => gap === gaps[0]);
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

/** True where a space stands for several, or beside a bar: a gap that divides. */
function isWide(clean: CleanText, at: number): boolean {
  if ('|丨'.includes(clean.fold.charAt(at - 1) || ' ')) return true;
  const { start, end } = clean.rawRange(at, at + 1);
  return end - start > 1 || clean.raw.charAt(start) === '\u3000';
}

function valueSpan(
  text: string,
  hit: Hit,
  start: number,
  limit: number,
  bounds: ReadonlySet<number>,
  wide: (at: number) => boolean,
): Span | null {
  let end = limit;
  const line = text.slice(start, limit).indexOf('\n');
  if (line >= 0 && !(MANY_LINES.has(hit.label.field ?? '') && limit - start <= LONGEST_RUN))
    end = endOfNumber(text, hit, start, start + line, limit);
  end = cutAtBracket(text, hit, start, cutAtStrangeLabel(text, start, end, bounds, isFree(hit) ? wide : null));
  const glued = NUMBERS.has(hit.label.field ?? '') ? GLUED_LABEL.exec(text.slice(start, end)) : null;
  if (glued) end = start + glued.index + glued[0].length;
  if (hit.mark === 'edge') end = endOfCode(text, hit, start, end, bounds);
  // The sign of a tooltip behind a label, nothing else: 索引号<i>?</i>
  if (/^[?？]\s*$/.test(text.slice(start, Math.min(end, start + 9)))) return null;
  while (end > start && TRAILING.includes(text.charAt(end - 1)) && !dashes(text, start, end)) end--;
  return end > start ? { block: hit.block, start, end } : null;
}

/**
 * `007001233/` at the end of a line, `2024-00012` on the next: one index number, where the line cannot be one by itself;
 * `清财〔2024〕` and `3号` one document number.
 */
function endOfNumber(text: string, hit: Hit, start: number, line: number, limit: number): number {
  const { field } = hit.label;
  if (field !== 'indexNumber' && field !== 'documentNumber') return line;
  const next = text.indexOf('\n', line + 1);
  const end = next < 0 || next > limit ? limit : next;
  const [first, second] = [text.slice(start, line).trim(), text.slice(line + 1, end).trim()];
  if (first.length > MOST_OF_NUMBER || second.length > MOST_OF_NUMBER) return line;
  if (field === 'documentNumber') return !isOneNumber(first) && isOneNumber(first + second) ? end : line;
  const cut = /[-/_]$/.test(first) || /^[-/_]/.test(second);
  return cut && /^[0-9A-Za-z/_.-]+$/.test(first + second) ? end : line;
}

/** Where an element begins with words behind a number: <b>索引号</b>A-1<b>机构</b>清河县 has a label that nobody knows. */
function endOfCode(text: string, hit: Hit, start: number, end: number, bounds: ReadonlySet<number>): number {
  const last = hit.label.field === 'indexNumber' ? /[0-9A-Za-z] ?$/ : /号 ?$/;
  if (!NUMBERS.has(hit.label.field ?? '')) return end;
  for (let i = start + 1; i < end; i++)
    if (bounds.has(i) && last.test(text.slice(Math.max(start, i - 2), i)) && /^ ?[一-鿿]/.test(text.slice(i, i + 2)))
      return i;
  return end;
}

/** True for a value of dashes only, which is a blank with something to show. */
function dashes(text: string, start: number, end: number): boolean {
  return end - start < 20 && text.charAt(end - 1) !== ' ' && /^[-—\s]+$/.test(text.slice(start, end));
}

/** The first label in the same brackets as this one in its value. */
function bracketIn(value: string, hit: Hit, text: string): RegExpExecArray | null {
  if (hit.mark !== 'bracket') return null;
  return BRACKETED[before(text, hit)]?.exec(value) ?? null;
}

/** `【文号】 【归档年度】2019`: blank. A title may begin with a word in brackets, where the others of its block have theirs. */
function startsBracket(value: string, hit: Hit, text: string, odd: boolean): boolean {
  const found = bracketIn(value, hit, text);
  if (!found || found.index > 0) return false;
  return odd || !isFree(hit) || /^[\s【[〖]*$/.test(value.slice(found[0].length));
}

/** Where a label in the same brackets as this one ends the value: `【文号】清财〔2019〕3号【归档年度】2019`. */
function cutAtBracket(text: string, hit: Hit, start: number, end: number): number {
  const at = bracketIn(text.slice(start, end), hit, text)?.index ?? 0;
  return at > 0 ? start + at : end;
}

/** Where a label that is none of ours ends the value. `wide`: for free text, where a gap is wider than between words. */
function cutAtStrangeLabel(
  text: string,
  start: number,
  end: number,
  bounds: ReadonlySet<number>,
  wide: ((at: number) => boolean) | null,
): number {
  const value = text.slice(start, Math.min(end, start + LONGEST_LOOK));
  if (!value.includes(':')) return end;
  let marked = '';
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i);
    const bound = i > 0 && bounds.has(start + i);
    if (bound && character !== ' ') marked += '\u0001';
    marked += wide && character === ' ' && !bound && !wide(start + i) ? '_' : character;
  }
  const found = STRANGE_LABELS.map((label) => marked.search(label)).filter((at) => at >= 0);
  if (found.length === 0) return end;
  const before = marked.slice(0, Math.min(...found)).replaceAll('\u0001', '').length;
  return before > 0 ? start + before : end;
}
