import type { SavedPage } from '../store/records.ts';

/** Why two pages may be one: the same index number, the same text, the same address but for its parameters. */
export const SAMENESS = ['indexNumber', 'content', 'address'] as const;
export type Sameness = (typeof SAMENESS)[number];

/** For a page the others that may be the same, by what they have in common. */
export type Duplicates = ReadonlyMap<string, Readonly<Partial<Record<Sameness, readonly string[]>>>>;

/**
 * Pages that may be the same. Parameters often name the page (`?id=7`), so an address that differs only in them counts
 * only where the title is the same too.
 */
export function duplicatesOf(pages: readonly SavedPage[]): Duplicates {
  const found = new Map<string, Partial<Record<Sameness, readonly string[]>>>();
  const kinds: Readonly<Record<Sameness, (page: SavedPage) => string>> = {
    indexNumber: ({ indexNumber }) => (indexNumber ?? '').replace(/\s/g, '').toLowerCase(),
    content: ({ contentHash }) => contentHash,
    address: ({ url, title }) => (title.trim() === '' ? '' : `${url.split(/[?#]/)[0]}\n${title.trim()}`),
  };
  for (const kind of SAMENESS) {
    const groups = new Map<string, string[]>();
    for (const page of pages) {
      const name = kinds[kind](page);
      if (name === '') continue;
      const known = groups.get(name);
      if (known) known.push(page.id);
      else groups.set(name, [page.id]);
    }
    for (const ids of groups.values()) {
      if (ids.length < 2) continue;
      for (const id of ids) found.set(id, { ...found.get(id), [kind]: ids.filter((one) => one !== id) });
    }
  }
  return found;
}
