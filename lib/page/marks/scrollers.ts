import type { Rect } from './geometry.ts';

/** A box around a place that cuts off what lies outside of it, and perhaps scrolls. */
export interface Clip {
  /** What it cuts to; the frame where it is a frame's document. */
  readonly box: Element;
  /** What scrolls: the same, or the document in the frame; null where it only cuts. */
  readonly scroller: Element | null;
  /** The clip around it, null for the outermost. */
  readonly around: Clip | null;
}

/** Parts of tables hold what they hold, and there are too many of them to be asked. */
const NEVER = /^(?:tr|td|th|tbody|thead|tfoot|table|caption)$/;

/** The clips around elements, through shadow roots and frames of the same site. Kept until forgotten: asking for styles is dear. */
export class Clips {
  readonly #known = new Map<Element, Clip | null>();
  readonly #boxes = new Map<Element, Rect>();
  readonly #shifts = new Map<Clip, number>();
  #page: { readonly height: number; readonly scrolled: number; readonly window: number } | null = null;

  /** Styles may be others now. */
  forget(): void {
    this.#known.clear();
    this.moved();
  }

  /** Something has scrolled or moved: boxes are measured anew. */
  moved(): void {
    this.#boxes.clear();
    this.#shifts.clear();
    this.#page = null;
  }

  /** The innermost clip around an element; null where only the window cuts it. */
  around(element: Element): Clip | null {
    const parent = parentOf(element);
    if (!parent) return null;
    const known = this.#known.get(parent);
    if (known !== undefined) return known;
    const around = this.around(parent);
    const clip =
      parent.ownerDocument === element.ownerDocument ? clipAt(parent, around) : framed(element, parent, around);
    this.#known.set(parent, clip);
    return clip;
  }

  /** How far what stands in a clip is scrolled, by it and all around it but the window. */
  shift(clip: Clip | null): number {
    if (!clip) return 0;
    const known = this.#shifts.get(clip);
    if (known !== undefined) return known;
    const shift = (clip.scroller?.scrollTop ?? 0) + this.shift(clip.around);
    this.#shifts.set(clip, shift);
    return shift;
  }

  /** What of a rectangle is seen through the clips around it; null where nothing is. */
  seen(rect: Rect, clip: Clip | null): Rect | null {
    let { left, top } = rect;
    let right = left + rect.width;
    let bottom = top + rect.height;
    for (let at = clip; at; at = at.around) {
      const box = this.#box(at.box);
      left = Math.max(left, box.left);
      top = Math.max(top, box.top);
      right = Math.min(right, box.left + box.width);
      bottom = Math.min(bottom, box.top + box.height);
      if (right <= left || bottom <= top) return null;
    }
    return { left, top, width: right - left, height: bottom - top };
  }

  /**
   * Where a rectangle lies along the page's scroll bar, from 0 to 1: the window's, or where the window does not scroll, that of
   * the outermost box that does. Inner scrollers count as one place.
   */
  along({ top }: Rect, clip: Clip | null): number {
    this.#page ??= pageNow();
    const page = this.#page;
    const outer = page.height > page.window + 1 ? null : outermost(clip);
    let at = top;
    for (let inner = clip; inner && inner !== outer; inner = inner.around) {
      const box = this.#box(inner.box);
      at = Math.max(box.top, Math.min(at, box.top + box.height));
    }
    if (!outer?.scroller) return (at + page.scrolled) / Math.max(page.height, 1);
    return (at - this.#box(outer.box).top + outer.scroller.scrollTop) / Math.max(outer.scroller.scrollHeight, 1);
  }

  /** In the top window, though it may stand in a frame. */
  #box(element: Element): Rect {
    const known = this.#boxes.get(element);
    if (known) return known;
    const { left, top, width, height } = element.getBoundingClientRect();
    const moved = outOfFrames({ left, top, width, height }, element.ownerDocument);
    this.#boxes.set(element, moved);
    return moved;
  }
}

/** Moves a rectangle of a document's viewport out through the frames around it. */
export function outOfFrames(rect: Rect, from: Document): Rect {
  let { left, top } = rect;
  for (let frame = from.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
    const box = frame.getBoundingClientRect();
    left += box.left + frame.clientLeft;
    top += box.top + frame.clientTop;
  }
  return { left, top, width: rect.width, height: rect.height };
}

function pageNow(): { height: number; scrolled: number; window: number } {
  const { scrollHeight } = document.scrollingElement ?? document.documentElement;
  return { height: scrollHeight, scrolled: window.scrollY, window: window.innerHeight };
}

function outermost(clip: Clip | null): Clip | null {
  let found: Clip | null = null;
  for (let at = clip; at; at = at.around)
    if (at.scroller && at.scroller.scrollHeight > at.scroller.clientHeight + 1) found = at;
  return found;
}

/** Out through shadow roots and frames. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : (element.ownerDocument.defaultView?.frameElement ?? null);
}

function framed(element: Element, frame: Element, around: Clip | null): Clip {
  return { box: frame, scroller: element.ownerDocument.scrollingElement ?? element, around };
}

function clipAt(element: Element, around: Clip | null): Clip | null {
  if (NEVER.test(element.localName)) return around;
  const { documentElement: root, body } = element.ownerDocument;
  if (element === root) return around;
  const { overflowY } = getComputedStyle(element);
  if (overflowY === 'visible') return around;
  // The body's overflow is the window's, unless the root element has one of its own.
  if (element === body && getComputedStyle(root).overflowY === 'visible') return around;
  return { box: element, scroller: /^(?:auto|scroll|overlay)$/.test(overflowY) ? element : null, around };
}
