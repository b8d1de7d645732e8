import type { PageNode } from './nodes.ts';
import type { OpenTable } from './tables.ts';

/** How an element ends: bits. */
export const ENDS_BLOCK = 1; // a box: its end ends the running block
export const ENDS_APART = 2; // its text is no part of the block around it
export const ENDS_LINK = 4;
/** Changed nothing for what stands in it: nothing to restore. */
export const PLAIN = 8;
/** A box that changed nothing but which box holds: what held before is its parent. */
export const BOX_ONLY = 16;

/** What holds where the walk is. */
export interface Here {
  box: number;
  /** Provisional index of the innermost cell. */
  cell: number;
  /** What hides it (bits). */
  sight: number;
  keepLines: boolean;
  table: OpenTable | null;
  /** Index of the innermost link, -1 for none. */
  link: number;
  /** Inside a frame, whose head is not this page's. */
  framed: boolean;
}

/**
 * The way down to where the walk is. For each open element: where to go on after it, how it ends, and what held before
 * it. Columns of numbers instead of objects, since there is one for each element of the page.
 */
export class Path {
  /** Lists under way; nearly always none. */
  lists = 0;
  /** Where to go on after each open element, and how it ends. */
  readonly nexts: (PageNode | null)[] = [];
  readonly ends: number[] = [];
  readonly #state: number[] = [];
  readonly #tables: (OpenTable | null)[] = [];
  readonly #lists: { readonly depth: number; readonly nodes: readonly PageNode[]; at: number }[] = [];

  /** An element that changes nothing but where the walk is. */
  enterPlain(next: PageNode | null): void {
    this.nexts.push(next);
    this.ends.push(PLAIN);
  }

  /** A box that changes nothing but the box. */
  enterBox(next: PageNode | null): void {
    this.nexts.push(next);
    this.ends.push(BOX_ONLY);
  }

  /** An element for whose content something else holds than `here`; `table` held before it. */
  enter(next: PageNode | null, ends: number, here: Here, table: OpenTable | null): void {
    this.nexts.push(next);
    this.ends.push(ends);
    const flags = (here.keepLines ? 1 : 0) | (here.framed ? 2 : 0);
    this.#state.push(here.box, here.cell, here.sight, here.link, flags);
    this.#tables.push(table);
  }

  /** Puts back what held before the innermost element that was entered with `enter`. */
  leave(here: Here): void {
    const flags = this.#state.pop() ?? 0;
    here.keepLines = (flags & 1) !== 0;
    here.framed = (flags & 2) !== 0;
    here.link = this.#state.pop() ?? -1;
    here.sight = this.#state.pop() ?? 0;
    here.cell = this.#state.pop() ?? -1;
    here.box = this.#state.pop() ?? -1;
    here.table = this.#tables.pop() ?? null;
  }

  /** Children of the innermost element that are given as a list instead of as siblings. */
  list(nodes: readonly PageNode[]): void {
    if (nodes.length > 0) this.lists = this.#lists.push({ depth: this.nexts.length, nodes, at: 0 });
  }

  /** Next node of the innermost element's list, null where it has none (left). */
  listed(): PageNode | null {
    const list = this.#lists[this.#lists.length - 1];
    if (!list || list.depth !== this.nexts.length) return null;
    const node = list.nodes[list.at++];
    if (node) return node;
    this.#lists.pop();
    this.lists--;
    return null;
  }
}
