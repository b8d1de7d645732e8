import type { Misplacement } from '../messages/model.ts';
import { once } from '../once.ts';
import { columnLabel, rowLabel } from '../rules/labels.ts';
import type { Place } from './model.ts';
import type { RawView } from './raw-view.ts';
import { distance, shared } from './similar.ts';
import { occurrences, type Squeezed, sameWords, squeeze, squeezed, unsqueeze } from './squeezed.ts';

/** A place described so that it is found again on a page read anew: where it was, its words, and what stands around it. */
export interface Anchor {
  readonly place: Place;
  /** The page's own characters; `*` where personal data was masked. */
  readonly quote: string;
  /** Text before and after (text), row and column label (cell). */
  readonly before: string;
  readonly after: string;
}

export interface NotPlaced {
  readonly notPlaced: Misplacement;
}

/**
 * Finds a place again on a freshly read page, cheap ways first, each verified against the words kept: where it was; the
 * same words elsewhere, told apart by what stands around them; words much like them between the same neighbours.
 */
export function relocate(anchor: Anchor, view: RawView): Place | NotPlaced {
  switch (anchor.place.kind) {
    case 'text':
      return relocateText(anchor, view, anchor.place);
    case 'cell':
      return relocateCell(anchor, view, anchor.place.cell);
    case 'link':
      return relocateLink(anchor, view, anchor.place.link);
    case 'meta': {
      const meta = view.page.metas.findIndex(({ content }) => sameWords(anchor.quote, content));
      return meta < 0 ? { notPlaced: 'gone' } : { kind: 'meta', meta };
    }
    case 'page':
      return { kind: 'page' };
  }
}

interface Candidate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Made once for each page: many anchors are looked for on it. */
const textsOf = once((view: RawView): readonly Squeezed[] => view.page.blocks.map(({ text }) => squeezed(text)));

function relocateText(anchor: Anchor, view: RawView, place: Place & { kind: 'text' }): Place | NotPlaced {
  const quote = squeeze(anchor.quote);
  if (quote === '') return { notPlaced: 'gone' };
  const [before, after] = [squeeze(anchor.before), squeeze(anchor.after)];
  const perfect = before.length + after.length;
  const here = view.page.blocks[place.block]?.text ?? '';
  const stillThere =
    sameWords(anchor.quote, here.slice(place.start, place.end)) &&
    squeeze(here.slice(0, place.start)).endsWith(before) &&
    squeeze(here.slice(place.end)).startsWith(after);
  if (stillThere) return place;
  const candidates: Candidate[] = [];
  const texts = textsOf(view);
  for (const [block, one] of texts.entries()) {
    for (const { start, end } of occurrences(quote, one.text)) {
      const score = shared(before, one.text.slice(0, start), true) + shared(after, one.text.slice(end), false);
      candidates.push({
        block,
        ...unsqueeze(one, start, end),
        score: score + (view.page.blocks[block]?.hidden ? 0 : 0.5),
      });
    }
  }
  const [best, next] = candidates.sort((a, b) => b.score - a.score);
  if (!best) return fuzzy(quote, before, after, texts) ?? { notPlaced: 'gone' };
  if (next && next.score === best.score && best.score < perfect + 0.5) return { notPlaced: 'ambiguous' };
  if (next && next.score === best.score) return nearest(candidates, best.score, place.block);
  // Short words stand everywhere: without anything of their surroundings they prove nothing.
  if (quote.length < 4 && perfect > 0 && best.score < Math.min(perfect, 4)) return { notPlaced: 'gone' };
  return textPlace(best);
}

/** A page read anew differs by a few blocks; further away, being nearest means nothing. */
const NEAR = 50;

/** Among places that nothing tells apart, the one closest to where it was. */
function nearest(candidates: readonly Candidate[], score: number, block: number): Place | NotPlaced {
  const [closest, next] = candidates
    .filter((candidate) => candidate.score === score)
    .map((candidate) => ({ candidate, distance: Math.abs(candidate.block - block) }))
    .sort((a, b) => a.distance - b.distance);
  if (!closest || closest.distance > NEAR || closest.distance === next?.distance) return { notPlaced: 'ambiguous' };
  return textPlace(closest.candidate);
}

function textPlace({ block, start, end }: Pick<Candidate, 'block' | 'start' | 'end'>): Place {
  return { kind: 'text', block, start, end };
}

/** Parts of a context this long are looked for, and quotes up to this length compared. */
const HOOK = 8;
const LONGEST = 200;

/** Words like the quote between (parts of) the same neighbours: at most a fifth of it changed. */
function fuzzy(quote: string, before: string, after: string, texts: readonly Squeezed[]): Place | null {
  if (quote.length < 6 || quote.length > LONGEST || quote.includes('*')) return null;
  const most = Math.floor(quote.length / 5);
  let best: { block: number; start: number; end: number; cost: number } | null = null;
  for (const [block, { text }] of texts.entries()) {
    for (const start of startsAfter(before.slice(-HOOK), text)) {
      const end = endBefore(after.slice(0, HOOK), text, start, quote.length + most);
      const cost = distance(quote, text.slice(start, end), most);
      if (cost <= most && (best === null || cost < best.cost)) best = { block, start, end, cost };
    }
  }
  if (best === null) return null;
  const one = texts[best.block];
  return one ? textPlace({ block: best.block, ...unsqueeze(one, best.start, best.end) }) : null;
}

function startsAfter(hook: string, text: string): number[] {
  return hook === '' ? [0] : occurrences(hook, text, 20).map(({ end }) => end);
}

function endBefore(hook: string, text: string, start: number, longest: number): number {
  const found = hook === '' ? -1 : text.indexOf(hook, start);
  return found < 0 || found - start > longest ? Math.min(text.length, start + longest) : found;
}

function relocateCell({ quote, before, after }: Anchor, view: RawView, cell: number): Place | NotPlaced {
  const labelled = (index: number) => rowLabel(view, index) === before && columnLabel(view, index) === after;
  const holds = (index: number) => sameWords(quote, view.cellRaw(index));
  if (view.page.cells[cell] && holds(cell) && labelled(cell)) return { kind: 'cell', cell };
  const found: number[] = [];
  const changed: number[] = [];
  for (const index of view.page.cells.keys()) {
    if (!holds(index)) {
      if (before + after !== '' && changed.length < 2 && mayBeLabelled(view, index, before) && labelled(index))
        changed.push(index);
    } else if (labelled(index)) found.push(index);
  }
  const [only] = found;
  if (only !== undefined && found.length === 1) return { kind: 'cell', cell: only };
  if (found.length > 1) return { notPlaced: 'ambiguous' };
  return { notPlaced: changed.length > 0 ? 'changed' : 'gone' };
}

/** Quick: a cell's row holds the innermost part of a row label. Labels of all cells of a large page would take long. */
function mayBeLabelled(view: RawView, index: number, label: string): boolean {
  const cell = view.page.cells[index];
  if (!cell) return false;
  if (label === '') return true;
  for (let column = cell.column - 1; column >= Math.max(0, cell.column - 12); column--) {
    const text = view.cellRaw(view.cellAt(cell.table, cell.row, column));
    if (text !== '' && label.endsWith(text.slice(0, 80))) return true;
  }
  return false;
}

function relocateLink({ quote }: Anchor, view: RawView, link: number): Place | NotPlaced {
  const holds = (index: number) => sameWords(quote, view.quote({ kind: 'link', link: index }));
  if (holds(link)) return { kind: 'link', link };
  const found = [...view.page.links.keys()].filter(holds);
  const [only] = found;
  if (only === undefined) return { notPlaced: 'gone' };
  return found.length === 1 ? { kind: 'link', link: only } : { notPlaced: 'ambiguous' };
}
