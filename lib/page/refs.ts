import type { Misplacement } from '../messages/model.ts';
import { MAY_STAND_APART } from './apart.ts';
import type { Place } from './model.ts';
import type { PageElement, PageNode } from './nodes.ts';
import type { PageSources } from './sources.ts';
import { sameWords } from './squeezed.ts';

/** Words on the page, over as many nodes as they have. No live range: thousands of these make every change of a page slow. */
export interface Words {
  readonly kind: 'words';
  readonly first: Text;
  readonly from: number;
  readonly last: Text;
  /** Where they end in `last`. */
  readonly to: number;
}

/** What stands on the page at a place. */
export type Spot = Words | { readonly kind: 'element'; readonly element: Element };

/** Turns places of a PageModel back into the nodes they were read from, as long as these still say the same. */
export class PlaceResolver {
  readonly #sources: PageSources;
  /** For each block its first text in `texts.nodes` and, through `#next`, the others. */
  readonly #first = new Map<number, number[]>();

  constructor(sources: PageSources) {
    this.#sources = sources;
    sources.texts.blocks.forEach((block, i) => {
      const known = this.#first.get(block);
      if (known) known.push(i);
      else this.#first.set(block, [i]);
    });
  }

  /** The nodes at a place; `quote`, where not '', must stand there (`*` for any character). */
  resolve(place: Place, quote: string): Spot | Misplacement {
    switch (place.kind) {
      case 'text':
        return this.#text(place, quote);
      case 'cell':
        return found(this.#sources.cells[place.cell], quote);
      case 'link':
        return found(this.#sources.links[place.link], '');
      default:
        return 'noPlace';
    }
  }

  #text({ block, start, end }: Place & { kind: 'text' }, quote: string): Spot | Misplacement {
    const pieces = this.#pieces(block, start, end);
    const [first] = pieces;
    const last = pieces[pieces.length - 1];
    if (!first || !last) return 'gone';
    if (pieces.some(({ node }) => !node.isConnected)) return 'gone';
    const text = pieces.map(({ node, from, to }) => node.data.slice(from, to)).join('');
    if (quote !== '' && !sameWords(quote, text)) return 'changed';
    return { kind: 'words', first: first.node, from: first.from, last: last.node, to: last.to };
  }

  /** The parts of text nodes that make up [start, end) of a block. */
  #pieces(block: number, start: number, end: number): { node: Text; from: number; to: number }[] {
    const { nodes, starts } = this.#sources.texts;
    const found: { node: Text; from: number; to: number }[] = [];
    for (const i of this.#first.get(block) ?? []) {
      const node = nodes[i];
      if (!node || !isText(node)) continue;
      const at = starts[i] ?? 0;
      const from = Math.max(start, at);
      const to = Math.min(end, at + node.length);
      if (from < to || (start === end && from === to)) found.push({ node, from: from - at, to: to - at });
    }
    return found;
  }
}

function found(element: PageElement | undefined, quote: string): Spot | Misplacement {
  if (!element || !isDomElement(element) || !element.isConnected) return 'gone';
  if (quote !== '' && !says(element, quote)) return 'changed';
  return { kind: 'element', element };
}

/** A cell's quote is what it showed; markup inside may hold more (nested tables, hidden parts, struck out ones, notes' marks). */
function says(element: Element, quote: string): boolean {
  const text = element.textContent ?? '';
  return includesLines(text, quote) || includesLines(withoutApart(element), quote);
}

/** Text of an element without what the reader may have set apart; '' where there is no such thing. */
function withoutApart(element: Element): string {
  if (element.querySelector(MAY_STAND_APART) === null) return '';
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest(MAY_STAND_APART)) text += node.nodeValue ?? '';
  return text;
}

function includesLines(text: string, quote: string): boolean {
  if (sameWords(quote, text)) return true;
  let rest = text.replace(/\s+/g, '');
  for (const line of quote.split('\n')) {
    const words = line.replace(/\s+/g, '');
    const at = words.includes('*') ? 0 : rest.indexOf(words);
    if (at < 0) return false;
    rest = rest.slice(at);
  }
  return true;
}

function isText(node: PageNode): node is PageNode & Text {
  return node.nodeType === 3;
}

/** In the page every element is the browser's own. */
function isDomElement(_element: PageElement): _element is PageElement & Element {
  return true;
}
