import type { Spot, Words } from '../refs.ts';
import { type Clip, Clips, outOfFrames } from './scrollers.ts';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a spot is in the top window's viewport, and what of it is seen there. */
export interface Placed {
  /** One for each line of text; none where the spot is not shown or is scrolled out of what is around it. */
  readonly rects: readonly Rect[];
  /** Where it lies along the page's scroll bar, from 0 to 1; null where it is not shown at all. */
  readonly along: number | null;
  /** Its upper and lower end, seen or not; null where it is not shown at all. */
  readonly span: { readonly top: number; readonly bottom: number } | null;
  /** What cuts it. */
  readonly clip: Clip | null;
}

export const NOWHERE: Placed = { rects: [], along: null, span: null, clip: null };

/** Finds a spot; `clips` knows what is around it, `range` is on it where it is words. */
export function placeOf(spot: Spot, clips: Clips, range: Range | null = null): Placed {
  const source = spot.kind === 'element' ? spot.element : (range ?? rangeOn(spot));
  const shown = [...source.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (shown.length === 0) return NOWHERE;
  const inner = documentOf(spot);
  const rects = (spot.kind === 'element' ? [union(shown)] : mergeLines(shown)).map((rect) => outOfFrames(rect, inner));
  const element = elementOf(spot);
  const clip = element ? clips.around(element) : null;
  const [first] = rects;
  const last = rects[rects.length - 1];
  return {
    rects: rects.flatMap((rect) => clips.seen(rect, clip) ?? []),
    along: first ? clips.along(first, clip) : null,
    span: first && last ? { top: first.top, bottom: last.top + last.height } : null,
    clip,
  };
}

/** The rectangles of a spot in the top window's viewport; none where it is not shown or scrolled out of what is around it. */
export function rectsOf(spot: Spot): readonly Rect[] {
  return placeOf(spot, new Clips()).rects;
}

export function documentOf(spot: Spot): Document {
  return (spot.kind === 'words' ? spot.first : spot.element).ownerDocument;
}

/** A live range on words, or the one given moved there; what was cut off of them meanwhile is left out. */
export function rangeOn({ first, from, last, to }: Words, range: Range = first.ownerDocument.createRange()): Range {
  range.setStart(first, Math.min(from, first.length));
  range.setEnd(last, Math.min(to, last.length));
  return range;
}

/** The element a spot is, or stands in. */
export function elementOf(spot: Spot): Element | null {
  if (spot.kind === 'element') return spot.element;
  if (spot.first.parentElement) return spot.first.parentElement;
  // A text that stands directly in a shadow root.
  const root = spot.first.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function union(rects: readonly Rect[]): Rect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.left + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.top + rect.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** One rectangle for each line of text: a phrase over several inline elements has many pieces. */
function mergeLines(rects: readonly Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const rect of rects) {
    const last = lines[lines.length - 1];
    const middle = rect.top + rect.height / 2;
    if (last && middle > last.top && middle < last.top + last.height) lines[lines.length - 1] = union([last, rect]);
    else lines.push(rect);
  }
  return lines;
}
