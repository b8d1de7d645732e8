import { colourLike, type Drawn, made } from './drawn.ts';
import type { PlacedMark } from './placed.ts';

/** Ticks closer than this part of the page's length are one: on a page with thousands they lie on top of each other. */
const STEPS = 400;

/** The rail at the window's edge: a tick for each place, where it lies along the page. */
export class Rail {
  readonly element = made('rail');
  readonly #listen: (element: HTMLElement, id: string) => void;
  #ticks = new Map<string, HTMLElement>();

  /** `listen` hears the pointer on a tick of the mark with that id. */
  constructor(listen: (element: HTMLElement, id: string) => void) {
    this.#listen = listen;
  }

  /** Shows places, the most urgent last; of those that lie together the last one, the selected one's above all. */
  show(places: readonly Drawn[], selected: string | null): void {
    const wanted = new Map<string, { readonly at: number; readonly mark: PlacedMark['mark'] }>();
    const chosen = new Map<string, { readonly at: number; readonly mark: PlacedMark['mark'] }>();
    for (const { mark, placed } of places) {
      if (!mark || placed.along === null) continue;
      const step = Math.round(placed.along * STEPS);
      if (mark.id === selected) chosen.set(`on ${step}`, { at: placed.along, mark });
      else wanted.set(String(step), { at: placed.along, mark });
    }
    const before = this.#ticks;
    this.#ticks = new Map();
    for (const [step, { at, mark }] of [...wanted, ...chosen]) {
      const key = `${step} ${mark.id} ${mark.severity} ${mark.review}`;
      const tick = before.get(key) ?? this.#made(mark, mark.id === selected);
      before.delete(key);
      const top = `${(at * 100).toFixed(2)}%`;
      if (tick.style.top !== top) tick.style.top = top;
      this.#ticks.set(key, tick);
    }
    for (const tick of before.values()) tick.remove();
    const fresh = [...this.#ticks.values()].filter((tick) => !tick.parentNode);
    if (fresh.length > 0) this.element.append(...fresh);
  }

  clear(): void {
    this.#ticks.clear();
    this.element.replaceChildren();
  }

  #made(mark: PlacedMark['mark'], selected: boolean): HTMLElement {
    const tick = made('tick');
    colourLike(tick, mark, selected);
    this.#listen(tick, mark.id);
    return tick;
  }
}
