import type { OpenLink } from './links.ts';
import type { PageNode } from './nodes.ts';
import type { OpenTable } from './tables.ts';

/** What holds inside an element. A box has a scope of its own, and so has an inline element that changes something. */
export interface Scope {
  readonly box: number;
  /** Provisional index of the innermost cell. */
  readonly cell: number;
  /** What hides it (bits). */
  readonly sight: number;
  readonly keepLines: boolean;
  readonly table: OpenTable | null;
  readonly link: OpenLink | null;
  /** Inside a frame, whose head is not this page's. */
  readonly framed: boolean;
  /** A box, whose end ends the running block. */
  readonly ends: boolean;
  /** Its text does not belong to the block around it. */
  readonly apart: boolean;
  /** The link that ends with it. */
  readonly closes: OpenLink | null;
  /** What held before it. */
  readonly outer: Scope | null;
}

export const OUTSIDE: Scope = {
  box: -1,
  cell: -1,
  sight: 0,
  keepLines: false,
  table: null,
  link: null,
  framed: false,
  ends: false,
  apart: false,
  closes: null,
  outer: null,
};

/** The way down to where the walk is: for each open element where to go on after it, and its scope (null: that of its parent). */
export class Path {
  readonly #next: (PageNode | null)[] = [];
  readonly #scopes: (Scope | null)[] = [];
  readonly #lists: { readonly depth: number; readonly nodes: readonly PageNode[]; at: number }[] = [];

  get depth(): number {
    return this.#next.length;
  }

  push(next: PageNode | null, scope: Scope | null): void {
    this.#next.push(next);
    this.#scopes.push(scope);
  }

  /** Children of the innermost open element that are given as a list instead of as siblings. */
  list(nodes: readonly PageNode[]): void {
    if (nodes.length > 0) this.#lists.push({ depth: this.#next.length, nodes, at: 0 });
  }

  /** Next node of the innermost element's list, null where it has none (left). */
  listed(): PageNode | null {
    const list = this.#lists[this.#lists.length - 1];
    if (!list || list.depth !== this.#next.length) return null;
    const node = list.nodes[list.at++];
    if (node) return node;
    this.#lists.pop();
    return null;
  }

  /** Scope of the innermost element, which is to end now. */
  get scope(): Scope | null {
    return this.#scopes[this.#scopes.length - 1] ?? null;
  }

  /** Ends the innermost element; returns the node after it. */
  pop(): PageNode | null {
    this.#scopes.pop();
    return this.#next.pop() ?? null;
  }
}
