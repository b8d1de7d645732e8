import type { TextSources } from './blocks.ts';
import type { PageElement } from './nodes.ts';
import type { PackedPage } from './wire.ts';

/** The nodes behind a page, index by index; what a place on it is found by. */
export interface PageSources {
  readonly texts: TextSources;
  readonly cells: readonly PageElement[];
  readonly links: readonly PageElement[];
}

/** A page as it was read, with the nodes it was read from. */
export interface Reading {
  readonly page: PackedPage;
  readonly sources: PageSources;
  /** What read it; engines keep their optimised code as long as the objects it was made for live. */
  readonly reader: object;
}
