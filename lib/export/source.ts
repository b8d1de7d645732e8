import type { SavedFinding } from '../store/records.ts';
import type { ExportInput, FindingSource } from './model.ts';

/** What the order body by body and page by page goes by. */
export type PagePlace = Pick<SavedFinding, 'body' | 'pageId'>;

/** Findings that are in memory already, in the order of the list. */
export function sourceOf(findings: readonly SavedFinding[], pages: ExportInput['pages']): FindingSource {
  return {
    total: findings.length,
    read: async function* (order) {
      // The sort is stable: on a page the findings keep the order of the list.
      yield order === 'list' ? findings : [...findings].sort(pageOrder(pages));
    },
  };
}

/** Pages by body, then by date and title; what has no body comes last. */
export function pageOrder(pages: ExportInput['pages']): (a: PagePlace, b: PagePlace) => number {
  const { compare } = new Intl.Collator('zh');
  return (a, b) => {
    if (a.body === b.body && a.pageId === b.pageId) return 0;
    const [one, other] = [pages.get(a.pageId), pages.get(b.pageId)];
    return (
      Number(a.body === '') - Number(b.body === '') ||
      compare(a.body, b.body) ||
      compare(one?.publicationDate ?? '', other?.publicationDate ?? '') ||
      compare(one?.title ?? '', other?.title ?? '') ||
      (a.pageId < b.pageId ? -1 : 1)
    );
  };
}
