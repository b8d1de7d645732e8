import type { PageTally } from '../store/list/model.ts';
import { Slices, sortedInSlices } from '../store/list/slices.ts';
import type { SavedPage } from '../store/records.ts';
import { byWords } from '../text/collation.ts';
import type { Duplicates } from './duplicates.ts';

export const PAGE_COLUMNS = [
  'title',
  'body',
  'indexNumber',
  'published',
  'form',
  'year',
  'findings',
  'open',
  'audited',
  'recheck',
  'duplicate',
] as const;
export type PageColumn = (typeof PAGE_COLUMNS)[number];

export interface PageSort {
  readonly by: PageColumn;
  readonly down: boolean;
}

/** Which pages: all, with findings, without any, with open ones, audited more than once, possibly the same as another. */
export const PAGE_SHOWS = ['all', 'with', 'without', 'open', 'rechecked', 'duplicates'] as const;
export type PageShow = (typeof PAGE_SHOWS)[number];

/** How the list of pages is looked at. */
export interface PageView {
  readonly search: string;
  readonly show: PageShow;
  readonly sort: readonly PageSort[];
  /** Only pages audited last in this round. */
  readonly round: string | null;
}

/** Fragment of the workbench's address that shows exactly these pages: `#/pages?show=with`. */
export function pagesAddress({ show, round }: Pick<PageView, 'show' | 'round'>): string {
  const params = new URLSearchParams({ show });
  if (round !== null) params.set('round', round);
  return `#/pages?${params}`;
}

export interface PageFacts {
  readonly tallies: ReadonlyMap<string, PageTally>;
  readonly duplicates: Duplicates;
}

/** All findings of a page, whatever their severity. */
export function findingsOf({ counts }: SavedPage): number {
  return counts.veto + counts.error + counts.warning + counts.info;
}

/** Pages that a view lets through, in its order; what it leaves equal stays as it was: the one audited last first. */
export async function arrangedPages(
  pages: readonly SavedPage[],
  { search, show, sort, round }: PageView,
  facts: PageFacts,
): Promise<readonly SavedPage[]> {
  const found = matching(pages, search).filter(
    (page) => shown(page, show, facts) && (round === null || page.roundId === round),
  );
  if (sort.length === 0) return found;
  const keys = sort.map(({ by, down }) => ({ value: sortValue(by, facts), down }));
  const slices = new Slices();
  return sortedInSlices(
    found,
    (a, b) => {
      for (const { value, down } of keys) {
        const [x, y] = [value(a), value(b)];
        const order = typeof x === 'number' && typeof y === 'number' ? x - y : byWords(String(x), String(y));
        if (order !== 0) return down ? -order : order;
      }
      return 0;
    },
    slices,
  );
}

function sortValue(by: PageColumn, { tallies, duplicates }: PageFacts): (page: SavedPage) => string | number {
  switch (by) {
    case 'title':
      return ({ title, url }) => title || url;
    case 'body':
      return ({ body }) => body;
    case 'indexNumber':
      return ({ indexNumber }) => indexNumber ?? '';
    case 'published':
      return ({ publicationDate }) => publicationDate ?? '';
    case 'form':
      return ({ form }) => form ?? '';
    case 'year':
      return ({ reportYear }) => String(reportYear ?? '');
    case 'findings':
      return findingsOf;
    case 'open':
      return ({ id }) => tallies.get(id)?.open ?? 0;
    case 'audited':
      return ({ auditedAt }) => auditedAt;
    case 'recheck':
      return ({ id, auditCount }) => (auditCount < 2 ? -1 : (tallies.get(id)?.gone ?? 0));
    case 'duplicate':
      return ({ id }) => Number(duplicates.has(id));
  }
}

function shown(page: SavedPage, show: PageShow, { tallies, duplicates }: PageFacts): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'with':
      return findingsOf(page) > 0;
    case 'without':
      return findingsOf(page) === 0;
    case 'open':
      return (tallies.get(page.id)?.open ?? 0) > 0;
    case 'rechecked':
      return page.auditCount > 1;
    case 'duplicates':
      return duplicates.has(page.id);
  }
}

/** Pages whose title, body, index number or address hold every word. */
export function matching(pages: readonly SavedPage[], search: string): readonly SavedPage[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return pages;
  return pages.filter(({ title, body, indexNumber, url, address }) => {
    const all = [title, body, indexNumber ?? '', url, address].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
