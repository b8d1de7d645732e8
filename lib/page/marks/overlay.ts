import type { Spot } from '../refs.ts';
import { type Rect, rectsOf } from './geometry.ts';
import { LOOKS, OVERLAY_STYLE } from './look.ts';
import type { PlacedMark } from './placed.ts';

/** Neutral, and unlikely to be an element of the page. */
const HOST = 'layer-root';

/** A place drawn: where it is in the viewport, and the elements that show it. */
interface Drawn {
  readonly mark: PlacedMark['mark'] | null;
  readonly spot: Spot;
  readonly box: HTMLElement | null;
  readonly tag: HTMLElement | null;
  readonly tick: HTMLElement | null;
  rects: Rect[];
}

export interface OverlayEvents {
  clicked(id: string): void;
  hovered(id: string | null, x: number, y: number): void;
}

/** Boxes, number labels and the rail at the window's edge, in one host whose closed shadow root the page cannot look into. */
export class Overlay {
  readonly #events: OverlayEvents;
  #host: HTMLElement | null = null;
  #layer: HTMLElement | null = null;
  #rail: HTMLElement | null = null;
  #tip: HTMLElement | null = null;
  #drawn: Drawn[] = [];

  constructor(events: OverlayEvents) {
    this.#events = events;
  }

  /** Draws everything anew. */
  draw(marks: readonly PlacedMark[], selected: string | null, lit: readonly Spot[]): void {
    const { layer, rail } = this.#mount();
    layer.replaceChildren();
    rail.replaceChildren();
    this.#drawn = [];
    for (const { mark, spots } of marks)
      for (const spot of spots) if (spot) this.#add(spot, mark, mark.id === selected);
    for (const spot of lit) this.#add(spot, null, true);
    // Numbers above all boxes: neighbouring cells touch.
    layer.append(...this.#drawn.flatMap(({ box }) => box ?? []), ...this.#drawn.flatMap(({ tag }) => tag ?? []));
    rail.append(...this.#drawn.flatMap(({ tick }) => tick ?? []));
    this.place();
  }

  /** Puts what is drawn where its places are now. */
  place(): void {
    if (!this.#host || !this.#layer) return;
    const origin = this.#layer.getBoundingClientRect();
    const height = Math.max(document.documentElement.scrollHeight, 1);
    const taken = new Map<string, number>();
    for (const drawn of this.#drawn) drawn.rects = rectsOf(drawn.spot);
    for (const { rects, box, tag, tick } of this.#drawn) {
      const [first] = rects;
      for (const element of [box, tag, tick]) if (element) element.style.display = first ? '' : 'none';
      if (!first) continue;
      const left = Math.round(first.left - origin.left);
      const top = Math.round(first.top - origin.top);
      if (box) put(box, { left, top, width: first.width, height: first.height });
      if (tag) {
        // Several findings at one place: their numbers stand side by side.
        const spot = `${left},${top}`;
        const before = taken.get(spot) ?? 0;
        taken.set(spot, before + 11 + 7 * (tag.textContent?.length ?? 1));
        // In the corner of a cell; above a phrase, which it would cover.
        put(tag, { left: Math.max(0, left) + before, top: box ? top : Math.max(0, top - 8) });
      }
      if (tick) tick.style.top = `${(((first.top + window.scrollY) / height) * 100).toFixed(2)}%`;
    }
  }

  /** Id of the mark drawn at a point of the viewport, the selected and the last ones first. */
  at(x: number, y: number): string | null {
    for (let i = this.#drawn.length - 1; i >= 0; i--) {
      const drawn = this.#drawn[i];
      if (drawn?.mark && drawn.rects.some((rect) => contains(rect, x, y))) return drawn.mark.id;
    }
    return null;
  }

  /** Shows a sentence near a point; null takes it away. */
  tell(text: string | null, x: number, y: number): void {
    if (!this.#tip) return;
    this.#tip.style.display = text === null ? 'none' : '';
    if (text === null) return;
    this.#tip.textContent = text;
    this.#tip.style.left = `${Math.max(4, Math.min(x + 12, window.innerWidth - 336))}px`;
    this.#tip.style.top = `${y > window.innerHeight - 80 ? y - 60 : y + 16}px`;
  }

  owns(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  clear(): void {
    this.#host?.remove();
    this.#host = null;
    this.#layer = null;
    this.#drawn = [];
  }

  #mount(): { layer: HTMLElement; rail: HTMLElement } {
    if (this.#host?.isConnected && this.#layer && this.#rail) return { layer: this.#layer, rail: this.#rail };
    // What a script from before an update of the extension left behind.
    for (const left of document.documentElement.querySelectorAll(`:scope > ${HOST}`)) left.remove();
    this.#host = document.createElement(HOST);
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(OVERLAY_STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#layer = made('layer');
    this.#rail = made('rail');
    this.#tip = made('tip');
    this.#tip.style.display = 'none';
    root.append(this.#layer, this.#rail, this.#tip);
    document.documentElement.append(this.#host);
    return { layer: this.#layer, rail: this.#rail };
  }

  #add(spot: Spot, mark: Drawn['mark'], selected: boolean): void {
    const box = spot.kind === 'element' ? made(mark ? 'box' : 'box lit') : null;
    const tag = mark ? made('tag') : null;
    const tick = mark ? made('tick') : null;
    if (mark) {
      const { colour, tint, line, width } = LOOKS[mark.severity];
      for (const element of [box, tag, tick]) {
        element?.style.setProperty('--c', colour);
        element?.classList.toggle('review', mark.review);
        element?.classList.toggle('on', selected);
      }
      if (box) {
        box.style.border = `${mark.review ? 1 : width}px ${line} ${colour}`;
        box.style.background = `rgb(${tint} / ${(selected ? 0.2 : 0.06) * (mark.review ? 0.5 : 1)})`;
      }
      if (tag) tag.textContent = String(mark.number);
      for (const element of [tag, tick]) if (element) this.#listen(element, mark.id);
    }
    this.#drawn.push({ mark, spot, box, tag, tick, rects: [] });
  }

  #listen(element: HTMLElement, id: string): void {
    element.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      event.stopPropagation();
      this.#events.clicked(id);
    });
    element.addEventListener('pointerenter', ({ clientX, clientY }) => this.#events.hovered(id, clientX, clientY));
    element.addEventListener('pointerleave', () => this.#events.hovered(null, 0, 0));
  }
}

function made(classes: string): HTMLElement {
  const element = document.createElement('div');
  element.className = classes;
  return element;
}

function put(element: HTMLElement, rect: Partial<Rect>): void {
  for (const side of ['left', 'top', 'width', 'height'] as const) {
    const value = rect[side];
    if (value === undefined) continue;
    const pixels = `${value}px`;
    if (element.style[side] !== pixels) element.style[side] = pixels;
  }
}

function contains({ left, top, width, height }: Rect, x: number, y: number): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
