import { type Drawn, isNear, measure, type Origin } from './drawn.ts';
import { elementOf } from './geometry.ts';
import { Leisure } from './leisure.ts';
import { Pinned } from './pinned.ts';
import { Clips } from './scrollers.ts';

/** Up to this many places are all measured and shown whenever anything moves; of more, those near the window. */
const FEW = 300;

export interface NearbyEvents {
  /** Places that are near have turned up, or all have been measured. */
  found(): void;
  measured(): void;
  origin(): Origin | null;
}

/** Of all places drawn on a page those near the window: they alone are worth elements, ranges and a look at every move. */
export class Nearby {
  readonly #events: NearbyEvents;
  readonly #clips = new Clips();
  readonly #rest = new Leisure<Drawn>(
    (some) => this.#measureSome(some),
    () => this.#events.measured(),
  );
  readonly #pins = new Pinned();
  /** Places that stay in the window however far it is scrolled; they are near wherever they were measured last. */
  readonly #pinned = new Set<Drawn>();
  #all: readonly Drawn[] = [];
  #near: ReadonlySet<Drawn> = new Set();
  /** Where the layer was when they were chosen. */
  #chosenAt = Number.NaN;
  #ruler: Range | null = null;

  constructor(events: NearbyEvents) {
    this.#events = events;
  }

  /** In the order drawn. */
  get near(): ReadonlySet<Drawn> {
    return this.#near;
  }

  /** Where each place lies is known only after a while. */
  get many(): boolean {
    return this.#all.length > FEW;
  }

  /** Other places from now on. */
  begin(all: readonly Drawn[]): void {
    this.#all = all;
    this.#near = new Set();
    this.#pinned.clear();
    this.#chosenAt = Number.NaN;
    if (this.many) this.#rest.begin(all);
    else this.#rest.stop();
  }

  /** Something has moved; `restyled` where more than scrolling happened. */
  moved(restyled: boolean): void {
    if (restyled) {
      this.#clips.forget();
      this.#pins.forget();
      this.#chosenAt = Number.NaN;
    } else this.#clips.moved();
    if (this.many) this.#rest.again();
  }

  /**
   * Measures what is near, and `always`. Those that are no longer near, null where they are the same as before: they are chosen
   * anew only after the window has scrolled by half its height, or something else has moved.
   */
  measure(origin: Origin, always: readonly Drawn[]): Drawn[] | null {
    const way = Math.abs(origin.top - this.#chosenAt);
    const same = this.many && way > 0 && way < origin.height / 2;
    if (!same) this.#chosenAt = origin.top;
    const before = this.#near;
    if (!same) {
      const kept = new Set([...always, ...this.#pinned]);
      this.#near = new Set(
        [...this.#all, ...always].filter(
          (drawn) => !this.many || kept.has(drawn) || isNear(drawn, origin, this.#clips),
        ),
      );
    }
    for (const drawn of this.#near) this.#measure(drawn, origin);
    return same ? null : [...before].filter((drawn) => !this.#near.has(drawn));
  }

  stop(): void {
    this.#rest.stop();
    this.#all = [];
    this.#near = new Set();
    this.#pinned.clear();
    this.#ruler = null;
  }

  #measureSome(some: readonly Drawn[]): void {
    const origin = this.#events.origin();
    if (!origin) return;
    this.#clips.moved();
    for (const drawn of some) {
      this.#measure(drawn, origin);
      this.#pin(drawn);
    }
    const near = (drawn: Drawn) => this.#pinned.has(drawn) || isNear(drawn, origin, this.#clips);
    if (!some.some((drawn) => !this.#near.has(drawn) && near(drawn))) return;
    this.#chosenAt = Number.NaN;
    this.#events.found();
  }

  /** Where most of a page is pinned, its places are as many as ever: only some can be followed all the time. */
  #pin(drawn: Drawn): void {
    if (!this.#pins.holds(elementOf(drawn.spot))) this.#pinned.delete(drawn);
    else if (this.#pinned.size < FEW) this.#pinned.add(drawn);
  }

  #measure(drawn: Drawn, origin: Origin): void {
    this.#ruler ??= document.createRange();
    measure(drawn, origin, this.#clips, this.#ruler);
  }
}
