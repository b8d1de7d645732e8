/** Things that may move what is drawn. All are listened to passively, none is held back from the page. */
const EVENTS = ['scroll', 'resize', 'load', 'toggle', 'transitionend', 'animationend'] as const;

/** Calls back once a frame while the layout of some documents may be changing, and not at all while nothing happens. */
export class LayoutWatch {
  readonly #moved: (restyled: boolean) => void;
  readonly #documents = new Map<Document, () => void>();
  #frame = 0;
  #restyled = false;

  /** `moved` is told whether more than scrolling happened. */
  constructor(moved: (restyled: boolean) => void) {
    this.#moved = moved;
  }

  start(documents: Iterable<Document>): void {
    for (const inner of documents) if (!this.#documents.has(inner)) this.#documents.set(inner, this.#listen(inner));
  }

  stop(): void {
    for (const off of this.#documents.values()) off();
    this.#documents.clear();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #soon(restyled: boolean): void {
    this.#restyled ||= restyled;
    this.#frame ||= requestAnimationFrame(() => {
      const all = this.#restyled;
      this.#frame = 0;
      this.#restyled = false;
      this.#moved(all);
    });
  }

  #listen(inner: Document): () => void {
    const heard = ({ type }: Event) => this.#soon(type !== 'scroll');
    const changed = () => this.#soon(true);
    const options = { capture: true, passive: true };
    const view = inner.defaultView;
    for (const name of EVENTS) view?.addEventListener(name, heard, options);
    const sizes = new ResizeObserver(changed);
    sizes.observe(inner.documentElement);
    if (inner.body) sizes.observe(inner.body);
    const changes = new MutationObserver(changed);
    changes.observe(inner, { subtree: true, childList: true, characterData: true, attributes: true });
    return () => {
      for (const name of EVENTS) view?.removeEventListener(name, heard, options);
      sizes.disconnect();
      changes.disconnect();
    };
  }
}
