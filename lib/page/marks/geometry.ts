import type { Spot } from '../refs.ts';
import { Clips, outOfFrames } from './scrollers.ts';

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
}

/** Finds a spot; `clips` knows what is around it. */
export function placeOf(spot: Spot, clips: Clips): Placed {
  const source = spot.kind === 'range' ? spot.range : spot.element;
  const shown = [...source.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (shown.length === 0) return { rects: [], along: null };
  const inner = documentOf(spot);
  const rects = (spot.kind === 'element' ? [union(shown)] : mergeLines(shown)).map((rect) => outOfFrames(rect, inner));
  const element = elementOf(spot);
  const clip = element ? clips.around(element) : null;
  const [first] = rects;
  return {
    rects: rects.flatMap((rect) => clips.seen(rect, clip) ?? []),
    along: first ? clips.along(first, clip) : null,
  };
}

/** The rectangles of a spot in the top window's viewport; none where it is not shown or scrolled out of what is around it. */
export function rectsOf(spot: Spot): readonly Rect[] {
  return placeOf(spot, new Clips()).rects;
}

export function documentOf(spot: Spot): Document {
  return spot.kind === 'range' ? (spot.range.startContainer.ownerDocument ?? document) : spot.element.ownerDocument;
}

/** The element a spot is, or stands in. */
export function elementOf(spot: Spot): Element | null {
  if (spot.kind === 'element') return spot.element;
  const { startContainer } = spot.range;
  if (startContainer.parentElement) return startContainer.parentElement;
  // A text that stands directly in a shadow root.
  const root = startContainer.getRootNode();
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
