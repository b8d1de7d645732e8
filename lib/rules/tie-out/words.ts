import type { Entry } from '../../forms/address-book.ts';
import { CONCEPTS } from '../../forms/concepts.ts';
import { once } from '../../once.ts';

/** Shorter words (`其他`, `总计`) name nothing in particular. */
const SHORTEST = 4;

/** The forms do not change, so neither do their words. */
/** Words by which a sentence names the figure at an address, without spaces. */
export const wordsFor = once((entry: Entry): readonly string[] => {
  const form = entry.address.slice(0, entry.address.indexOf(':'));
  const shared = CONCEPTS.filter((concept) => concept.at[form]?.includes(entry.address));
  const words = [entry.row.item, ...(entry.row.aliases ?? []), ...shared.flatMap((concept) => concept.words)];
  return [...new Set(words.map((word) => word.replace(/(?:总数|数量|数)$/, '')))].filter(
    (word) => word.length >= SHORTEST,
  );
});
