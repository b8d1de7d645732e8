import type { Spot } from '../refs.ts';
import type { Placed, Rect } from './geometry.ts';
import { LOOKS } from './look.ts';
import type { PlacedMark } from './placed.ts';

/** A place drawn: where it is in the viewport, and the elements that show it. */
export interface Drawn {
  /** Null for a place that is only lit up. */
  readonly mark: PlacedMark['mark'] | null;
  readonly spot: Spot;
  readonly box: HTMLElement | null;
  readonly tag: HTMLElement | null;
  readonly tick: HTMLElement | null;
  placed: Placed;
}

const NOWHERE: Placed = { rects: [], along: null };

/** The elements that show a place of a mark, or one that is only lit up. */
export function drawnOf(spot: Spot, mark: Drawn['mark']): Drawn {
  const box = spot.kind === 'element' ? made(mark ? 'box' : 'box lit') : null;
  if (!mark) return { mark, spot, box, tag: null, tick: null, placed: NOWHERE };
  const [tag, tick] = [made('tag'), made('tick')];
  const { colour, tint, line, width } = LOOKS[mark.severity];
  for (const element of [box, tag, tick]) {
    element?.style.setProperty('--c', colour);
    element?.style.setProperty('--t', tint);
    element?.classList.toggle('review', mark.review);
  }
  if (box) box.style.border = `${mark.review ? 1 : width}px ${line} ${colour}`;
  tag.textContent = String(mark.number);
  return { mark, spot, box, tag, tick, placed: NOWHERE };
}

/** Draws a place as the selected one's, or no longer. */
export function emphasise({ box, tag, tick }: Drawn, on: boolean): void {
  for (const element of [box, tag, tick]) element?.classList.toggle('on', on);
}

/** The page's layer in viewport pixels: where its corner is and how much it is enlarged. */
export interface Origin {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Numbers of several findings at one place stand side by side: how far each spot is taken already. */
export type Taken = Map<string, number>;

/** Puts the elements where the place is now. */
export function put({ placed, box, tag, tick }: Drawn, origin: Origin, taken: Taken): void {
  const [first] = placed.rects;
  for (const element of [box, tag]) show(element, first !== undefined);
  show(tick, placed.along !== null);
  if (tick && placed.along !== null) set(tick, 'top', `${(placed.along * 100).toFixed(2)}%`);
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

function show(element: HTMLElement | null, shown: boolean): void {
  if (element) set(element, 'display', shown ? '' : 'none');
}

function setRect(element: HTMLElement, rect: Rect): void {
  for (const side of ['left', 'top', 'width', 'height'] as const) set(element, side, `${rect[side]}px`);
}

/** Only what differs is written: writing styles makes the browser lay out. */
function set(element: HTMLElement, name: 'left' | 'top' | 'width' | 'height' | 'display', value: string): void {
  if (element.style[name] !== value) element.style[name] = value;
}
