import type { Spot } from '../refs.ts';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangles of a spot in the top window's viewport; none where it is not shown or scrolled out of its frame. */
export function rectsOf(spot: Spot): Rect[] {
  const source = spot.kind === 'range' ? spot.range : spot.element;
  const shown = [...source.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (shown.length === 0) return [];
  const rects = spot.kind === 'element' ? [union(shown)] : mergeLines(shown);
  return rects.flatMap((rect) => inTopWindow(rect, documentOf(spot)));
}

export function documentOf(spot: Spot): Document {
  return spot.kind === 'range' ? (spot.range.startContainer.ownerDocument ?? document) : spot.element.ownerDocument;
}

export function elementOf(spot: Spot): Element | null {
  return spot.kind === 'range' ? spot.range.startContainer.parentElement : spot.element;
}

/** Moves a rectangle out through the frames around it, cut to what each of them shows. */
function inTopWindow(rect: Rect, from: Document): Rect[] {
  let at = rect;
  for (let frame = frameOf(from); frame; frame = frameOf(frame.ownerDocument)) {
    const box = frame.getBoundingClientRect();
    const moved = { ...at, left: at.left + box.left + frame.clientLeft, top: at.top + box.top + frame.clientTop };
    const left = Math.max(moved.left, box.left);
    const top = Math.max(moved.top, box.top);
    const width = Math.min(moved.left + moved.width, box.right) - left;
    const height = Math.min(moved.top + moved.height, box.bottom) - top;
    if (width <= 0 || height <= 0) return [];
    at = { left, top, width, height };
  }
  return [at];
}

function frameOf(inner: Document): Element | null {
  return inner.defaultView?.frameElement ?? null;
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
