import type { Concealment } from './model.ts';

/**
 * The little of the DOM that reading needs. The browser's own nodes satisfy it as they are, and so does the light tree
 * that Node builds from parse5, so that one reader serves both.
 */
export interface PageNode {
  readonly nodeType: number;
  /** Of elements only. */
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  /** Null where it holds no element. Not known in Node. */
  readonly firstElementChild?: PageNode | null;
  /** All its text. Not known in Node. */
  readonly textContent?: string | null;
  hasAttributes(): boolean;
  getAttribute(name: string): string | null;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement | null;
}

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;
export const COMMENT = 8;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** Bits of what hides an element; 0 where a person can see it. */
export const INVISIBLE = 1; // visibility: a descendant may be visible again
export const GONE = 2; // display: nothing below can be seen
export const TINY = 4; // font size 0: a descendant may have another size
// Seen, but no part of what is said around it:
export const STRUCK = 8; // struck out
export const NOTE = 16; // the mark of a note
/** Bits of what nobody can see. */
export const UNSEEN = INVISIBLE | GONE | TINY;

/** What reading asks of the world that the tree lives in: style, geometry, addresses, frames. */
export interface World {
  /** Address of the document, '' where it has none. */
  readonly url: string;
  /** What hides this element (bits), given what hides its parent and the attributes that were asked for anyway. */
  sight(element: PageElement, tag: string, id: string | null, classes: string | null, parent: number): number;
  /** The same for an element without attributes. */
  plainSight(element: PageElement, tag: string, parent: number): number;
  /** The same for an element of which nothing was asked yet. */
  inlineSight(element: PageElement, tag: string, parent: number): number;
  /** True where an element that strikes its text out (`<del>`, `<s>`, `<strike>`) is not styled otherwise. */
  struck(element: PageElement): boolean;
  /** First child of what an element shows: its open shadow root's where it has one, else its own. */
  firstChild(element: PageElement): PageNode | null;
  /** Nodes that a `<slot>` shows; empty where it shows its own children. */
  slotted(element: PageElement): readonly PageNode[];
  /** Root element of a frame's document; null where it cannot be read. */
  frame(element: PageElement): PageElement | null;
  /** Absolute address of an attribute with this value, '' where it is not one. */
  address(element: PageElement, attribute: 'href' | 'src' | 'data', value: string | null): string;
  /** Size in CSS pixels, 0 where unknown. */
  size(element: PageElement): { width: number; height: number };
  /** Why a link that stands in visible surroundings cannot be seen itself. Costly: asked for links to other hosts only. */
  concealment(element: PageElement): Concealment | null;
}
