import type { BlockSource } from './blocks.ts';
import type { PageElement } from './nodes.ts';

/** The nodes behind a PageModel, index by index; what a place on the page is found by. */
export interface PageSources {
  blocks: readonly BlockSource[];
  boxes: readonly PageElement[];
  cells: readonly PageElement[];
  links: readonly PageElement[];
  images: readonly PageElement[];
}

export function noSources(): PageSources {
  return { blocks: [], boxes: [], cells: [], links: [], images: [] };
}
