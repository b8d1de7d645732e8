import type { Place } from '../model.ts';
import { placesIn } from '../selected.ts';
import type { PageSources } from '../sources.ts';

/** The element of the page at a point of the window, looked for through frames of the same site and open shadow roots. */
export function elementAt(
  x: number,
  y: number,
  own: Element | null,
  root: Document | ShadowRoot = document,
): Element | null {
  const found = root.elementsFromPoint(x, y).find((element) => element !== own) ?? null;
  if (!found) return null;
  const inner = (found as Partial<HTMLIFrameElement>).contentDocument;
  if (inner) {
    const { left, top } = found.getBoundingClientRect();
    return elementAt(x - left - found.clientLeft, y - top - found.clientTop, own, inner) ?? found;
  }
  const { shadowRoot } = found;
  return shadowRoot && shadowRoot !== root ? (elementAt(x, y, own, shadowRoot) ?? found) : found;
}

/** What is picked when this element is pointed at: the cell it stands in, else the element itself. */
export function pickable(element: Element): Element {
  return element.closest('td, th') ?? element;
}

/** The places of the model that an element stands for: its cell, its link, or the text in it; none where it holds no text. */
export function placesOf(element: Element, sources: PageSources): Place[] {
  const cell = indexOf(sources.cells, element);
  if (cell >= 0) return [{ kind: 'cell', cell }];
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const text = placesIn(range, sources);
  if (text.length > 0) return text;
  const link = indexOf(sources.links, element.closest('a') ?? element);
  return link >= 0 ? [{ kind: 'link', link }] : [];
}

function indexOf(elements: readonly object[], element: Element): number {
  return elements.indexOf(element);
}

/** From an element to the one a key leads to; the same one where there is none. */
export function stepFrom(element: Element, step: 'out' | 'in' | 'next' | 'previous'): Element {
  switch (step) {
    case 'out': {
      const parent = element.parentElement;
      return parent && parent !== element.ownerDocument.documentElement ? parent : element;
    }
    case 'in':
      return [...element.children].find(isShown) ?? element;
    default:
      return beside(element, step) ?? element;
  }
}

/** The next shown element on the same level, else of the level around it: keys go on through a whole table. */
function beside(element: Element, step: 'next' | 'previous'): Element | null {
  const { body } = element.ownerDocument;
  for (let around: Element | null = element; around && around !== body; around = around.parentElement) {
    const depth = around === element ? 0 : 1;
    for (let at = sibling(around, step); at; at = sibling(at, step)) {
      if (!isShown(at)) continue;
      return depth === 0 ? at : edge(at, element.localName, step);
    }
  }
  return null;
}

/** The first or last element of the same kind inside, so that from a row's last cell the next one is a cell too. */
function edge(element: Element, name: string, step: 'next' | 'previous'): Element {
  const same = [...element.querySelectorAll(name)].filter(isShown);
  return (step === 'next' ? same[0] : same.at(-1)) ?? element;
}

function sibling(element: Element, step: 'next' | 'previous'): Element | null {
  return step === 'next' ? element.nextElementSibling : element.previousElementSibling;
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
