import type { Spot } from '../refs.ts';
import { contains, type Drawn, drawnOf, elementsFor, emphasise, hide, made, type Origin, put } from './drawn.ts';
import { rangeOn } from './geometry.ts';
import { OVERLAY_STYLE } from './look.ts';
import { Nearby } from './nearby.ts';
import type { PlacedMark } from './placed.ts';
import { Rail } from './rail.ts';

/** Neutral, and unlikely to be an element of the page. */
const HOST = 'layer-root';
/** Width of the layer as it is styled; what it is on the screen says how much the page is enlarged. */
const LAYER_WIDTH = 100;

export interface MarkEvents {
  clicked(id: string): void;
  hovered(id: string | null, x: number, y: number): void;
}

export interface OverlayEvents extends MarkEvents {
  /** These places are shown now, and no others; phrases among them have a range to be painted. */
  shown(places: Iterable<Drawn>, selected: string | null): void;
}

/** Boxes, number labels and the rail at the window's edge, in one host whose closed shadow root the page cannot look into. */
export class Overlay {
  readonly #events: OverlayEvents;
  readonly #rail = new Rail((tick, id) => this.#listen(tick, id));
  readonly #nearby = new Nearby({
    found: () => this.#arrange(),
    measured: () => this.#rail.show(this.#drawn, this.#selected),
    origin: () => this.#origin(),
  });
  #host: HTMLElement | null = null;
  #layer: HTMLElement | null = null;
  #tip: HTMLElement | null = null;
  #drawn: Drawn[] = [];
  #lit: Drawn[] = [];
  #selected: string | null = null;

  constructor(events: OverlayEvents) {
    this.#events = events;
  }

  /** Draws everything anew. */
  draw(marks: readonly PlacedMark[], selected: string | null, lit: readonly Spot[]): void {
    this.#mount().replaceChildren();
    const before = new Map(this.#drawn.map((drawn) => [keyOf(drawn), drawn]));
    this.#drawn = marks.flatMap(({ mark, spots }) =>
      spots.flatMap((spot, i) => (spot ? [drawnOf(spot, mark, i)] : [])),
    );
    // What was measured before is where it begins.
    for (const drawn of this.#drawn) {
      const known = before.get(keyOf(drawn));
      if (known) [drawn.placed, drawn.extent] = [known.placed, known.extent];
    }
    this.#nearby.begin(this.#drawn);
    this.#lit = [];
    this.update(selected, lit);
  }

  /** Emphasises another mark and lights up other places; all others stay as they are. */
  update(selected: string | null, lit: readonly Spot[]): void {
    if (!this.#layer) return;
    for (const drawn of this.#nearby.near) {
      const on = drawn.mark?.id === selected;
      if (on || drawn.mark?.id === this.#selected) emphasise(drawn, on);
    }
    this.#selected = selected;
    for (const drawn of this.#lit) hide(drawn);
    this.#lit = lit.map((spot, i) => drawnOf(spot, null, i));
    this.place(true);
    if (this.#nearby.many) this.#rail.show(this.#drawn, selected);
  }

  /** Puts what is drawn where its places are now; `restyled` where more than scrolling happened. */
  place(restyled: boolean): void {
    this.#nearby.moved(restyled);
    this.#arrange();
    if (!this.#nearby.many) this.#rail.show(this.#drawn, this.#selected);
  }

  /** Id of the mark drawn at a point of the viewport, the selected one first, then the last ones. */
  at(x: number, y: number): string | null {
    let found: string | null = null;
    for (const { mark, placed } of this.#nearby.near) {
      if (!mark || !placed.rects.some((rect) => contains(rect, x, y))) continue;
      if (mark.id === this.#selected) return mark.id;
      found = mark.id;
    }
    return found;
  }

  /** The marks with a place in the window or near it. */
  near(): ReadonlySet<string> {
    return new Set([...this.#nearby.near].flatMap(({ mark }) => mark?.id ?? []));
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
    this.#nearby.stop();
    this.#rail.clear();
    this.#host?.remove();
    this.#host = null;
    this.#layer = null;
    this.#drawn = [];
    this.#lit = [];
  }

  /** Shows what is in the window or near it. */
  #arrange(): void {
    const origin = this.#origin();
    const layer = this.#layer;
    if (!origin || !layer) return;
    const isOn = ({ mark }: Drawn) => mark !== null && mark.id === this.#selected;
    // First everything is measured, then everything written: one layout, not one for each.
    const gone = this.#nearby.measure(origin, [...this.#drawn.filter(isOn), ...this.#lit]);
    const { near } = this.#nearby;
    for (const drawn of gone ?? []) hide(drawn);
    const fresh: HTMLElement[] = [];
    const taken = new Map<string, number>();
    for (const drawn of near) {
      if (!drawn.shown) fresh.push(...this.#show(drawn, isOn(drawn)));
      put(drawn, origin, taken);
    }
    if (fresh.length > 0) layer.append(...fresh);
    if (gone) this.#events.shown(near, this.#selected);
  }

  /** Makes what shows a place. */
  #show(drawn: Drawn, selected: boolean): HTMLElement[] {
    const shown = elementsFor(drawn, selected);
    drawn.shown = shown;
    if (drawn.spot.kind === 'words') drawn.range = rangeOn(drawn.spot);
    if (shown.tag && drawn.mark) this.#listen(shown.tag, drawn.mark.id);
    return [shown.box, shown.tag].filter((element) => element !== null);
  }

  #origin(): Origin | null {
    if (!this.#layer) return null;
    const { left, top, width } = this.#layer.getBoundingClientRect();
    return { left, top, scale: width / LAYER_WIDTH || 1, height: window.innerHeight };
  }

  #mount(): HTMLElement {
    if (this.#host?.isConnected && this.#layer) return this.#layer;
    // What a script from before an update of the extension left behind.
    for (const left of document.documentElement.querySelectorAll(`:scope > ${HOST}`)) left.remove();
    this.#host = document.createElement(HOST);
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(OVERLAY_STYLE);
    root.adoptedStyleSheets = [sheet];
    const layer = made('layer');
    this.#layer = layer;
    this.#tip = made('tip');
    this.#tip.style.display = 'none';
    root.append(layer, this.#rail.element, this.#tip);
    document.documentElement.append(this.#host);
    return layer;
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

/** The same for what was drawn of the same finding before. */
function keyOf({ mark, target }: Drawn): string {
  return `${target} ${mark?.id ?? ''}`;
}
