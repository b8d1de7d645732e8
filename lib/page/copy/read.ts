import { Column } from '../column.ts';
import type { PageModel } from '../model.ts';
import { NOTE, type PageDocument, type PageElement, STRUCK, type World } from '../nodes.ts';
import { readPage } from '../read.ts';
import { baseOf, resolvePlain } from '../resolve.ts';
import { unpack } from '../unpack.ts';
import { CONCEALMENTS } from '../wire.ts';
import type { SentCopy } from './model.ts';
import { CopiedElement } from './nodes.ts';
import { numberAll, pairs } from './numbering.ts';
import { type Scanned, scanMarkup } from './scan.ts';

/**
 * Reads a page from its copy, by the same reader that reads it in place. Null where the copy does not tell all of it, or its
 * markup does not come to as many elements and as much text as the page has. `ahead`: the markup, where it was sent ahead.
 * `keep`: takes what was made on the way, for who wants the code that was compiled for it to stay.
 */
export function readCopy(copy: SentCopy, ahead: Scanned | null = null, keep?: unknown[]): PageModel | null {
  const scanned = copy.html === null ? ahead : scanMarkup(copy.html, keep);
  if (scanned?.elements.length !== copy.elements || scanned.characters !== copy.characters) return null;
  const { root, elements } = scanned;
  numberAll(elements, copy);
  const world = new CopiedWorld(copy);
  const document: PageDocument = {
    nodeType: 9,
    nodeValue: null,
    firstChild: root,
    nextSibling: null,
    documentElement: root,
  };
  const reading = readPage(document, world);
  if (world.unsure) return null;
  const page = unpack(reading.page);
  keep?.push(world, reading, page, new Column([]));
  return page;
}

/** What the page said of how an element is seen. */
function told(element: PageElement): number {
  return element instanceof CopiedElement ? element.sight : 0;
}

/** What the page told of itself beside its markup. */
class CopiedWorld implements World {
  readonly url: string;
  /** Something was asked that the copy does not tell. */
  unsure = false;
  readonly #copy: SentCopy;
  readonly #concealed: Map<number, number>;
  readonly #sizes: Map<string, readonly number[]>;
  readonly #plain;

  constructor(copy: SentCopy) {
    this.url = copy.url;
    this.#copy = copy;
    this.#concealed = pairs(copy.concealed);
    this.#sizes = new Map(copy.sizes);
    this.#plain = baseOf(copy.base);
  }

  sight(element: PageElement, _tag: string, _id: string | null, _classes: string | null, parent: number): number {
    return told(element) | (parent & (STRUCK | NOTE));
  }

  plainSight(element: PageElement, _tag: string, parent: number): number {
    return told(element) | (parent & (STRUCK | NOTE));
  }

  inlineSight(element: PageElement, tag: string, parent: number): number {
    return this.plainSight(element, tag, parent);
  }

  struck(element: PageElement): boolean {
    return (told(element) & STRUCK) !== 0;
  }

  firstChild(element: PageElement) {
    // An element of the page's own may have a shadow root.
    if (element.localName.includes('-')) this.unsure = true;
    return element.firstChild;
  }

  slotted() {
    return [];
  }

  frame() {
    return null;
  }

  address(_element: PageElement, attribute: 'href' | 'src' | 'data', value: string | null): string {
    if (value === null || (value === '' && attribute !== 'href')) return '';
    return resolvePlain(value, this.#plain) ?? this.#absolute(value);
  }

  /** Queries are written in the page's own charset. */
  #absolute(value: string): string {
    if (this.#copy.charset !== 'UTF-8' && /\?.*[^\0-\x7f]/s.test(value)) this.unsure = true;
    try {
      return new URL(value, this.#copy.base).href;
    } catch {
      return '';
    }
  }

  size(element: PageElement): { width: number; height: number } {
    const sizes = this.#sizes.get(element.localName);
    const at = element instanceof CopiedElement ? 2 * element.number : -1;
    return { width: sizes?.[at] ?? 0, height: sizes?.[at + 1] ?? 0 };
  }

  concealment(element: PageElement) {
    if (!(element instanceof CopiedElement) || element.number < 0) {
      this.unsure = true;
      return null;
    }
    return CONCEALMENTS[this.#concealed.get(element.number) ?? 0] ?? null;
  }
}
