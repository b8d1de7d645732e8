import { parentOf } from './scrollers.ts';

/** Parts of tables that hardly ever stick; there are too many of them to be asked. Header cells do. */
const NEVER = /^(?:tr|td|tbody|tfoot|caption)$/;

/**
 * Tells what keeps its place in the window while the page scrolls: a box that sticks or is fixed, and what stands in it (but not
 * what scrolls within it). Where it is cannot be told from how far the page was scrolled. Kept until forgotten: asking for styles is dear.
 */
export class Pinned {
  readonly #known = new Map<Element, boolean>();

  /** Styles may be others now. */
  forget(): void {
    this.#known.clear();
  }

  holds(element: Element | null): boolean {
    if (!element) return false;
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const pinned = this.#pins(element) ?? this.holds(parentOf(element));
    this.#known.set(element, pinned);
    return pinned;
  }

  /** Null where what is around it tells. */
  #pins(element: Element): boolean | null {
    if (NEVER.test(element.localName)) return null;
    const { position, overflowY } = getComputedStyle(element);
    if (position === 'sticky' || position === 'fixed') return !scrolls(overflowY);
    return scrolls(overflowY) ? false : null;
  }
}

function scrolls(overflow: string): boolean {
  return /^(?:auto|scroll|overlay)$/.test(overflow);
}
