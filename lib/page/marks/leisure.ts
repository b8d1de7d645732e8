/** Milliseconds between a request and the work: many requests in a row are one. */
const PAUSE = 250;
/** Items between two looks at the clock. */
const STEP = 16;
/** Milliseconds at a stretch, so that a hand that comes back finds the page free; and what is left of a frame to the page. */
const STRETCH = 6;
const SPARE = 2;

/**
 * Goes over a long row of things in small pieces while the page has nothing else to do. What is asked for while it is at work
 * comes after that, so that a page that never rests does not keep it from ever ending.
 */
export class Leisure<Item> {
  readonly #work: (items: readonly Item[]) => void;
  readonly #done: () => void;
  #items: readonly Item[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle = 0;
  #again = false;

  /** `done` is called after all of them. */
  constructor(work: (items: readonly Item[]) => void, done: () => void) {
    this.#work = work;
    this.#done = done;
  }

  /** Other things from now on, the sooner the better. */
  begin(items: readonly Item[]): void {
    this.stop();
    this.#items = items;
    this.#next(0);
  }

  /** All of them once more. */
  again(): void {
    if (this.#idle !== 0) this.#again = true;
    else this.#timer ??= setTimeout(() => this.#next(0), PAUSE);
  }

  stop(): void {
    clearTimeout(this.#timer);
    cancelIdleCallback(this.#idle);
    this.#timer = undefined;
    this.#idle = 0;
    this.#again = false;
  }

  #next(from: number): void {
    this.#timer = undefined;
    this.#idle = requestIdleCallback((left) => {
      const end = performance.now() + STRETCH;
      let at = from;
      do {
        this.#work(this.#items.slice(at, at + STEP));
        at += STEP;
      } while (at < this.#items.length && performance.now() < end && left.timeRemaining() > SPARE);
      // What was done may have stopped it all.
      if (this.#idle === 0) return;
      if (at < this.#items.length) {
        this.#next(at);
        return;
      }
      const again = this.#again;
      this.stop();
      this.#done();
      if (again) this.again();
    });
  }
}
