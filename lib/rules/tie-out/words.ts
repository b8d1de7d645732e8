import type { Entry } from '../../forms/address-book.ts';
import { CONCEPTS } from '../../forms/concepts.ts';

/** Shorter words (`其他`, `总计`) name nothing in particular. */
const SHORTEST = 4;

/** The forms do not change, so neither do their words. */
const known = new WeakMap<Entry, readonly string[]>();

/** Words by which a sentence names the figure at an address, without spaces. */
export function wordsFor(entry: Entry): readonly string[] {
  const cached = known.get(entry);
  if (cached) return cached;
  const words = find(entry);
  known.set(entry, words);
  return words;
}

function find(entry: Entry): string[] {
  const form = entry.address.slice(0, entry.address.indexOf(':'));
  const shared = CONCEPTS.filter((concept) => concept.at[form]?.includes(entry.address));
  const words = [entry.row.item, ...(entry.row.aliases ?? []), ...shared.flatMap((concept) => concept.words)];
  return [...new Set(words.map((word) => word.replace(/(?:总数|数量|数)$/, '')))].filter(
    (word) => word.length >= SHORTEST,
  );
}
