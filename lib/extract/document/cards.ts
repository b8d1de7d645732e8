import type { LaidOut } from '../layout.ts';
import { allProse, LITTLE_PROSE } from '../layout-measure.ts';
import { FILE } from '../layout-words.ts';

/** Cards that make a list, the characters of one and of its linked title. */
const FEW = 4;
const LARGEST = 600;
const SHORTEST_TITLE = 8;
/** Boxes from a title to its card, and blocks in a card before its title. */
const DEEPEST = 6;
const FIRST = 3;

/**
 * Documents as cards side by side, each a linked title with its first lines, and nothing on the page but those that a
 * document would have: no text, no metadata.
 */
export function holdsCards({ metadata: { accepted, setting } }: LaidOut): boolean {
  const { view, tree, measures } = setting;
  if (accepted.length > 0 || view.page.links.length < FEW) return false;
  const lists = new Map<string, Set<number>>();
  for (const { block, href, text } of view.page.links) {
    if (block < 0 || text.trim().length < SHORTEST_TITLE || FILE.test(href) || view.page.blocks[block]?.hidden)
      continue;
    // A title is a link, a sentence has one in it.
    if ((measures.linked[block] ?? 0) * 2 <= (measures.length[block] ?? 0)) continue;
    let card = view.page.blocks[block]?.box ?? -1;
    for (let depth = 0; depth < DEEPEST && card > 0 && tree.textIn(card) <= LARGEST; depth++) {
      if (block - (tree.firstBlock[card] ?? 0) >= FIRST) break;
      const kind = `${tree.parent(card)} ${tree.tag(card)} ${tree.name(card)}`;
      const known = lists.get(kind);
      if (known) known.add(card);
      else lists.set(kind, new Set([card]));
      card = tree.parent(card);
    }
  }
  const prose = allProse(measures);
  return [...lists.values()].some((cards) => {
    if (cards.size < FEW) return false;
    let within = 0;
    for (const card of cards)
      for (let i = tree.firstBlock[card] ?? 0; i <= (tree.lastBlock[card] ?? -1); i++) within += measures.prose[i] ?? 0;
    return within > 0 && prose - within < LITTLE_PROSE;
  });
}
