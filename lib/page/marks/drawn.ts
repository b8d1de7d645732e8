import type { Spot } from '../refs.ts';
import { NOWHERE, type Placed, placeOf, type Rect, rangeOn } from './geometry.ts';
import { LOOKS } from './look.ts';
import type { PlacedMark } from './placed.ts';
import type { Clips } from './scrollers.ts';

/** A place that can be drawn, where it was measured last, and the elements that show it while it is near the window. */
export interface Drawn {
  /** Null for a place that is only lit up. */
  readonly mark: PlacedMark['mark'] | null;
  /** Which of the mark's targets it is. */
  readonly target: number;
  readonly spot: Spot;
  placed: Placed;
  /** Upper and lower end from the layer's, as if nothing were scrolled; null until it was measured, and where it is not shown. */
  extent: { readonly top: number; readonly bottom: number } | null;
  /** A box around a cell; a phrase is painted instead. A number, but for what is only lit up. */
  shown: { readonly box: HTMLElement | null; readonly tag: HTMLElement | null } | null;
  /** Follows the words of a phrase while it is near the window. */
  range: Range | null;
}

export function drawnOf(spot: Spot, mark: Drawn['mark'], target: number): Drawn {
  return { mark, target, spot, placed: NOWHERE, extent: null, shown: null, range: null };
}

/** The elements that show a place of a mark, or one that is only lit up. */
export function elementsFor({ spot, mark }: Drawn, selected: boolean): NonNullable<Drawn['shown']> {
  const box = spot.kind === 'element' ? made(mark ? 'box' : 'box lit') : null;
  if (!mark) return { box, tag: null };
  const tag = made('tag');
  const { colour, line, width } = LOOKS[mark.severity];
  for (const element of [box, tag]) if (element) colourLike(element, mark, selected);
  if (box) box.style.border = `${mark.review ? 1 : width}px ${line} ${colour}`;
  tag.textContent = String(mark.number);
  return { box, tag };
}

/** Gives an element of the overlay the look of a mark. */
export function colourLike(element: HTMLElement, { severity, review }: PlacedMark['mark'], selected: boolean): void {
  const { colour, tint } = LOOKS[severity];
  element.style.setProperty('--c', colour);
  element.style.setProperty('--t', tint);
  element.classList.toggle('review', review);
  element.classList.toggle('on', selected);
}

/** Draws a place as the selected one's, or no longer. */
export function emphasise({ shown }: Drawn, on: boolean): void {
  for (const element of [shown?.box, shown?.tag]) element?.classList.toggle('on', on);
}

/** The page's layer in viewport pixels: where its corner is and how much it is enlarged. */
export interface Origin {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  /** Of the window. */
  readonly height: number;
}

/** Numbers of several findings at one place stand side by side: how far each spot is taken already. */
export type Taken = Map<string, number>;

/** Finds out where the place is now; `ruler` is a range to measure with. */
export function measure(drawn: Drawn, origin: Origin, clips: Clips, ruler: Range): void {
  const { spot } = drawn;
  const placed = placeOf(spot, clips, spot.kind === 'words' ? (drawn.range ?? rangeOn(spot, ruler)) : null);
  const from = origin.top - clips.shift(placed.clip);
  drawn.placed = placed;
  drawn.extent = placed.span && { top: placed.span.top - from, bottom: placed.span.bottom - from };
}

/** True where a place is in the window or less than its height away, as far as was measured before. */
export function isNear({ extent, placed }: Drawn, { top, height }: Origin, clips: Clips): boolean {
  if (!extent) return false;
  const from = top - clips.shift(placed.clip);
  return extent.bottom + from > -height && extent.top + from < 2 * height;
}

/** Takes the place's elements away. */
export function hide(drawn: Drawn): void {
  drawn.shown?.box?.remove();
  drawn.shown?.tag?.remove();
  drawn.shown = null;
  drawn.range = null;
}

/** Puts the elements where the place is now. */
export function put({ placed, shown }: Drawn, origin: Origin, taken: Taken): void {
  const [first] = placed.rects;
  const { box = null, tag = null } = shown ?? {};
  for (const element of [box, tag]) if (element) set(element, 'display', first ? '' : 'none');
  if (!first) return;
  const left = Math.round((first.left - origin.left) / origin.scale);
  const top = Math.round((first.top - origin.top) / origin.scale);
  if (box) {
    setRect(box, { left, top, width: first.width / origin.scale, height: first.height / origin.scale });
  }
  if (!tag) return;
  const corner = `${left},${top}`;
  const before = taken.get(corner) ?? 0;
  taken.set(corner, before + 11 + 7 * (tag.textContent?.length ?? 1));
  // In the corner of a cell; above a phrase, which it would cover.
  set(tag, 'left', `${Math.max(0, left) + before}px`);
  set(tag, 'top', `${box ? top : Math.max(0, top - 8)}px`);
}

export function made(classes: string): HTMLElement {
  const element = document.createElement('div');
  element.className = classes;
  return element;
}

export function contains({ left, top, width, height }: Rect, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

function setRect(element: HTMLElement, rect: Rect): void {
  for (const side of ['left', 'top', 'width', 'height'] as const) set(element, side, `${rect[side]}px`);
}

/** Only what differs is written: writing styles makes the browser lay out. */
function set(element: HTMLElement, name: 'left' | 'top' | 'width' | 'height' | 'display', value: string): void {
  if (element.style[name] !== value) element.style[name] = value;
}
