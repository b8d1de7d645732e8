import type { TextSources } from './blocks.ts';
import type { PageElement } from './nodes.ts';

/** The nodes behind a PageModel, index by index; what a place on the page is found by. */
export interface PageSources {
  texts: TextSources;
  boxes: readonly PageElement[];
  cells: readonly PageElement[];
  links: readonly PageElement[];
  images: readonly PageElement[];
}

export function noSources(): PageSources {
  return { texts: { nodes: [], blocks: [], starts: [] }, boxes: [], cells: [], links: [], images: [] };
}
