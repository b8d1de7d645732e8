import type { PageView } from '../../page/view.ts';
import type { Hit } from './hits.ts';
import type { Draft, Span } from './pairs.ts';

/** Values that may run over a line's end. */
const MANY_LINES = new Set(['title', 'summary', 'topicWords']);
/** Looked through for labels that are none of ours. */
const LONGEST_LOOK = 300;
/** A label that is none of ours ends a value too: a gap (`\u0001`: an element's edge), a few characters, a colon. */
const STRANGE_LABEL = /[ \n\u0001][一-鿿]{2,8} ?:/;
/** What stands before the next label and belongs to neither. A bracket that was closed belongs to the value. */
const TRAILING = '【〖[「({〔《<|丨/、,;·＞>- \n';

/** What stands behind each label of a block up to the next label. The last one is open where nothing follows it. */
export function inlineDrafts(view: PageView, block: number, hits: readonly Hit[]): Draft[] {
  const clean = view.clean(block);
  const bounds = new Set((view.page.blocks[block]?.bounds ?? []).map((at) => clean.fromRaw(at)));
  return hits.map((hit, i) => {
    const next = hits[i + 1];
    const span = valueSpan(clean.fold, hit, next ? next.start : clean.fold.length, bounds);
    return { hit, span, open: span === null && !next };
  });
}

function valueSpan(text: string, hit: Hit, limit: number, bounds: ReadonlySet<number>): Span | null {
  let start = hit.after;
  while (start < limit && ' \n:'.includes(text.charAt(start))) start++;
  let end = limit;
  const line = text.slice(start, limit).indexOf('\n');
  if (line >= 0 && !MANY_LINES.has(hit.label.field ?? '')) end = start + line;
  const free = hit.label.field === 'summary' || hit.label.field === 'title';
  end = cutAtStrangeLabel(text, start, end, bounds, free);
  while (end > start && TRAILING.includes(text.charAt(end - 1)) && !dashes(text, start, end)) end--;
  return end > start ? { block: hit.block, start, end } : null;
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
