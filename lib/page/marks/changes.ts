import { withoutFragment } from '../address.ts';

/** Characters that may come or go before the page counts as another than was read: clocks, counters and tickers do less. */
const ENOUGH = 80;
const PAUSE = 800;

export type Change = 'content' | 'address';

/** Notices, once, that the page is no longer what was read: text came or went, a table, or the address changed. */
export class ChangeWatch {
  readonly #changed: (what: Change) => void;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  #address = '';
  #balance = 0;
  #tables = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: (what: Change) => void) {
    this.#changed = changed;
  }

  start(): void {
    this.stop();
    this.#address = withoutFragment(location.href);
    this.#balance = 0;
    this.#tables = 0;
    this.#observer.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
    });
    addEventListener('popstate', this.#later);
  }

  stop(): void {
    this.#observer.disconnect();
    removeEventListener('popstate', this.#later);
    clearTimeout(this.#timer);
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes, oldValue } of records) {
      if (type === 'characterData') {
        this.#balance += (target.nodeValue?.length ?? 0) - (oldValue?.length ?? 0);
      } else {
        for (const node of addedNodes) this.#count(node, 1);
        for (const node of removedNodes) this.#count(node, -1);
      }
    }
    this.#later();
  }

  /** What moves from one place to another adds up to nothing. */
  #count(node: Node, sign: number): void {
    if (/^(?:script|style|link|iframe|noscript)$/i.test(node.nodeName)) return;
    this.#balance += sign * (node.textContent ?? '').replace(/\s+/g, '').length;
    if (node instanceof HTMLElement)
      this.#tables += sign * (node.querySelectorAll('table').length + Number(node.localName === 'table'));
  }

  readonly #later = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#judge(), PAUSE);
  };

  #judge(): void {
    const moved = withoutFragment(location.href) !== this.#address;
    if (!moved && Math.abs(this.#balance) < ENOUGH && this.#tables === 0) return;
    this.stop();
    this.#changed(moved ? 'address' : 'content');
  }
}
