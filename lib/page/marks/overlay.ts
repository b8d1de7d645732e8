import type { Spot } from '../refs.ts';
import { contains, type Drawn, drawnOf, emphasise, made, put } from './drawn.ts';
import { placeOf } from './geometry.ts';
import { OVERLAY_STYLE } from './look.ts';
import type { PlacedMark } from './placed.ts';
import { Clips } from './scrollers.ts';

/** Neutral, and unlikely to be an element of the page. */
const HOST = 'layer-root';
/** Width of the layer as it is styled; what it is on the screen says how much the page is enlarged. */
const LAYER_WIDTH = 100;

export interface OverlayEvents {
  clicked(id: string): void;
  hovered(id: string | null, x: number, y: number): void;
}

/** Boxes, number labels and the rail at the window's edge, in one host whose closed shadow root the page cannot look into. */
export class Overlay {
  readonly #events: OverlayEvents;
  readonly #clips = new Clips();
  #host: HTMLElement | null = null;
  #layer: HTMLElement | null = null;
  #rail: HTMLElement | null = null;
  #tip: HTMLElement | null = null;
  #drawn: Drawn[] = [];
  #lit: Drawn[] = [];
  #selected: string | null = null;

  constructor(events: OverlayEvents) {
    this.#events = events;
  }

  /** Draws everything anew. */
  draw(marks: readonly PlacedMark[], selected: string | null, lit: readonly Spot[]): void {
    const { layer, rail } = this.#mount();
    layer.replaceChildren();
    rail.replaceChildren();
    this.#drawn = marks.flatMap(({ mark, spots }) => spots.flatMap((spot) => (spot ? [this.#made(spot, mark)] : [])));
    // Numbers above all boxes: neighbouring cells touch.
    layer.append(...this.#drawn.flatMap(({ box }) => box ?? []), ...this.#drawn.flatMap(({ tag }) => tag ?? []));
    rail.append(...this.#drawn.flatMap(({ tick }) => tick ?? []));
    this.#lit = [];
    this.#selected = null;
    this.update(selected, lit);
  }

  /** Emphasises another mark and lights up other places; all others stay as they are. */
  update(selected: string | null, lit: readonly Spot[]): void {
    if (!this.#layer) return;
    for (const drawn of this.#drawn) {
      const on = drawn.mark?.id === selected;
      if (on || drawn.mark?.id === this.#selected) emphasise(drawn, on);
    }
    this.#selected = selected;
    for (const { box } of this.#lit) box?.remove();
    this.#lit = lit.map((spot) => drawnOf(spot, null));
    this.#layer.append(...this.#lit.flatMap(({ box }) => box ?? []));
    this.place(true);
  }

  /** Puts what is drawn where its places are now; `restyled` where more than scrolling happened. */
  place(restyled: boolean): void {
    if (!this.#host || !this.#layer) return;
    if (restyled) this.#clips.forget();
    else this.#clips.moved();
    const { left, top, width } = this.#layer.getBoundingClientRect();
    const origin = { left, top, scale: width / LAYER_WIDTH || 1 };
    const all = [...this.#drawn, ...this.#lit];
    // First everything is measured, then everything written: one layout, not one for each.
    for (const drawn of all) drawn.placed = placeOf(drawn.spot, this.#clips);
    const taken = new Map<string, number>();
    for (const drawn of all) put(drawn, origin, taken);
  }

  /** Id of the mark drawn at a point of the viewport, the selected one first, then the last ones. */
  at(x: number, y: number): string | null {
    let found: string | null = null;
    for (const { mark, placed } of this.#drawn) {
      if (!mark || !placed.rects.some((rect) => contains(rect, x, y))) continue;
      if (mark.id === this.#selected) return mark.id;
      found = mark.id;
    }
    return found;
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
    this.#lit = [];
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

  #made(spot: Spot, mark: PlacedMark['mark']): Drawn {
    const drawn = drawnOf(spot, mark);
    for (const element of [drawn.tag, drawn.tick]) if (element) this.#listen(element, mark.id);
    return drawn;
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
