import type { PageModel } from './model.ts';

/**
 * A number for where everything of a page stands, whatever it says: two readings of one page with the same number have their
 * blocks, cells and links under the same indices.
 */
export function structureOf({ blocks, cells, links }: PageModel): number {
  let hash = 0;
  const take = (number: number) => {
    hash = (Math.imul(hash ^ number, 0x01000193) + 0x9e3779b) | 0;
  };
  for (const { box, cell } of blocks) {
    take(box);
    take(cell);
  }
  take(-2);
  for (const { box } of cells) take(box);
  take(-2);
  for (const { box, block } of links) {
    take(box);
    take(block);
  }
  return hash;
}
